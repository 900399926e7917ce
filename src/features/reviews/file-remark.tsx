// Where a remark goes: an idea to an opportunity, a missed opportunity to the inbox, an assumption to its solution,
// an answer, or a decline with its reason. One form, one step.
import { type FormEvent, useMemo, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import {
  ASSUMPTION_KINDS,
  type AssumptionKind,
  type Feedback,
  HEARD_KINDS,
  type HeardKind,
} from '../../domain/model/records.ts'
import { declineFeedback, fileFeedback, type FiledAs } from '../../domain/review/feedback-commands.ts'
import { opportunityFor, solutionFor } from '../../domain/review/suggested-filing.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './reviews.module.css'

export type FileAs = FiledAs['as'] | 'decline'

export const FILE_AS: readonly { readonly id: FileAs; readonly label: string; readonly detail: string }[] = [
  { id: 'solution', label: 'A solution idea', detail: 'goes to the opportunity it serves' },
  { id: 'heard', label: 'A missed opportunity', detail: 'waits to be validated in interviews' },
  { id: 'assumption', label: 'An assumption', detail: 'joins its solution' },
  { id: 'answer', label: 'Answered', detail: 'a question or a decision' },
  { id: 'decline', label: 'Declined', detail: 'with the reason' },
]

interface FileRemarkProps {
  readonly remark: Feedback
  readonly as: FileAs
  readonly onDone: () => void
}

const KIND_LABELS = { need: 'Need', pain: 'Pain point', desire: 'Desire' } as const

export function FileRemark({ remark, as, onDone }: FileRemarkProps) {
  const run = useRun()
  const [words, setWords] = useState(as === 'answer' || as === 'decline' ? '' : remark.text)
  const [heardKind, setHeardKind] = useState<HeardKind>('need')
  const [kind, setKind] = useState<AssumptionKind>('desirability')
  const home = useHome(as, remark)
  const [homeId, setHomeId] = useState<Id | null>(null)
  const chosen = homeId ?? home.first
  const feedbackId = remark.id

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    const filed = plan()
    if (filed?.ok) onDone()
  }
  function plan() {
    switch (as) {
      case 'solution':
        return run(fileFeedback, { feedbackId, as, opportunityId: chosen ?? '', words }, { toast: true })
      case 'assumption':
        return run(fileFeedback, { feedbackId, as, solutionId: chosen ?? '', kind, words }, { toast: true })
      case 'heard':
        return run(fileFeedback, { feedbackId, as, kind: heardKind, words }, { toast: true })
      case 'answer':
        return run(fileFeedback, { feedbackId, as, words }, { toast: true })
      case 'decline':
        return run(declineFeedback, { feedbackId, why: words }, { toast: true })
    }
  }

  return (
    <form className={styles.file} aria-label="File the remark" onSubmit={handleSubmit}>
      {(as === 'solution' || as === 'assumption') && (
        <ComboBox
          label={as === 'solution' ? 'For which opportunity' : 'For which solution'}
          options={home.options}
          value={chosen}
          onChoose={setHomeId}
          emptyText="Nothing on the tree fits these words."
        />
      )}
      {as === 'heard' && (
        <Select
          label="Kind"
          value={heardKind}
          options={HEARD_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }))}
          onChange={setHeardKind}
        />
      )}
      {as === 'assumption' && (
        <Select
          label="Type"
          value={kind}
          options={ASSUMPTION_KINDS.map((value) => ({
            value,
            label: value.charAt(0).toUpperCase() + value.slice(1),
          }))}
          onChange={setKind}
        />
      )}
      <TextField
        label={as === 'decline' ? 'Why' : as === 'answer' ? 'The answer' : 'In these words'}
        help={as === 'decline' ? 'So that it can be told to the person who said it.' : undefined}
        value={words}
        onChange={setWords}
        className={styles.fileWords}
      />
      <div className={styles.foot}>
        <Button type="submit" variant="primary" size="small">
          {as === 'decline' ? 'Decline' : 'File it'}
        </Button>
        <Button variant="quiet" size="small" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** Where it can go: every opportunity, or every solution; first what the remark is about. */
function useHome(as: FileAs, remark: Feedback) {
  const view = useView((it) => it)
  return useMemo(() => {
    if (as === 'assumption') {
      const solutions = [...view.rows.solution.values()]
      const options = solutions.map((row) => ({ id: row.id, label: row.title }))
      return { options, first: solutionFor(view, remark) ?? solutions[0]?.id ?? null }
    }
    const options = [...view.rows.opportunity.values()].map((row) => ({
      id: row.id,
      label: row.statement,
      ...(row.status === 'parked'
        ? { detail: 'parked' }
        : row.status === 'target'
          ? { detail: 'target' }
          : {}),
    }))
    return { options, first: opportunityFor(view, remark) }
  }, [as, view, remark])
}
