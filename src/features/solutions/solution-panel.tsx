// A solution beside the tree: what it is, how far it is, and the assumptions it rests on with what tests say.
import type { ReactNode } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { SOLUTION_STATUSES } from '../../domain/model/records.ts'
import { SOLUTION_STATUS_WORDS } from '../../domain/model/status-words.ts'
import { editSolution, setSolutionStatus } from '../../domain/tree/solutions.ts'
import { FindingHints } from '../../records/finding-hint.tsx'
import { VoteButton } from '../../records/solution-votes.tsx'
import { HelpNote } from '../../records/help-note.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { KindMark } from '../../ui/kind-mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { AssumptionList } from './assumption-list.tsx'
import { AssumptionPrompts } from './assumption-prompts.tsx'
import { ImpactSection } from './impact-section.tsx'
import { OriginLine } from './origin-line.tsx'
import { StoryMap } from './story-map.tsx'
import styles from './solution-panel.module.css'

export interface SolutionPanelProps {
  readonly solutionId: Id
  readonly onClose: () => void
  /** Where a test opens; without it, on its own page. */
  readonly onOpenTest?: (testId: Id) => void
  /** Something to show above the assumptions, such as votes. */
  readonly children?: ReactNode
}

export function SolutionPanel({ solutionId, onClose, onOpenTest, children }: SolutionPanelProps) {
  const run = useRun()
  const solution = useView((view) => view.rows.solution.get(solutionId) ?? null)
  if (!solution) return null
  return (
    <Panel
      label={`Solution: ${solution.title}`}
      onClose={onClose}
      head={
        <>
          <KindMark kind="solution" />
          <HelpNote topic="solution" />
        </>
      }
    >
      <div className={styles.solution} data-kind="solution">
        <EditableText
          as="h2"
          look="heading"
          label="Name of the solution"
          value={solution.title}
          required
          multiline
          onCommit={(title) => run(editSolution, { id: solutionId, title })}
        />
        <div className={styles.facts}>
          <Select
            label="Status"
            hideLabel
            size="small"
            value={solution.status}
            options={SOLUTION_STATUSES.map((value) => ({ value, label: SOLUTION_STATUS_WORDS[value] }))}
            onChange={(status) => run(setSolutionStatus, { id: solutionId, status })}
          />
          <VoteButton solutionId={solutionId} title={solution.title} />
          <OriginLine solution={solution} />
        </div>
        <FindingHints aboutId={solutionId} />
        <TextArea
          label="How it works"
          optional
          rows={2}
          value={solution.description}
          onCommit={(description) => run(editSolution, { id: solutionId, description })}
        />
        {children}
        <StoryMap solutionId={solutionId} />
        <AssumptionList solutionId={solutionId} {...(onOpenTest ? { onOpenTest } : {})} />
        <AssumptionPrompts solutionId={solutionId} />
        <ImpactSection solution={solution} />
      </div>
    </Panel>
  )
}
