// The frame of every form control: label above, help below it, then what is wrong and what to do about it.
// Gives the control its ids, so that all of it is read together.
import { useId, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { CircleAlertIcon } from './icons.ts'
import { Icon } from './icon.tsx'
import styles from './field.module.css'

export interface FieldLabelling {
  readonly label: string
  /** The label is still read aloud. */
  readonly hideLabel?: boolean
  readonly help?: ReactNode
  readonly optional?: boolean
  readonly className?: string | undefined
}

export interface FieldControlIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export interface FieldProps extends FieldLabelling {
  readonly error?: string | null | undefined
  readonly children: (control: FieldControlIds) => ReactNode
}

export function Field({
  label,
  hideLabel = false,
  help,
  optional = false,
  error,
  className,
  children,
}: FieldProps) {
  const id = useId()
  const helpId = `${id}-help`
  const errorId = `${id}-error`
  const described = cx(help ? helpId : null, error ? errorId : null)
  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
        {optional && <span className={styles.optional}> optional</span>}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {help && (
        <div id={helpId} className={styles.help}>
          {help}
        </div>
      )}
      {error && (
        <p id={errorId} className={styles.error}>
          <Icon as={CircleAlertIcon} size="small" />
          {error}
        </p>
      )}
    </div>
  )
}
