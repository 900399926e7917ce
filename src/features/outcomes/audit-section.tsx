// The questions a trio puts to its outcome, with what the workspace knows, an answer, a note, and a mend where one helps.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Outcome } from '../../domain/model/records.ts'
import {
  answerAudit,
  auditOf,
  pauseOthers,
  type AuditMend,
  type AuditQuestion,
} from '../../domain/outcomes/audit.ts'
import { editOutcome } from '../../domain/outcomes/outcome-commands.ts'
import { useOpenScreen } from '../../records/screen-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './outcomes.module.css'

type Answer = 'yes' | 'no' | 'open'

export interface AuditSectionProps {
  readonly outcome: Outcome
  /** Puts the caret into a field of the outcome: its title, its numbers or its health metric. */
  readonly onField: (field: 'title' | 'fields' | 'health') => void
}

export function AuditSection({ outcome, onField }: AuditSectionProps) {
  const run = useRun()
  const openScreen = useOpenScreen()
  const view = useView((all) => all)
  const questions = auditOf(view, outcome)
  const answered = questions.filter((question) => question.answer !== null).length
  function mend(does: AuditMend): void {
    const { id } = outcome
    if (does === 'drivers') openScreen(`/tree/drivers?at=${id}`)
    else if (does === 'learning') run(editOutcome, { id, fields: { goal: 'learning' } }, { toast: true })
    else if (does === 'pause-others') run(pauseOthers, { outcomeId: id }, { toast: true })
    else onField(does)
  }
  return (
    <Disclosure summary={`Ask the outcome (${answered} of ${questions.length} answered)`}>
      <ol className={styles.audit} aria-label="Questions to the outcome">
        {questions.map((question) => (
          <li key={question.id} className={styles.question}>
            <Question outcomeId={outcome.id} question={question} onMend={mend} />
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function Question(props: {
  readonly outcomeId: string
  readonly question: AuditQuestion
  readonly onMend: (does: AuditMend) => void
}) {
  const { outcomeId, question, onMend } = props
  const run = useRun()
  const { mend } = question
  const isOpen = question.answer === 'no' || question.isInDoubt
  return (
    <>
      <p className={styles.asks}>{question.asks}</p>
      <p className={styles.hint}>
        {question.known && <strong>{question.known} </strong>}
        {question.why}
      </p>
      <div className={styles.actions}>
        <SegmentedControl<Answer>
          label={question.asks}
          size="small"
          value={question.answer ?? 'open'}
          segments={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
            { value: 'open', label: 'Not yet' },
          ]}
          onChange={(answer) =>
            run(answerAudit, { outcomeId, question: question.id, answer: answer === 'open' ? null : answer })
          }
        />
        {mend && isOpen && (
          <Button size="small" onClick={() => onMend(mend.does)}>
            {mend.label}
          </Button>
        )}
      </div>
      {(question.answer !== null || question.note !== '') && (
        <TextField
          label={`Note: ${question.asks}`}
          hideLabel
          placeholder="What makes you say so"
          value={question.note}
          onCommit={(note) => run(answerAudit, { outcomeId, question: question.id, note })}
        />
      )}
    </>
  )
}
