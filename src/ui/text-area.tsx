// Several lines of text, as tall as what stands in it. Commits like TextField, except that Enter makes a new line
// and Mod+Enter commits.
import { useState, type ComponentProps, type KeyboardEvent } from 'react'
import { cx } from './cx.ts'
import { Field, type FieldLabelling } from './field.tsx'
import { useDraft } from './use-draft.ts'
import fieldStyles from './field.module.css'
import growStyles from './grow.module.css'
import styles from './text-area.module.css'

type NativeProps = Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'onChange' | 'className'>

export interface TextAreaProps extends FieldLabelling, NativeProps {
  readonly value: string
  readonly onChange?: (text: string) => void
  readonly onCommit?: (text: string) => void
  readonly validate?: (text: string) => string | null
  readonly error?: string | null
}

export function TextArea({
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
  rows = 3,
  onBlur,
  onKeyDown,
  ...rest
}: TextAreaProps) {
  const draft = useDraft(value, onCommit)
  const [wasLeft, setWasLeft] = useState(false)
  const problem = error ?? (wasLeft ? validate?.(draft.text) : null)

  function handleKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    onKeyDown?.(event)
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) draft.settle()
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
        <span className={cx(growStyles.grow, styles.box)} data-text={draft.text}>
          <textarea
            dir="auto"
            {...rest}
            {...control}
            rows={rows}
            className={fieldStyles.control}
            value={draft.text}
            onChange={(event) => {
              draft.change(event.target.value)
              onChange?.(event.target.value)
            }}
            onBlur={(event) => {
              setWasLeft(true)
              draft.settle()
              onBlur?.(event)
            }}
            onKeyDown={handleKeyDown}
          />
        </span>
      )}
    </Field>
  )
}
