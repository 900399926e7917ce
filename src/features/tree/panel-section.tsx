// A part of the details panel with its heading.
import type { ReactNode } from 'react'
import styles from './panel.module.css'

export interface PanelSectionProps {
  readonly title: string
  /** Stands beside the heading: a count, people, a button. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function PanelSection({ title, aside, children }: PanelSectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.sectionHead}>
        <h3>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
