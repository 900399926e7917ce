// The customer's own words, recognised anywhere by their serif. `large` is the quote a snapshot is remembered by.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './voice.module.css'

export interface VoiceProps {
  readonly children: string
  /** Who said it, when; stands under the words. */
  readonly source?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  readonly className?: string
}

export function Voice({ children, source, size = 'medium', className }: VoiceProps) {
  return (
    <figure className={cx(styles.voice, className)} data-size={size}>
      <blockquote className={styles.words} dir="auto">
        {children}
      </blockquote>
      {source && <figcaption className={styles.source}>{source}</figcaption>}
    </figure>
  )
}
