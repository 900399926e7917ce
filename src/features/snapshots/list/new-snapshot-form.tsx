// Where a snapshot begins: who was interviewed, when, who was there and who led. One step creates all of it.
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useMe } from '../../../data/react/use-me.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { team } from '../../../domain/people/team.ts'
import { createSnapshot } from '../../../domain/snapshots/create-snapshot.ts'
import { interviewsWith } from '../../../domain/snapshots/interviews.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { dayOf, dayText } from '../../../ui/day-text.ts'
import styles from './new-snapshot.module.css'

interface NewSnapshotFormProps {
  readonly onCancel: () => void
  readonly onCreated: (snapshotId: Id) => void
}

type Who = { readonly id: Id } | { readonly alias: string }

export function NewSnapshotForm({ onCancel, onCreated }: NewSnapshotFormProps) {
  const run = useRun()
  const [me] = useMe()
  const workspace = useWorkspace()
  const members = useView(team)
  const participants = useView((view) => view.rows.participant)
  const [who, setWho] = useState<Who | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [day, setDay] = useState(() => dayOf(Date.now()))
  const [absent, setAbsent] = useState<ReadonlySet<Id>>(new Set())
  const [chosenLead, setChosenLead] = useState<Id | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const isChosen = who !== null
  // First the name; once there is one, Enter begins.
  useEffect(() => {
    const next = isChosen ? '[type=submit]' : '[role=combobox]'
    form.current?.querySelector<HTMLElement>(next)?.focus()
  }, [isChosen])

  const present = members.filter((member) => !absent.has(member.id))
  const leadId = chosenLead ?? present.find((member) => member.id === me)?.id ?? null
  const options = useMemo(() => {
    const { view } = workspace.store.getState()
    return [...participants.values()].map((participant) => {
      const last = interviewsWith(view, participant.id)[0]
      return {
        id: participant.id,
        label: participant.alias,
        detail: last ? `interviewed ${dayText(last.interviewedOn, 'short')}` : 'not interviewed yet',
      }
    })
  }, [participants, workspace])

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    // A name that was typed and not chosen from the list counts as well.
    const typed = form.current?.querySelector<HTMLInputElement>('[role=combobox]')?.value.trim() ?? ''
    const participant = who ?? (typed ? { alias: typed } : null)
    if (!participant) {
      setProblem(
        'Give the person a name you will remember: “The weekend planner”, “P11”. It need not be the real one.',
      )
      form.current?.querySelector('input')?.focus()
      return
    }
    const plan = run(createSnapshot, {
      participant,
      interviewedOn: day,
      presentIds: present.map((member) => member.id),
      leadId,
    })
    if (plan.ok && plan.value.focusId) onCreated(plan.value.focusId)
  }
  function choose(chosen: Who): void {
    setWho(chosen)
    setProblem(null)
  }
  function nameOf(chosen: Who): string {
    return 'id' in chosen ? (participants.get(chosen.id)?.alias ?? '') : chosen.alias
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel()
  }

  return (
    // Escape anywhere in the form puts it away.
    <form
      ref={form}
      className={styles.form}
      aria-label="New snapshot"
      onSubmit={handleSubmit}
      onKeyDown={handleKeyDown}
    >
      <h2>New snapshot</h2>
      <div className={styles.fields}>
        {who ? (
          <div className={styles.chosen}>
            <Avatar name={nameOf(who)} isDecorative />
            <span>
              <strong>{nameOf(who)}</strong>
              <br />
              <span className={styles.facts}>{'id' in who ? 'Interviewed before' : 'New participant'}</span>
            </span>
            <Button variant="quiet" size="small" onClick={() => setWho(null)}>
              Change
            </Button>
          </div>
        ) : (
          <ComboBox
            label="Who was interviewed"
            help="A name to remember the person by; it need not be the real one."
            options={options}
            clearOnChoose
            placeholder="The weekend planner"
            emptyText="Nobody by that name yet."
            error={problem}
            onChoose={(id) => choose({ id })}
            onCreate={(alias) => choose({ alias })}
            createLabel={(alias) => `New participant “${alias}”`}
          />
        )}
        <TextField label="When" type="date" value={day} onChange={setDay} />
        {members.length > 0 && (
          <fieldset className={styles.present}>
            <legend>Who was there</legend>
            {members.map((member) => (
              <Checkbox
                key={member.id}
                label={member.name}
                checked={!absent.has(member.id)}
                onChange={(isThere) => {
                  const next = new Set(absent)
                  if (isThere) next.delete(member.id)
                  else next.add(member.id)
                  setAbsent(next)
                }}
              />
            ))}
          </fieldset>
        )}
        {present.length > 0 && (
          <Select
            label="Who led"
            optional
            value={leadId ?? ''}
            placeholder="Choose who led"
            options={present.map((member) => ({ value: member.id, label: member.name }))}
            onChange={setChosenLead}
          />
        )}
      </div>
      <div className={styles.formFoot}>
        <Button type="submit" variant="primary">
          Begin the snapshot
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
