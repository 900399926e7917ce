// One screen: its title where it stands, what belongs to it beside, the view switch and the one primary action at the right.
// `wide` uses the whole width and height (canvas, lists); otherwise the content keeps a readable measure.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './page.module.css'

export interface PageProps {
  /** An h1, or an EditableText as h1. */
  readonly title: ReactNode
  /** Above the title: where this belongs. */
  readonly above?: ReactNode
  /** Under the title: a quiet line of facts. */
  readonly meta?: ReactNode
  readonly views?: ReactNode
  readonly actions?: ReactNode
  /** `reading` for a column of text and forms, `full` for rows and cards, `fill` for what fills the window. */
  readonly width?: 'reading' | 'full' | 'fill'
  readonly children: ReactNode
  readonly className?: string
}

export function Page({ title, above, meta, views, actions, width = 'full', children, className }: PageProps) {
  return (
    <div className={cx(styles.page, className)} data-width={width}>
      <header className={styles.header}>
        <div className={styles.lead}>
          {above && <div className={styles.above}>{above}</div>}
          {title}
          {meta && <div className={styles.meta}>{meta}</div>}
        </div>
        {(views || actions) && (
          <div className={styles.side}>
            {views}
            {actions && <div className={styles.actions}>{actions}</div>}
          </div>
        )}
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  )
}
