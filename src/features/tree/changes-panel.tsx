// What has changed in the tree since a day, as a list; each line leads to its card.
import { unfoldTo } from '../../domain/tree/folding.ts'
import type { SinceLine } from '../../domain/review/since-line.ts'
import { dayText } from '../../ui/day-text.ts'
import { Panel } from '../../ui/panel.tsx'
import { CHANGE_WORDS } from './card-facts.ts'
import { useTree } from './tree-context.ts'
import { focusCard } from './tree-ports.ts'
import styles from './changes-panel.module.css'

export interface ChangesPanelProps {
  readonly onClose: () => void
  readonly takesFocus: boolean
}

export function ChangesPanel({ onClose, takesFocus }: ChangesPanelProps) {
  const { ports, sight } = useTree()
  const { since } = sight
  const lines = since?.lines ?? []
  function show(line: SinceLine): void {
    const { rows } = ports.view()
    const id = line.cardIds.find(
      (each) => rows.opportunity.has(each) || rows.solution.has(each) || each === ports.treeId,
    )
    if (id === undefined) return
    ports.session.setState(({ folded }) => ({ folded: unfoldTo(ports.view(), folded, id) }))
    focusCard(ports, id)
  }
  return (
    <Panel
      label={since ? `Changed since ${dayText(since.basis.day)}` : 'Changes'}
      onClose={onClose}
      takesFocus={takesFocus}
    >
      {lines.length === 0 ? (
        <p className={styles.hint}>Nothing in this tree has changed since then.</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={`${line.kind} ${line.record.id} ${line.words}`}>
              <button type="button" className={styles.line} onClick={() => show(line)}>
                <span className={styles.kind}>{CHANGE_WORDS[line.kind]}</span>
                <span dir="auto">{line.words}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {since && since.basis.reviewId === null && (
        <p className={styles.hint}>
          No review kept the tree as it was then: what was moved or reworded before today is not in this list.
        </p>
      )}
    </Panel>
  )
}
