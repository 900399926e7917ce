// One card of This week: a heading and what stands under it.
import type { ReactNode } from 'react'
import { cx } from '../../ui/cx.ts'
import styles from './week.module.css'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
  /** Small controls at the end of the heading. */
  readonly tools?: ReactNode
  readonly className?: string | undefined
}

export function Section({ title, children, tools, className }: SectionProps) {
  return (
    <section className={cx(styles.section, className)} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {tools}
      </div>
      {children}
    </section>
  )
}
