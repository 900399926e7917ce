// The log of decisions: what was chosen, over which siblings, why, and what would reopen it.
import { useMemo, useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import type { Decision } from '../../domain/model/records.ts'
import { decisionLog, holds } from '../../domain/tree/decision-log.ts'
import { anyRowById, type WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Badge } from '../../ui/badge.tsx'
import { dayText } from '../../ui/day-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { foldText } from '../../ui/fold-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { TargetIcon } from '../../ui/icons.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './history.module.css'

type Show = 'all' | 'holds' | 'before'

export function DecisionList({ treeId }: { readonly treeId: Id }) {
  const view = useView((all) => all)
  const log = useView((all) => decisionLog(all, treeId))
  const [sought, setSought] = useState('')
  const [show, setShow] = useState<Show>('all')
  const shown = useMemo(() => {
    const words = foldText(sought.trim())
    return log.filter(
      (decision) =>
        (show === 'all' || holds(view, decision) === (show === 'holds')) &&
        (words === '' || foldText(wordsIn(view, decision)).includes(words)),
    )
  }, [log, sought, show, view])
  if (log.length === 0)
    return (
      <EmptyState
        look="inline"
        title="No decision yet"
        sentence="When you choose a target, the choice is kept here: over which siblings, why, and what would make you look again."
      />
    )
  return (
    <div className={styles.single}>
      <div className={styles.row}>
        <TextField label="Find in the decisions" type="search" value={sought} onChange={setSought} />
        <SegmentedControl<Show>
          label="Show decisions"
          size="small"
          value={show}
          segments={[
            { value: 'all', label: 'All' },
            { value: 'holds', label: 'In force' },
            { value: 'before', label: 'Before' },
          ]}
          onChange={setShow}
        />
      </div>
      {shown.length === 0 && <p className={styles.hint}>No decision fits.</p>}
      <ol className={styles.decisions} aria-label="Decisions, the latest first">
        {shown.map((decision) => (
          <li key={decision.id} className={styles.decision}>
            <DecisionEntry decision={decision} />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** One decision as it is told; also on the card it is about. */
export function DecisionEntry({ decision }: { readonly decision: Decision }) {
  const view = useView((all) => all)
  const by = anyRowById(view, 'member', decision.byId)?.name
  const isInForce = holds(view, decision)
  return (
    <article className={styles.entry}>
      <div className={styles.row}>
        <strong>{dayText(decision.on, 'medium')}</strong>
        {by && <span className={styles.hint}>{by}</span>}
        {isInForce && (
          <Badge tone="accent" icon={<Icon as={TargetIcon} size="small" />}>
            In force
          </Badge>
        )}
      </div>
      <p>
        Chose <Named id={decision.chosenId} />
        {decision.overIds.length > 0 && ' over '}
        {decision.overIds.map((id, i) => (
          <span key={id}>
            {i > 0 && ', '}
            <Named id={id} />
          </span>
        ))}
      </p>
      <p className={decision.why === '' ? styles.hint : undefined} dir="auto">
        {decision.why || 'No reason was written down.'}
      </p>
      {decision.revisitIf !== '' && (
        <p className={styles.hint} dir="auto">
          Look at it again if: {decision.revisitIf}
        </p>
      )}
    </article>
  )
}

function Named({ id }: { readonly id: Id }) {
  const row = useView((view) => anyRowById(view, 'opportunity', id))
  if (!row) return <span>an opportunity that is gone</span>
  if (row.deletedAt !== null) return <s>“{row.statement}”</s>
  return (
    <RecordLink type="opportunity" id={id}>
      “{row.statement}”
    </RecordLink>
  )
}

function wordsIn(view: WorkspaceView, decision: Decision): string {
  const statements = [decision.chosenId, ...decision.overIds].map(
    (id) => anyRowById(view, 'opportunity', id)?.statement ?? '',
  )
  return [...statements, decision.why, decision.revisitIf].join(' ')
}
