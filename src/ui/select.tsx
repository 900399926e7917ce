// A choice from a short, known list: the platform's own select, so it works as people know it on every device.
import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { Field, type FieldLabelling } from './field.tsx'
import { ChevronDownIcon } from './icons.ts'
import { Icon } from './icon.tsx'
import fieldStyles from './field.module.css'
import styles from './select.module.css'

export interface SelectOption<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly disabled?: boolean
}

export interface SelectProps<Value extends string = string>
  extends
    FieldLabelling,
    Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'className' | 'children' | 'size'> {
  readonly value: Value | ''
  readonly options: readonly SelectOption<Value>[]
  /** Shown while nothing is chosen. */
  readonly placeholder?: string
  readonly onChange: (value: Value) => void
  readonly error?: string | null
  readonly size?: 'small' | 'medium'
}

export function Select<Value extends string>({
  label,
  hideLabel,
  help,
  optional,
  className,
  value,
  options,
  placeholder,
  onChange,
  error,
  size = 'medium',
  ...rest
}: SelectProps<Value>) {
  return (
    <Field
      label={label}
      help={help}
      error={error}
      className={className}
      {...(hideLabel && { hideLabel })}
      {...(optional && { optional })}
    >
      {(control) => (
        <span className={styles.box}>
          <select
            {...rest}
            {...control}
            className={cx(fieldStyles.control, styles.select)}
            data-size={size}
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value)
              if (chosen) onChange(chosen.value)
            }}
          >
            {placeholder !== undefined && (
              <option value="" disabled hidden>
                {placeholder}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <span className={styles.chevron}>
            <Icon as={ChevronDownIcon} size="small" />
          </span>
        </span>
      )}
    </Field>
  )
}
