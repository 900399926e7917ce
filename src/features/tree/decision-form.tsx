// The decision for a leaf: over which siblings, why, and what would reopen it. One step makes the target and its entry.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { editDecision, makeTarget } from '../../domain/tree/choose-target.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { decisionsFor, siblingsOf } from '../../domain/tree/targets.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ChosenOver } from './chosen-over.tsx'
import styles from './choose.module.css'

export interface DecisionFormProps {
  readonly id: Id
  readonly onCancel: () => void
  readonly onDone: () => void
}

export function DecisionForm({ id, onCancel, onDone }: DecisionFormProps) {
  const run = useRun()
  const view = useView((all) => all)
  const isTarget = view.rows.opportunity.get(id)?.status === 'target'
  const before = isTarget ? decisionsFor(view, id)[0] : undefined
  const [why, setWhy] = useState(before?.why ?? '')
  const [revisitIf, setRevisitIf] = useState(before?.revisitIf ?? '')
  const [over, setOver] = useState<readonly Id[]>(before?.overIds ?? siblingsOf(view, id))
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    const decision = { id, why, revisitIf, overIds: over }
    const planned = isTarget ? run(editDecision, decision) : run(makeTarget, decision, { toast: true })
    if (planned.ok) onDone()
  }
  return (
    <form
      className={styles.decision}
      aria-label={`The decision for ${nameOfCard(view, id)}`}
      onSubmit={handleSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onCancel()
      }}
    >
      <TextArea
        label="Why this one"
        help="What tipped it, in words that a stakeholder can follow."
        rows={2}
        value={why}
        onChange={setWhy}
        ref={first}
      />
      <ChosenOver id={id} overIds={over} onChange={setOver} />
      <TextField
        label="Look at it again if"
        optional
        placeholder="What would change the choice"
        value={revisitIf}
        onChange={setRevisitIf}
      />
      <div className={styles.facts}>
        <Button type="submit" variant="primary">
          {isTarget ? 'Keep the reason' : 'Make it the target'}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Not yet
        </Button>
      </div>
    </form>
  )
}
