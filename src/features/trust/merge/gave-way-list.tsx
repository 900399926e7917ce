// Fields that both sides changed apart: whose value stands, and the other one.
import type { ReactNode } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import type { GaveWay, MergeReport } from '../../../domain/merge/merge-report.ts'
import { fieldWord, kindWord, recordTitle, valueWords } from '../../../domain/merge/record-words.ts'
import styles from '../trust.module.css'
import { numberText } from '../../../lib/locale.ts'

export interface GaveWayListProps {
  readonly report: MergeReport
  /** The button beside an entry. */
  readonly action?: (entry: GaveWay, index: number) => ReactNode
  /** Entries where the other value was chosen since. */
  readonly turned?: ReadonlySet<number>
}

/** Shown at once; a merge after a long time may list more. */
const MOST_SHOWN = 100

export function GaveWayList({ report, action, turned }: GaveWayListProps) {
  const { gaveWay } = report
  if (gaveWay.length === 0) return <p>No field was changed on both sides, so nothing gives way.</p>
  const count = gaveWay.length === 1 ? 'One field was' : `${gaveWay.length} fields were`
  return (
    <>
      <h3>
        {report.isShared
          ? `${count} changed on both sides`
          : `${gaveWay.length === 1 ? 'One field differs' : `${gaveWay.length} fields differ`}`}
      </h3>
      <ul className={styles.rows}>
        {gaveWay.slice(0, MOST_SHOWN).map((entry, index) => (
          <Row
            key={`${entry.type} ${entry.id} ${entry.field} ${entry.key ?? ''}`}
            entry={entry}
            isTurned={turned?.has(index) ?? false}
            action={action?.(entry, index)}
          />
        ))}
      </ul>
      {gaveWay.length > MOST_SHOWN && (
        <p className={styles.quiet}>and {numberText(gaveWay.length - MOST_SHOWN)} more</p>
      )}
    </>
  )
}

function Row({
  entry,
  isTurned,
  action,
}: {
  readonly entry: GaveWay
  readonly isTurned: boolean
  readonly action: ReactNode
}) {
  const view = useView((one) => one)
  const isMine = (entry.kept === 'mine') !== isTurned
  const words = (side: 'mine' | 'theirs') => valueWords(view, entry.field, entry[side])
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <span className={styles.quiet}>
          {kindWord(entry.type)} · {fieldWord(entry.field, entry.key)}
        </span>
        <strong>{recordTitle(view, entry.type, entry.id)}</strong>
      </div>
      <dl className={styles.values}>
        <div data-kept={isMine}>
          <dt>Yours{isMine && ', stands'}</dt>
          <dd>{words('mine')}</dd>
        </div>
        <div data-kept={!isMine}>
          <dt>Theirs{!isMine && ', stands'}</dt>
          <dd>{words('theirs')}</dd>
        </div>
      </dl>
      {action}
    </li>
  )
}
