// A plain table of facts: the platform's own, with our hairlines. It scrolls sideways by itself where it is too wide.
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
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
  const frame = useRef<HTMLDivElement>(null)
  const [isTooWide, setTooWide] = useState(false)
  useLayoutEffect(() => {
    const box = frame.current
    if (!box) return
    const observer = new ResizeObserver(() => setTooWide(box.scrollWidth > box.clientWidth))
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  // What scrolls has to be reached by keyboard; what does not should be no stop.
  const scrolling = isTooWide ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {}
  return (
    <div ref={frame} {...scrolling} className={cx(styles.frame, className)}>
      <table className={styles.table}>
        <caption className={hideCaption ? 'visually-hidden' : styles.caption}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}
