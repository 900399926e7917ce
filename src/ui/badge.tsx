// A state in a word. Its tone is a tone of message, never the hue of a kind.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './badge.module.css'

export interface BadgeProps {
  readonly children: ReactNode
  readonly tone?: 'neutral' | 'accent' | 'positive' | 'warn' | 'danger'
  readonly icon?: ReactNode
  /** `outline` stands back where many badges stand together. */
  readonly look?: 'filled' | 'outline'
  readonly className?: string
}

export function Badge({ children, tone = 'neutral', icon, look = 'filled', className }: BadgeProps) {
  return (
    <span className={cx(styles.badge, className)} data-tone={tone} data-look={look}>
      {icon}
      {children}
    </span>
  )
}
