// The course of an outcome: a small line with its target, the values behind it, and room for the next one.
import { type FormEvent, useMemo, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Outcome } from '../../domain/model/records.ts'
import { currentValue, measurementsOf, spanInWords, withUnit } from '../../domain/outcomes/measurements-of.ts'
import { addMeasurement, archiveMeasurement } from '../../domain/outcomes/outcome-commands.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { XIcon } from '../../ui/icons.ts'
import { Sparkline } from '../../ui/sparkline.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { readNumber } from '../../ui/read-number.ts'
import styles from './outcomes.module.css'

export function Measurements({ outcome }: { readonly outcome: Outcome }) {
  const run = useRun()
  const rows = useView((view) => measurementsOf(view, outcome.id))
  const now = useView((view) => currentValue(view, outcome))
  const values = useMemo(() => rows.map((row) => row.value ?? 0), [rows])
  return (
    <section className={styles.course} aria-label="Measurements">
      <div className={styles.courseHead}>
        <div className={styles.figures}>
          <span className={styles.now}>{withUnit(now, outcome.unit) || 'Not measured yet'}</span>
          <span className={styles.hint}>{spanInWords(outcome)}</span>
        </div>
        {values.length > 1 && (
          <Sparkline
            label={outcome.metric || outcome.title}
            values={values}
            target={outcome.target}
            baseline={outcome.baseline}
            format={(value) => withUnit(value, outcome.unit)}
            width={160}
            height={44}
          />
        )}
      </div>
      <NewMeasurement outcome={outcome} />
      {rows.length > 0 && (
        <Disclosure summary={rows.length === 1 ? '1 measurement' : `${rows.length} measurements`}>
          <ul className={styles.values}>
            {rows.toReversed().map((row) => (
              <li key={row.id}>
                <span>{row.on}</span>
                <strong>{withUnit(row.value, outcome.unit)}</strong>
                <span className={styles.note}>{row.note}</span>
                <IconButton
                  label={`Take the measurement of ${row.on} away`}
                  size="small"
                  icon={<Icon as={XIcon} size="small" />}
                  onClick={() => run(archiveMeasurement, { id: row.id }, { toast: true })}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}

function NewMeasurement({ outcome }: { readonly outcome: Outcome }) {
  const run = useRun()
  const [value, setValue] = useState('')
  const [on, setOn] = useState('')
  const number = readNumber(value)

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    if (typeof number !== 'number') return
    const plan = run(addMeasurement, { outcomeId: outcome.id, value: number, ...(on === '' ? {} : { on }) })
    if (plan.ok) setValue('')
  }
  return (
    <form className={styles.newValue} aria-label="New measurement" onSubmit={handleSubmit}>
      <TextField
        label="New value"
        inputMode="decimal"
        autoComplete="off"
        placeholder={outcome.unit || 'Value'}
        value={value}
        error={number === undefined ? 'Write a number, such as 42 or 3.5.' : null}
        onChange={setValue}
      />
      <TextField label="On" help="Today when left empty" type="date" value={on} onChange={setOn} />
      <Button type="submit" whyNot={typeof number === 'number' ? null : 'Write the value first.'}>
        Add
      </Button>
    </form>
  )
}
