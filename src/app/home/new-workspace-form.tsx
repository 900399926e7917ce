// Names a new workspace and its trio. Only the name is needed; members can be added later.
import { type FormEvent, useState } from 'react'
import { useEspalier } from '../../data/react/workspace-context.ts'
import { create, newRow } from '../../domain/view/command.ts'
import type { Role } from '../../domain/model/records.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toasts } from '../../ui/toasts.ts'
import styles from './home.module.css'

interface Seat {
  readonly role: Role
  readonly label: string
}

const TRIO: readonly Seat[] = [
  { role: 'product', label: 'Product manager' },
  { role: 'design', label: 'Designer' },
  { role: 'engineering', label: 'Engineer' },
]

export interface NewWorkspaceFormProps {
  readonly onCreated: (id: string) => void
  readonly onCancel: () => void
}

export function NewWorkspaceForm({ onCreated, onCancel }: NewWorkspaceFormProps) {
  const espalier = useEspalier()
  const [name, setName] = useState('')
  const [names, setNames] = useState<readonly string[]>(['', '', ''])
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (name.trim() === '') return setError('Give the workspace a name, for example the product or the team.')
    setIsBusy(true)
    espalier
      .create({
        name: name.trim(),
        changes: (env) =>
          TRIO.flatMap((seat, i) => {
            const memberName = names[i]?.trim() ?? ''
            if (memberName === '') return []
            return [create('member', newRow('member', env, { name: memberName, role: seat.role, colour: i }))]
          }),
      })
      .then(onCreated)
      .catch((problem: unknown) => {
        setIsBusy(false)
        toasts.show({ message: `The workspace could not be made: ${String(problem)}`, sticky: true })
      })
  }

  return (
    <form className={styles.form} onSubmit={handleSubmit} noValidate>
      <TextField
        label="Name"
        value={name}
        error={error}
        autoFocus
        placeholder="The product or the team"
        onChange={(text) => {
          setName(text)
          setError(null)
        }}
      />
      {TRIO.map((seat, i) => (
        <TextField
          key={seat.role}
          label={seat.label}
          optional
          value={names[i] ?? ''}
          onChange={(text) => setNames((before) => before.map((old, at) => (at === i ? text : old)))}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" busy={isBusy}>
          Create the workspace
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
