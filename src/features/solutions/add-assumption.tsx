// The line where an assumption is written: its type, its words, Enter, and the next one.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { addAssumption, shareAssumption } from '../../domain/assumptions/assumption-commands.ts'
import { ASSUMPTION_KINDS, type AssumptionKind } from '../../domain/model/records.ts'
import { likeAssumptions } from '../../domain/assumptions/recognise.ts'
import { solutionsOf } from '../../domain/assumptions/stakes.ts'
import { ASSUMPTION_WORDS } from '../../records/evidence-words.ts'
import { TextHints } from '../../records/text-hints.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './solution-panel.module.css'

interface AddAssumptionProps {
  readonly solutionId: Id
  /** The step it hangs on; with one, the line starts focused and Escape closes it. */
  readonly stepId?: Id
  readonly label?: string
  readonly onDone?: () => void
}

export function AddAssumption({ solutionId, stepId, label = 'Assumption', onDone }: AddAssumptionProps) {
  const run = useRun()
  const [kind, setKind] = useState<AssumptionKind>('desirability')
  const [statement, setStatement] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (stepId) field.current?.focus()
  }, [stepId])

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (statement.trim() === '') {
      field.current?.focus()
      return
    }
    const plan = run(addAssumption, { statement, kind, solutionId, ...(stepId ? { stepId } : {}) })
    if (plan.ok) setStatement('')
    field.current?.focus()
  }

  return (
    <form
      className={styles.add}
      aria-label={stepId ? `Add: ${label}` : 'Add an assumption'}
      onSubmit={handleSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onDone) return
        event.stopPropagation()
        onDone()
      }}
    >
      <Select
        label="Type"
        hideLabel
        value={kind}
        options={ASSUMPTION_KINDS.map((value) => ({ value, label: ASSUMPTION_WORDS[value].name }))}
        onChange={setKind}
      />
      <TextField
        label={label}
        hideLabel
        help={`${ASSUMPTION_WORDS[kind].asks} Write what has to be true.`}
        placeholder="People who … will …"
        value={statement}
        onChange={setStatement}
        ref={field}
        className={styles.addWords}
      />
      <Button type="submit">Add</Button>
      <div className={styles.whole}>
        <TextHints kind="assumption" text={statement} />
      </div>
      <Like solutionId={solutionId} words={statement} onShared={() => setStatement('')} />
    </form>
  )
}

interface LikeProps {
  readonly solutionId: Id
  readonly words: string
  readonly onShared: () => void
}

/** What another solution rests on already and says nearly the same: used again rather than written twice. */
function Like({ solutionId, words, onShared }: LikeProps) {
  const run = useRun()
  const view = useView((whole) => whole)
  const [like] = likeAssumptions(view, words, solutionId)
  if (!like) return null
  const others = solutionsOf(view, like.id).map((solution) => `“${solution.title}”`)
  return (
    <div className={styles.like} role="status">
      <span>
        {others.join(', ')} {others.length === 1 ? 'rests' : 'rest'} on this already: {like.statement}
      </span>
      <span>
        <Button
          size="small"
          onClick={() => {
            if (run(shareAssumption, { assumptionId: like.id, solutionId }).ok) onShared()
          }}
        >
          Use that one
        </Button>
      </span>
    </div>
  )
}
