// A number that may be empty. Commas and points are read as people write them; anything else is said, not kept.
import { useState } from 'react'
import { TextField } from './text-field.tsx'
import { readNumber } from './read-number.ts'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number | null
  /** Told only numbers, or null when the field is empty. */
  readonly onCommit: (value: number | null) => void
  readonly hideLabel?: boolean
  readonly placeholder?: string
}

export function NumberField({ label, value, onCommit, hideLabel = false, placeholder }: NumberFieldProps) {
  /** What was typed and is no number: it stays to be mended. */
  const [unread, setUnread] = useState<string | null>(null)
  return (
    <TextField
      label={label}
      inputMode="decimal"
      autoComplete="off"
      value={unread ?? (value === null ? '' : String(value))}
      validate={(text) => (readNumber(text) === undefined ? 'Write a number, such as 42 or 3.5.' : null)}
      onCommit={(text) => {
        const number = readNumber(text)
        setUnread(number === undefined ? text : null)
        if (number !== undefined) onCommit(number)
      }}
      {...(hideLabel && { hideLabel })}
      {...(placeholder !== undefined && { placeholder })}
    />
  )
}
