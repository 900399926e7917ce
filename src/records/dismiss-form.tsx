// Puts a finding aside with a few words on why. Enter dismisses, Escape goes back.
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { useRun } from '../data/react/use-run.ts'
import { dismissFinding } from '../domain/coach/dismiss.ts'
import type { Finding } from '../domain/coach/finding.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './finding.module.css'

export interface DismissFormProps {
  readonly finding: Finding
  readonly takesFocus?: boolean
  readonly onDone?: () => void
  readonly onCancel?: () => void
}

export function DismissForm({ finding, takesFocus = false, onDone, onCancel }: DismissFormProps) {
  const run = useRun()
  const [note, setNote] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isEmpty = note.trim() === ''

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    setAsked(true)
    if (!isEmpty && run(dismissFinding, { finding, note }, { toast: true }).ok) onDone?.()
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !onCancel) return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }

  return (
    // Escape in the field takes the form away.
    <form className={styles.dismiss} onSubmit={handleSubmit} onKeyDown={handleKeyDown}>
      <TextField
        label="Why it does not matter here"
        value={note}
        onChange={setNote}
        autoFocus={takesFocus}
        error={isAsked && isEmpty ? 'Write a few words, so that the others know.' : null}
      />
      <Button type="submit" size="small">
        Dismiss
      </Button>
    </form>
  )
}
