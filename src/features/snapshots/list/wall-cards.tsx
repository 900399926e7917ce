// The cards of the wall. Of many hundreds only those in sight exist; each says which of how many it is.
import { useRef } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { InterviewCard } from './interview-card.tsx'
import { useWindowRows } from './use-window-rows.ts'
import styles from './wall.module.css'

const COLUMN_REM = 18
const ROW_REM = 25
const GAP = 16

export function WallCards({ ids }: { readonly ids: readonly Id[] }) {
  const list = useRef<HTMLUListElement>(null)
  const rows = useWindowRows({ list, count: ids.length, columnRem: COLUMN_REM, rowRem: ROW_REM, gap: GAP })
  return (
    <ul
      ref={list}
      aria-label="Interviews"
      className={styles.cards}
      style={{
        gridTemplateColumns: `repeat(${rows.columns}, minmax(0, 1fr))`,
        paddingBlock: `${rows.before}px ${rows.after}px`,
      }}
    >
      {ids.slice(rows.from, rows.until).map((id, i) => (
        <li key={id} data-index={rows.from + i} aria-setsize={ids.length} aria-posinset={rows.from + i + 1}>
          <InterviewCard snapshotId={id} />
        </li>
      ))}
    </ul>
  )
}
