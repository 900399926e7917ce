// Where a map begins: the question it answers, the outcome it serves, and whether each draws alone first.
import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useMe } from '../../data/react/use-me.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { createMap, startRound } from '../../domain/maps/map-commands.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { wordsLanguage } from '../../ui/words-language.ts'
import styles from './maps-screen.module.css'

interface NewMapFormProps {
  readonly onCancel: () => void
  readonly onCreated: (mapId: Id) => void
}

type How = 'round' | 'draft' | 'shared'

export function NewMapForm({ onCancel, onCreated }: NewMapFormProps) {
  const run = useRun()
  const [me] = useMe()
  const members = useView((view) => view.rows.member)
  const outcomes = useView((view) => view.rows.outcome)
  const [scope, setScope] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [outcomeId, setOutcomeId] = useState<Id>('')
  const [chosen, setChosen] = useState<How | null>(null)
  const [absent, setAbsent] = useState<ReadonlySet<Id>>(new Set())
  const usual = useView((view) => view.meta.quietMinutes)
  const [minutes, setMinutes] = useState<string>(() => String(usual))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const names = [...members.values()].map((member) => member.name)
  const drawing = [...members.keys()].filter((id) => !absent.has(id))
  const hasTeam = names.length > 1
  const how = chosen ?? (hasTeam ? 'round' : 'shared')
  const options = useMemo(
    () =>
      [...outcomes.values()].map((outcome) => ({ value: outcome.id, label: outcome.title || 'An outcome' })),
    [outcomes],
  )

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (!scope.trim()) {
      setProblem('Write the question the map answers, such as “How do people choose what to watch?”')
      form.current?.querySelector('input')?.focus()
      return
    }
    const common = { scope, outcomeId: outcomeId || null }
    const planned =
      how === 'round'
        ? run(startRound, { ...common, memberIds: drawing, minutes: minutes ? Number(minutes) : null })
        : run(createMap, { ...common, kind: how, authorId: how === 'draft' ? me : null })
    if (!planned.ok || planned.value.focusId === undefined) return
    // A round goes on in the list, where everybody finds their own draft.
    if (how === 'round') onCancel()
    else onCreated(planned.value.focusId)
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel()
  }

  return (
    // Escape anywhere in the form puts it away.
    <form
      ref={form}
      className={styles.form}
      aria-label="New map"
      onSubmit={handleSubmit}
      onKeyDown={handleKeyDown}
    >
      <h2>New map</h2>
      <div className={styles.fields}>
        <TextField
          label="The question it answers"
          help="About the customer’s experience, not about the product."
          placeholder="How do people choose what to watch together?"
          value={scope}
          error={problem}
          onChange={(text) => {
            setScope(text)
            setProblem(null)
          }}
        />
        {options.length > 0 && (
          <Select
            label="For the outcome"
            optional
            value={outcomeId}
            placeholder="None yet"
            options={options}
            onChange={setOutcomeId}
          />
        )}
      </div>
      <RadioGroup<How>
        label="How it begins"
        value={how}
        onChange={setChosen}
        options={[
          {
            value: 'round',
            label: 'Each of us draws alone first',
            disabled: !hasTeam,
            help: hasTeam
              ? `A draft for ${listed(names)}; nobody sees another’s before the reveal.`
              : 'Add your trio under People first.',
          },
          { value: 'draft', label: 'A draft of my own', help: 'Only yours until you reveal it.' },
          { value: 'shared', label: 'One shared map', help: 'Everybody draws on it from the start.' },
        ]}
      />
      {how === 'round' && (
        <div className={styles.fields}>
          <fieldset className={styles.who}>
            <legend>Who draws</legend>
            {[...members.values()].map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={!absent.has(id)}
                onChange={(isIn) => setAbsent(isIn ? without(absent, id) : new Set([...absent, id]))}
              />
            ))}
          </fieldset>
          <Select
            label="Quiet time"
            value={minutes}
            options={[
              { value: '', label: 'No timer' },
              ...[...new Set([5, 10, 15, 20, usual])]
                .toSorted((a, b) => a - b)
                .map((value) => ({ value: String(value), label: `${value} minutes` })),
            ]}
            onChange={setMinutes}
          />
        </div>
      )}
      <div className={styles.formFoot}>
        <Button
          type="submit"
          variant="primary"
          whyNot={how === 'round' && drawing.length === 0 ? 'Say who draws first' : null}
        >
          {how === 'round' ? 'Begin the round' : 'Begin the map'}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function without(ids: ReadonlySet<Id>, gone: Id): ReadonlySet<Id> {
  return new Set([...ids].filter((id) => id !== gone))
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(wordsLanguage(), { type: 'conjunction' }).format(names)
}
