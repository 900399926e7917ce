// Long work under way: what is being done, how far it is, and the way to stop it. Without a value its end is not known.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './progress-bar.module.css'

export interface ProgressBarProps {
  readonly label: string
  /** From 0 to 1. */
  readonly value?: number | null
  /** What is being done now, time left when known. */
  readonly detail?: ReactNode
  readonly action?: ReactNode
  readonly className?: string
}

export function ProgressBar({ label, value = null, detail, action, className }: ProgressBarProps) {
  const part = value === null ? null : Math.min(Math.max(value, 0), 1)
  return (
    <div className={cx(styles.progress, className)}>
      <div className={styles.words}>
        <span className={styles.label}>{label}</span>
        {part !== null && <span className={styles.percent}>{Math.round(part * 100)} %</span>}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={part === null ? undefined : Math.round(part * 100)}
        className={styles.track}
        data-unknown={part === null || undefined}
      >
        <div className={styles.bar} style={part === null ? undefined : { inlineSize: `${part * 100}%` }} />
      </div>
      {(detail || action) && (
        <div className={styles.foot}>
          <span className={styles.detail}>{detail}</span>
          {action}
        </div>
      )}
    </div>
  )
}
