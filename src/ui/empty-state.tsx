// What stands where nothing is yet: one sentence on what this is for, a small drawing of it, the one next action.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './empty-state.module.css'

export interface EmptyStateProps {
  readonly sentence: string
  readonly title?: string
  /** A small line drawing; decorative. */
  readonly drawing?: ReactNode
  readonly action?: ReactNode
  /** `inline` for a place inside a page or panel. */
  readonly look?: 'page' | 'inline'
  readonly className?: string
}

export function EmptyState({ sentence, title, drawing, action, look = 'page', className }: EmptyStateProps) {
  return (
    <div className={cx(styles.empty, className)} data-look={look}>
      {drawing && (
        <div className={styles.drawing} aria-hidden>
          {drawing}
        </div>
      )}
      {title && <h2 className={styles.title}>{title}</h2>}
      <p className={styles.sentence}>{sentence}</p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
