// A table of notes: each row belongs to a participant, each column is something about them. Rows of the same person and
// day are one interview. The columns are guessed from their names and their words, and can be corrected.
import type { Row } from './csv-rows.ts'
import type { ForeignNote, HeardKind } from './foreign-note.ts'
import { finishNote, newNoteDraft, type NoteDraft } from './note-draft.ts'
import { dayIn, namesDay, namesParticipant, partOfWord } from './note-words.ts'

export const NOTE_ROLES = [
  'participant',
  'day',
  'need',
  'pain',
  'desire',
  'kind',
  'insight',
  'quote',
  'moment',
  'note',
  'fact',
  'out',
] as const
export type NoteRole = (typeof NOTE_ROLES)[number]

export interface NoteMapping {
  readonly hasHead: boolean
  /** One for each column. */
  readonly columns: readonly NoteRole[]
}

const ONE_ONLY: ReadonlySet<NoteRole> = new Set(['participant', 'day', 'kind'])
/** Letters or words: longer than this on average is no fact about a person but something they said. */
const FACT_LENGTH = 40
const SENTENCE_WORDS = 5

/** What the columns most probably hold. */
export function guessNoteMapping(rows: readonly Row[], hasHead = true): NoteMapping {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const body = hasHead ? rows.slice(1) : rows
  const taken = new Set<NoteRole>()
  const once = (role: NoteRole, otherwise: NoteRole): NoteRole => {
    if (taken.has(role)) return otherwise
    taken.add(role)
    return role
  }
  const columns = Array.from({ length: width }, (_, at): NoteRole => {
    const name = hasHead ? (rows[0]?.[at] ?? '').trim() : ''
    const cells = body.flatMap((row) => ((row[at] ?? '').trim() === '' ? [] : [(row[at] ?? '').trim()]))
    const length = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
    const words = cells.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0) / Math.max(1, cells.length)
    const common = length > FACT_LENGTH || words >= SENTENCE_WORDS ? 'note' : 'fact'
    if (namesParticipant(name)) return once('participant', common)
    if (namesDay(name) && cells.some((cell) => dayIn(cell) !== '')) return once('day', common)
    if (/^(?:kind|type|category)$/i.test(name) && cells.some((cell) => heardKindOf(cell) !== null))
      return once('kind', common)
    return partOfWord(name) ?? common
  })
  return { hasHead, columns }
}

/** The mapping with another role for one column; a role that stands once leaves the column that had it. */
export function withNoteRole(mapping: NoteMapping, column: number, role: NoteRole): NoteMapping {
  const columns = mapping.columns.map((before, at) =>
    at === column ? role : before === role && ONE_ONLY.has(role) ? 'note' : before,
  )
  return { ...mapping, columns }
}

function heardKindOf(cell: string): HeardKind | null {
  const part = partOfWord(cell)
  return part === 'need' || part === 'pain' || part === 'desire' ? part : null
}

/** The interviews in a table. Without a column for people, each row is somebody. */
export function notesOfTable(
  rows: readonly Row[],
  { hasHead, columns }: NoteMapping,
): readonly ForeignNote[] {
  const head = hasHead ? (rows[0] ?? []) : []
  const drafts = new Map<string, NoteDraft>()
  const [whoAt, dayAt, kindAt] = [
    columns.indexOf('participant'),
    columns.indexOf('day'),
    columns.indexOf('kind'),
  ]
  let who = ''
  rows.slice(hasHead ? 1 : 0).forEach((row, no) => {
    // A cell that is left empty means the person of the row above, as in merged cells.
    who = whoAt < 0 ? `Participant ${no + 1}` : (row[whoAt] ?? '').trim() || who || 'Participant'
    const day = dayAt < 0 ? '' : dayIn(row[dayAt] ?? '')
    const key = JSON.stringify([who.toLowerCase(), day])
    const draft = drafts.get(key) ?? newNoteDraft(who, day)
    drafts.set(key, draft)
    const kind = kindAt < 0 ? null : heardKindOf(row[kindAt] ?? '')
    columns.forEach((role, at) => {
      const cell = (row[at] ?? '').trim()
      if (cell !== '') takeCell(draft, role, cell, (head[at] ?? '').trim(), kind)
    })
  })
  return [...drafts.values()].flatMap((draft) => finishNote(draft) ?? [])
}

function takeCell(
  draft: NoteDraft,
  role: NoteRole,
  cell: string,
  name: string,
  kind: HeardKind | null,
): void {
  const lines = cell.split(/\r\n?|\n/).flatMap((line) => line.replace(/^\s*[-*•]\s+/, '').trim() || [])
  switch (role) {
    case 'need':
    case 'pain':
    case 'desire':
      for (const statement of lines) draft.heard.push({ kind: kind ?? role, statement, quote: '' })
      return
    case 'insight':
      draft.insights.push(...lines)
      return
    case 'moment':
      // The moment on a row of something heard is one that has a row of its own.
      draft.moments.push(...lines.filter((line) => !draft.moments.includes(line)))
      return
    case 'quote': {
      const words = cell.replace(/^[“"„«]|[”"“»]$/g, '')
      const last = draft.heard.at(-1)
      if (last && last.quote === '') last.quote = words
      else if (draft.quote === '') draft.quote = words
      else draft.lines.push(`“${words}”`)
      return
    }
    case 'note':
      draft.lines.push(name === '' || partOfWord(name) === 'note' ? cell : `${name}: ${cell}`)
      return
    case 'fact':
      if (name !== '' && !draft.facts.some(([key]) => key === name)) draft.facts.push([name, cell])
      else if (!draft.facts.some(([key, value]) => key === name && value === cell))
        draft.lines.push(name === '' ? cell : `${name}: ${cell}`)
      return
    case 'participant':
    case 'day':
    case 'kind':
    case 'out':
  }
}
