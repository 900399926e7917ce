// Since when changes are lit: a review that kept the tree as it was, or a day.
import { useMemo } from 'react'
import { reviewsToCompare } from '../../domain/review/tree-since.ts'
import { Button } from '../../ui/button.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTree, useTreeView } from './tree-context.ts'
import styles from './sight-bar.module.css'

export interface SinceFormProps {
  readonly since: string | null
  readonly onSince: (since: string) => void
}

const DAY = 86_400_000
const SPANS = [
  { days: 7, label: 'A week ago' },
  { days: 30, label: '30 days ago' },
  { days: 90, label: '90 days ago' },
] as const

export function SinceForm({ since, onSince }: SinceFormProps) {
  const { ports } = useTree()
  const view = useTreeView()
  const reviews = useMemo(() => reviewsToCompare(view, ports.treeId), [view, ports])
  const isReview = reviews.some((row) => row.id === since)
  return (
    <div className={styles.form}>
      {reviews.length > 0 && (
        <Select
          label="Since the review of"
          size="small"
          value={isReview && since ? since : ''}
          placeholder="Choose a review"
          options={reviews.map((row) => ({ value: row.id, label: dayText(row.on) }))}
          onChange={onSince}
        />
      )}
      <TextField
        label="Since the day"
        type="date"
        value={isReview ? '' : (since ?? '')}
        onCommit={(day) => {
          if (day !== '') onSince(day)
        }}
      />
      <div className={styles.pair}>
        {SPANS.map(({ days, label }) => (
          <Button key={days} size="small" onClick={() => onSince(dayOf(Date.now() - days * DAY))}>
            {label}
          </Button>
        ))}
      </div>
      <p className={styles.hint}>
        New, moved, reworded and decided cards and new evidence are lit. Without a review near that day, what
        was moved or reworded before today cannot be told.
      </p>
    </div>
  )
}
