// Revealed drafts beside each other, in step: one row for each step of the story, what only some drew is lit. For
// talking about, before one map is made: nothing here changes anything.
import { useMemo, useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { linkInWords } from '../../domain/maps/link-words.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import type { Round } from '../../domain/maps/maps.ts'
import { type SideBySide, sideBySide, type StepRow } from '../../domain/maps/side-by-side.ts'
import type { ExperienceMap, Moment } from '../../domain/model/records.ts'
import { anyRowById, rowById } from '../../domain/view/workspace-view.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SIDES } from './map-cards.ts'
import { LINK_ICONS, SIDE_ICONS } from './side-icons.ts'
import styles from './side-by-side.module.css'

export function DraftsSideBySide({ round }: { readonly round: Round }) {
  const { drafts } = round
  const ids = useMemo(() => drafts.map((draft) => draft.id), [drafts])
  const compared = useView((view) => sideBySide(view, ids))
  const view = useView((it) => it)
  const [isOnlyOdd, setOnlyOdd] = useState(false)
  const names = drafts.map((draft) => anyRowById(view, 'member', draft.authorId)?.name ?? 'Somebody')
  const rows = compared.rows.filter((row) => !isOnlyOdd || row.count < drafts.length)
  return (
    <section className={styles.beside} aria-label="Drafts side by side">
      <div className={styles.bar}>
        <p className={styles.sum}>{inNumbers(compared.rows, drafts.length)}</p>
        <Checkbox label="Only where they differ" checked={isOnlyOdd} onChange={setOnlyOdd} />
      </div>
      <div className={styles.scroll} role="region" aria-label="Drafts in step" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                Step
              </th>
              {drafts.map((draft, i) => (
                <th key={draft.id} scope="col">
                  <span className={styles.author}>
                    <Avatar name={names[i] ?? ''} size="small" isDecorative /> {names[i]}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Step
                key={row.cells.find((cell) => cell)?.id}
                at={compared.rows.indexOf(row) + 1}
                row={row}
                drafts={drafts}
                names={names}
                compared={compared}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface StepProps {
  readonly at: number
  readonly row: StepRow
  readonly drafts: readonly ExperienceMap[]
  readonly names: readonly string[]
  readonly compared: SideBySide
}

function Step({ at, row, drafts, names, compared }: StepProps) {
  const isOdd = row.count < drafts.length
  return (
    <tr data-odd={isOdd || undefined}>
      <th scope="row" className={styles.step}>
        <span className={styles.number}>{at}</span>
        <span className={styles.who}>{whoHas(row, names)}</span>
      </th>
      {row.cells.map((moment, i) => (
        <td key={drafts[i]?.id}>
          {moment ? (
            <Cell moment={moment} elsewhere={compared.elsewhere.get(moment.id) ?? null} />
          ) : (
            <span className={styles.gap}>not here</span>
          )}
        </td>
      ))}
    </tr>
  )
}

interface CellProps {
  readonly moment: Moment
  /** Told at another point of another draft. */
  readonly elsewhere: Moment | null
}

function Cell({ moment, elsewhere }: CellProps) {
  const graph = useView((view) => graphOf(view, moment.mapId))
  const author = useView((view) =>
    elsewhere
      ? (rowById(view, 'member', rowById(view, 'map', elsewhere.mapId)?.authorId)?.name ?? 'Somebody')
      : '',
  )
  const ways = (graph.outOf.get(moment.id) ?? []).filter((link) => link.kind !== 'next')
  return (
    <div className={styles.moment}>
      <p className={styles.label} dir="auto">
        {moment.label}
      </p>
      {SIDES.filter((side) => moment[side].trim() !== '').map((side) => (
        <p key={side} className={styles.side}>
          <Icon as={SIDE_ICONS[side]} size="small" /> <span dir="auto">{moment[side]}</span>
        </p>
      ))}
      {ways.map((link) => (
        <p key={link.id} className={styles.way} data-kind={link.kind}>
          <Icon as={LINK_ICONS[link.kind]} size="small" /> <span dir="auto">{linkInWords(graph, link)}</span>
        </p>
      ))}
      {elsewhere && (
        <p className={styles.elsewhere}>
          {author} has it at another point: <span dir="auto">“{elsewhere.label}”</span>
        </p>
      )}
    </div>
  )
}

function whoHas({ cells, count }: StepRow, names: readonly string[]): string {
  if (count === cells.length) return count === 2 ? 'both' : 'all'
  if (count === 1) return `only ${names[cells.findIndex((cell) => cell !== null)] ?? ''}`
  const missing = names.filter((_, i) => cells[i] === null)
  return `not ${missing.join(', ')}`
}

function inNumbers(rows: readonly StepRow[], drafts: number): string {
  const all = rows.filter((row) => row.count === drafts).length
  const one = rows.filter((row) => row.count === 1).length
  const some = rows.length - all - one
  return [
    `${all} ${all === 1 ? 'step' : 'steps'} in ${drafts === 2 ? 'both' : 'all'} drafts`,
    ...(drafts > 2 ? [`${some} in some`] : []),
    `${one} in one alone`,
  ].join(', ')
}
