// An outcome beside its tree: edited where it stands, measured over time.
import { useRef } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { OUTCOME_STATUSES, type Outcome } from '../../domain/model/records.ts'
import { editOutcome } from '../../domain/outcomes/outcome-commands.ts'
import { FindingHints } from '../../records/finding-hint.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { HelpNote } from '../../records/help-note.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { KindMark } from '../../ui/kind-mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Select } from '../../ui/select.tsx'
import { AimSection } from './aim-section.tsx'
import { AuditSection } from './audit-section.tsx'
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
    <Panel
      label={`Outcome: ${outcome.title}`}
      head={
        <>
          <KindMark kind="outcome" />
          <HelpNote topic="outcome" />
        </>
      }
      onClose={onClose}
    >
      <OutcomeEditor key={outcomeId} outcome={outcome} />
    </Panel>
  )
}

const FIELD_OF = {
  title: 'h2 button',
  fields: '[data-outcome-fields] input',
  health: '[data-field="health"]',
} as const

/** The outcome's title, numbers and course; for the panel and for a page of its own. */
export function OutcomeEditor({ outcome }: { readonly outcome: Outcome }) {
  const run = useRun()
  const { id } = outcome
  const treeId = useView((view) => [...view.rows.tree.values()].find((tree) => tree.outcomeId === id)?.id)
  const box = useRef<HTMLDivElement>(null)
  const toField = (field: 'title' | 'fields' | 'health') =>
    box.current?.querySelector<HTMLElement>(FIELD_OF[field])?.focus()
  return (
    <div ref={box} className={styles.editor} data-kind="outcome">
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
      <div data-outcome-fields>
        <OutcomeFields values={outcome} onChange={(fields) => run(editOutcome, { id, fields })} />
      </div>
      <Select
        label="Where it stands"
        value={outcome.status}
        options={OUTCOME_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }))}
        onChange={(status) => run(editOutcome, { id, fields: { status } })}
      />
      <AuditSection outcome={outcome} onField={toField} />
      <AimSection outcome={outcome} />
      <div className={styles.actions}>
        <ScreenLink to={`/tree/drivers?at=${id}`}>What it drives, and what drives it</ScreenLink>
      </div>
    </div>
  )
}
