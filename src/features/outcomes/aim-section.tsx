// What comes after the target: a new target keeps the tree, a new direction is a new tree.
import { type FormEvent, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Outcome } from '../../domain/model/records.ts'
import { currentValue, withUnit } from '../../domain/outcomes/measurements-of.ts'
import { setNewTarget } from '../../domain/outcomes/new-aim.ts'
import { useOpenScreen } from '../../records/screen-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { readNumber } from '../../ui/read-number.ts'
import styles from './outcomes.module.css'

export function AimSection({ outcome }: { readonly outcome: Outcome }) {
  const run = useRun()
  const openScreen = useOpenScreen()
  const now = useView((view) => currentValue(view, outcome))
  const [target, setTarget] = useState('')
  const [due, setDue] = useState('')
  const number = readNumber(target)
  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (typeof number !== 'number') return
    const planned = run(setNewTarget, { outcomeId: outcome.id, target: number, due }, { toast: true })
    if (!planned.ok) return
    setTarget('')
    setDue('')
  }
  const from = now === null ? '' : `It starts from ${withUnit(now, outcome.unit)}. `
  return (
    <Disclosure summary="A new target, or a new direction">
      <div className={styles.aim}>
        <form className={styles.newValue} aria-label="New target" onSubmit={handleSubmit}>
          <TextField
            label="New target"
            inputMode="decimal"
            autoComplete="off"
            placeholder={outcome.unit || 'Value'}
            value={target}
            error={number === undefined ? 'Write a number, such as 42 or 3.5.' : null}
            onChange={setTarget}
          />
          <TextField label="By" type="date" value={due} onChange={setDue} />
          <Button type="submit" whyNot={typeof number === 'number' ? null : 'Write the value first.'}>
            Set
          </Button>
        </form>
        <p className={styles.hint}>
          A new target keeps the tree. {from}The tree as it stands is kept as a version.
        </p>
        <div className={styles.actions}>
          <Button size="small" onClick={() => openScreen(`/tree/new?instead=${outcome.id}`)}>
            Start a new direction
          </Button>
        </div>
        <p className={styles.hint}>
          A new direction is a new tree. This one stays as it is; what was heard so far is offered to the new
          one.
        </p>
      </div>
    </Disclosure>
  )
}
