// One of a few, all in sight, each with room for a line of help. The platform's radios: arrows choose.
import { useId, type ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './radio-group.module.css'

export interface RadioOption<Value extends string = string> {
  readonly value: Value
  readonly label: ReactNode
  readonly help?: ReactNode
  readonly disabled?: boolean
}

export interface RadioGroupProps<Value extends string = string> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly help?: ReactNode
  readonly value: Value | null
  readonly options: readonly RadioOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly className?: string
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, hideLabel, help, value, options, onChange, className } = props
  const id = useId()
  return (
    <fieldset className={cx(styles.group, className)} aria-describedby={help ? `${id}-help` : undefined}>
      <legend className={hideLabel ? 'visually-hidden' : styles.legend}>{label}</legend>
      {help && (
        <div id={`${id}-help`} className={styles.groupHelp}>
          {help}
        </div>
      )}
      {options.map((option) => (
        <label key={option.value} className={styles.option} data-disabled={option.disabled || undefined}>
          <input
            type="radio"
            className={styles.dot}
            name={id}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            aria-describedby={option.help ? `${id}-${option.value}` : undefined}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.help && (
            <span id={`${id}-${option.value}`} className={styles.help}>
              {option.help}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
