// An outcome beside its tree: edited where it stands, measured over time.
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { OUTCOME_STATUSES, type Outcome } from '../../domain/model/records.ts'
import { editOutcome } from '../../domain/outcomes/outcome-commands.ts'
import { FindingHints } from '../../records/finding-hint.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { KindMark } from '../../ui/kind-mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Select } from '../../ui/select.tsx'
import { Measurements } from './measurements.tsx'
import { OutcomeFields } from './outcome-fields.tsx'
import styles from './outcomes.module.css'

export interface OutcomePanelProps {
  readonly outcomeId: Id
  readonly onClose: () => void
}

const STATUS_WORDS: Readonly<Record<Outcome['status'], string>> = {
  active: 'We work on it',
  paused: 'Paused',
  reached: 'Reached',
  dropped: 'Dropped',
}

export function OutcomePanel({ outcomeId, onClose }: OutcomePanelProps) {
  const outcome = useView((view) => view.rows.outcome.get(outcomeId) ?? null)
  if (!outcome) return null
  return (
    <Panel label={`Outcome: ${outcome.title}`} head={<KindMark kind="outcome" />} onClose={onClose}>
      <OutcomeEditor key={outcomeId} outcome={outcome} />
    </Panel>
  )
}

/** The outcome's title, numbers and course; for the panel and for a page of its own. */
export function OutcomeEditor({ outcome }: { readonly outcome: Outcome }) {
  const run = useRun()
  const { id } = outcome
  const treeId = useView((view) => [...view.rows.tree.values()].find((tree) => tree.outcomeId === id)?.id)
  return (
    <div className={styles.editor} data-kind="outcome">
      <EditableText
        as="h2"
        look="heading"
        label="Outcome"
        value={outcome.title}
        required
        multiline
        onCommit={(title) => run(editOutcome, { id, fields: { title } })}
      />
      <FindingHints aboutId={id} />
      {treeId && <FindingHints aboutId={treeId} />}
      <Measurements outcome={outcome} />
      <OutcomeFields values={outcome} onChange={(fields) => run(editOutcome, { id, fields })} />
      <Select
        label="Where it stands"
        value={outcome.status}
        options={OUTCOME_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }))}
        onChange={(status) => run(editOutcome, { id, fields: { status } })}
      />
      <p className={styles.hint}>
        A tree works towards one outcome. A new target keeps the tree; a new direction is a new tree.
      </p>
    </div>
  )
}
