// One of the two counts. A percentage or a word stays in the field with what to do about it, until it is a number.
import { useState } from 'react'
import { readCount } from '../../domain/assumptions/criteria.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './test-card.module.css'

interface CountFieldProps {
  readonly label: string
  readonly field: 'needed' | 'of' | 'days'
  readonly value: number | null
  /** The other count, to turn a percentage into one. */
  readonly of?: number | null
  readonly error: string | null
  readonly onCommit: (value: number | null) => void
}

export function CountField({ label, field, value, of = null, error, onCommit }: CountFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? null : readCount(typed, of)

  function handleChange(text: string): void {
    setTyped(text)
  }
  function handleBlur(): void {
    if (!read?.ok) return
    if (read.value !== value) onCommit(read.value)
    setTyped(null)
  }
  return (
    <TextField
      label={label}
      value={typed ?? (value === null ? '' : String(value))}
      error={read && !read.ok ? read.words : error}
      inputMode="numeric"
      autoComplete="off"
      data-field={field}
      className={styles.count}
      onChange={handleChange}
      onBlur={handleBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter') handleBlur()
      }}
    />
  )
}
