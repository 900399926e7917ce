// A talk that was written as a table, one row a turn: who spoke in one column, the words in another, perhaps the time in a
// third. Told from a table of data by its names: they are names by their shape, they come back, and they speak sentences.
import { CLOCK } from './clock-time.ts'
import { isRoleName, looksLikeName } from './speaker-label.ts'

const ONLY_CLOCK = new RegExp(String.raw`^[[(]?\s*${CLOCK}\s*(?:-{1,2}>?\s*${CLOCK}\s*)?[\])]?$`)
const NAME_AND_CLOCK = new RegExp(String.raw`^(.*?)[\s,–—|-]*[[(]?\s*(${CLOCK})\s*[\])]?\s*:?$`)
/** Words of a turn on the average; fewer are values. */
const SENTENCE = 3

/** The rows as labelled lines ("Ana: …", "Ana (0:12): …"), or null when the table is no talk. */
export function speakerLines(rows: readonly (readonly string[])[]): readonly string[] | null {
  const width = rows[0]?.length ?? 0
  if (rows.length < 2 || (width !== 2 && width !== 3) || rows.some((row) => row.length !== width)) return null
  const timeColumn = columns(width).find(
    (column) =>
      width === 3 &&
      rows.filter((row) => ONLY_CLOCK.test(row[column] ?? '')).length >= Math.max(1, rows.length * 0.5),
  )
  const [who, words] = columns(width).filter((column) => column !== timeColumn)
  if (who === undefined || words === undefined || (width === 3 && timeColumn === undefined)) return null
  const all = rows.map((row) => {
    const { name, clock } = nameIn(row[who] ?? '')
    return {
      name,
      clock: clock || (timeColumn === undefined ? '' : clockIn(row[timeColumn] ?? '')),
      said: row[words] ?? '',
    }
  })
  // A head over the columns is no turn.
  const isHeaded = /^(?:speaker|name|who|person|participant|role|sprecher)s?$/i.test(all[0]?.name ?? '')
  const turns = isHeaded ? all.slice(1) : all
  return isTalk(turns) ? labelled(turns) : null
}

interface TableTurn {
  /** '' where a row goes on with who spoke before. */
  readonly name: string
  readonly clock: string
  readonly said: string
}

function isTalk(turns: readonly TableTurn[]): boolean {
  const names = turns.flatMap(({ name }) => (name === '' ? [] : [name]))
  const distinct = new Set(names)
  if (names.length < 2 || turns[0]?.name === '') return false
  if (!names.every((name) => isRoleName(name) || /^[QA]$/.test(name) || looksLikeName(name))) return false
  // Somebody speaks again, or two speak in their roles.
  if (distinct.size === names.length && !(distinct.size === 2 && names.every(isRoleName))) return false
  const count = turns.reduce((sum, { said }) => sum + said.split(/\s+/).filter(Boolean).length, 0)
  return count >= turns.length * SENTENCE
}

function labelled(turns: readonly TableTurn[]): readonly string[] {
  let speaker = ''
  return turns.flatMap(({ name, clock, said }) => {
    speaker = name || speaker
    return said.trim() === '' ? [] : [`${speaker}${clock === '' ? '' : ` (${clock})`}: ${said}`]
  })
}

function nameIn(cell: string): { readonly name: string; readonly clock: string } {
  const timed = NAME_AND_CLOCK.exec(cell)
  const name = (timed?.[1] ?? cell).replace(/\s*:\s*$/, '').trim()
  return { name, clock: timed?.[2] ?? '' }
}

function clockIn(cell: string): string {
  return new RegExp(CLOCK).exec(cell)?.[0] ?? ''
}

function columns(width: number): readonly number[] {
  return Array.from({ length: width }, (_, i) => i)
}
