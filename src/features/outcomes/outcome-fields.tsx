// The fields of an outcome: what should change, how it is measured, from where to where, by when, and what must not suffer.
import { GOALS, OUTCOME_KINDS, type Outcome } from '../../domain/model/records.ts'
import type { OutcomeFields as Fields } from '../../domain/outcomes/outcome-commands.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import styles from './outcomes.module.css'

export type OutcomeValues = Pick<
  Outcome,
  'kind' | 'goal' | 'metric' | 'unit' | 'baseline' | 'target' | 'due' | 'health'
>

export interface OutcomeFieldsProps {
  readonly values: OutcomeValues
  readonly onChange: (fields: Fields) => void
}

export const OUTCOME_KIND_WORDS: Readonly<Record<Outcome['kind'], string>> = {
  product: 'Product outcome',
  business: 'Business outcome',
  traction: 'Traction metric',
}

export const GOAL_WORDS: Readonly<Record<Outcome['goal'], string>> = {
  performance: 'Reach a number',
  learning: 'Learn what moves it',
}

const KIND_HINTS: Readonly<Record<Outcome['kind'], string>> = {
  product: 'A behaviour or a feeling in the product that the trio can move.',
  business: 'A number of the company. Which behaviour of customers drives it? Work towards that one.',
  traction: 'The use of one feature. That is narrow: what does its use do for the customer?',
}

const GOAL_HINTS: Readonly<Record<Outcome['goal'], string>> = {
  performance: 'You know what moves it: aim for a value by a date.',
  learning: 'New ground: first find out what moves it, then set a number.',
}

export function OutcomeFields({ values, onChange }: OutcomeFieldsProps) {
  return (
    <div className={styles.fields}>
      <TextField
        label="Metric"
        help="What is counted, so that an outsider would count the same."
        placeholder="Share of bookings made online"
        value={values.metric}
        onCommit={(metric) => onChange({ metric: metric.trim() })}
      />
      <div className={styles.numbers}>
        <NumberField
          label="Baseline"
          value={values.baseline}
          onCommit={(baseline) => onChange({ baseline })}
        />
        <NumberField label="Target" value={values.target} onCommit={(target) => onChange({ target })} />
        <TextField
          label="Unit"
          placeholder="%"
          value={values.unit}
          onCommit={(unit) => onChange({ unit: unit.trim() })}
        />
        <TextField
          label="By"
          type="date"
          value={values.due}
          onCommit={(due) => {
            if (due === '' || /^\d{4}-\d{2}-\d{2}$/.test(due)) onChange({ due })
          }}
        />
      </div>
      <TextField
        label="Health metric"
        data-field="health"
        optional
        help="What must not get worse while this gets better."
        placeholder="Calls to support per 100 bookings"
        value={values.health}
        onCommit={(health) => onChange({ health: health.trim() })}
      />
      <div className={styles.pair}>
        <Select
          label="Kind"
          value={values.kind}
          help={KIND_HINTS[values.kind]}
          options={OUTCOME_KINDS.map((value) => ({ value, label: OUTCOME_KIND_WORDS[value] }))}
          onChange={(kind) => onChange({ kind })}
        />
        <Select
          label="Goal"
          value={values.goal}
          help={GOAL_HINTS[values.goal]}
          options={GOALS.map((value) => ({ value, label: GOAL_WORDS[value] }))}
          onChange={(goal) => onChange({ goal })}
        />
      </div>
    </div>
  )
}
