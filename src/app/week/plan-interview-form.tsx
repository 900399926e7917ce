// Plans an interview in one line: who, which day, what time. Enter plans it and opens the next line; Escape puts it away.
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { plusDays } from '../../domain/overview/weeks.ts'
import { knownSources } from '../../domain/people/sources.ts'
import { planInterview } from '../../domain/snapshots/plan-interview.ts'
import type { NewSnapshot } from '../../domain/snapshots/create-snapshot.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { dayOf } from '../../ui/day-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './week.module.css'
import { compareNames } from '../../lib/locale.ts'

type Who = NewSnapshot['participant']

export function PlanInterviewForm({ onClose }: { readonly onClose: () => void }) {
  const run = useRun()
  const participants = useView((view) => view.rows.participant)
  const [who, setWho] = useState<Who | null>(null)
  const [day, setDay] = useState(() => plusDays(dayOf(Date.now()), 7))
  const [time, setTime] = useState('')
  const [source, setSource] = useState('')
  const sources = useView(knownSources)
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const isChosen = who !== null
  const hasSource = who !== null && 'id' in who && (participants.get(who.id)?.source ?? '') !== ''
  const sourceOptions = useMemo(
    () => [...new Set([...sources, ...(source ? [source] : [])])].map((one) => ({ id: one, label: one })),
    [sources, source],
  )
  // First the name; once there is one, the day.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(isChosen ? '[type=date]' : '[role=combobox]')?.focus()
  }, [isChosen])
  const options = useMemo(
    () =>
      [...participants.values()]
        .toSorted((a, b) => Number(b.meetAgain) - Number(a.meetAgain) || compareNames(a.alias, b.alias))
        .map((row) => ({
          id: row.id,
          label: row.alias,
          ...(row.meetAgain && { detail: 'worth meeting again' }),
        })),
    [participants],
  )

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    const typed = form.current?.querySelector<HTMLInputElement>('[role=combobox]')?.value.trim() ?? ''
    const participant = who ?? (typed ? { alias: typed } : null)
    if (!participant) {
      setProblem('Who will you talk to? A name to remember them by is enough.')
      form.current?.querySelector<HTMLElement>('[role=combobox]')?.focus()
      return
    }
    if (run(planInterview, { participant, day, time, source }).ok) onClose()
  }
  function choose(chosen: Who): void {
    setWho(chosen)
    setProblem(null)
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }

  return (
    // Escape anywhere in the form puts it away.
    <form
      ref={form}
      className={styles.plan}
      aria-label="Plan an interview"
      onSubmit={handleSubmit}
      onKeyDown={handleKeyDown}
    >
      {who ? (
        <div className={styles.who}>
          <strong dir="auto">{'id' in who ? participants.get(who.id)?.alias : who.alias}</strong>
          <Button variant="quiet" size="small" onClick={() => setWho(null)}>
            Change
          </Button>
        </div>
      ) : (
        <ComboBox
          label="Who"
          placeholder="The weekend planner"
          options={options}
          clearOnChoose
          error={problem}
          onChoose={(id) => choose({ id })}
          onCreate={(alias) => choose({ alias })}
          createLabel={(alias) => `${alias}, somebody new`}
          emptyText="Type a name to remember them by"
        />
      )}
      <div className={styles.when}>
        <TextField label="Day" type="date" value={day} onChange={setDay} />
        <TextField label="Time" type="time" optional value={time} onChange={setTime} />
      </div>
      {!hasSource && (
        <ComboBox
          label="How they were found"
          optional
          placeholder="Such as a prompt in the product"
          options={sourceOptions}
          value={source || null}
          onChoose={setSource}
          onCreate={setSource}
          createLabel={(words) => `${words}, a new way`}
        />
      )}
      <div className={styles.planButtons}>
        <Button type="submit" variant="primary" size="small">
          Plan it
        </Button>
        <Button variant="quiet" size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
