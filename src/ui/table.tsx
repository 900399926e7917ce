// A plain table of facts: the platform's own, with our hairlines. It scrolls sideways by itself where it is too wide.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './table.module.css'

export interface TableProps {
  readonly caption: string
  readonly hideCaption?: boolean
  /** thead and tbody; `data-number` on a cell sets it to the end of its line. */
  readonly children: ReactNode
  readonly className?: string
}

export function Table({ caption, hideCaption = true, children, className }: TableProps) {
  return (
    // Can be scrolled by keyboard, so it has to take the focus.
    <div className={cx(styles.frame, className)} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={hideCaption ? 'visually-hidden' : styles.caption}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}
