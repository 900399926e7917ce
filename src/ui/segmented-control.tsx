// A switch between a few views of one thing (canvas, outline, table): radios that look like one control.
import { useId, type ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './segmented-control.module.css'

export interface Segment<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly icon?: ReactNode
}

export interface SegmentedControlProps<Value extends string = string> {
  readonly label: string
  readonly value: Value
  readonly segments: readonly Segment<Value>[]
  readonly onChange: (value: Value) => void
  readonly size?: 'small' | 'medium'
  /** Icons only; the words are still read aloud and shown on hover. */
  readonly hideLabels?: boolean
  readonly className?: string
}

export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, value, segments, onChange, size = 'medium', hideLabels = false, className } = props
  const name = useId()
  return (
    <fieldset className={cx(styles.control, className)} data-size={size}>
      <legend className="visually-hidden">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value} className={styles.segment} title={hideLabels ? segment.label : undefined}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          {segment.icon}
          <span className={hideLabels ? 'visually-hidden' : undefined}>{segment.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
