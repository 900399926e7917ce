// One line of text, with its label. `onCommit` is told when the person pauses, leaves, or presses Enter; `onChange` at each key.
// What is wrong is said on leaving the field, and goes as soon as it is mended.
import { useState, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { Field, type FieldLabelling } from './field.tsx'
import { useDraft } from './use-draft.ts'
import fieldStyles from './field.module.css'
import styles from './text-field.module.css'

type NativeProps = Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'className' | 'size'>

export interface TextFieldProps extends FieldLabelling, NativeProps {
  readonly value: string
  readonly onChange?: (text: string) => void
  readonly onCommit?: (text: string) => void
  /** What is wrong, in words that say what to do; null when nothing is. */
  readonly validate?: (text: string) => string | null
  readonly error?: string | null
  /** Stands inside, before or after the text: an icon, a unit. */
  readonly before?: ReactNode
  readonly after?: ReactNode
}

export function TextField({
  label,
  hideLabel,
  help,
  optional,
  className,
  value,
  onChange,
  onCommit,
  validate,
  error,
  before,
  after,
  onBlur,
  onKeyDown,
  ...rest
}: TextFieldProps) {
  const draft = useDraft(value, onCommit)
  const [wasLeft, setWasLeft] = useState(false)
  const problem = error ?? (wasLeft ? validate?.(draft.text) : null)

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    onKeyDown?.(event)
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.settle()
    // Escape empties a search, as everywhere; once more leaves it, so that the keys of the screen act again.
    if (event.key === 'Escape' && rest.type === 'search' && draft.text === '' && !event.defaultPrevented) {
      event.preventDefault()
      event.currentTarget.blur()
    }
  }

  return (
    <Field
      label={label}
      help={help}
      error={problem}
      className={className}
      {...(hideLabel && { hideLabel })}
      {...(optional && { optional })}
    >
      {(control) => (
        <span className={styles.box}>
          {before && <span className={styles.before}>{before}</span>}
          <input
            type="text"
            dir="auto"
            {...rest}
            {...control}
            className={cx(fieldStyles.control, styles.input)}
            value={draft.text}
            onChange={(event) => {
              draft.change(event.target.value)
              onChange?.(event.target.value)
            }}
            onBlur={(event) => {
              setWasLeft(true)
              // What cannot be taken stays to be mended, with the words that say how.
              if (!validate?.(draft.text)) draft.settle()
              onBlur?.(event)
            }}
            onKeyDown={handleKeyDown}
          />
          {after && <span className={styles.after}>{after}</span>}
        </span>
      )}
    </Field>
  )
}
