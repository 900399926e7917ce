// A thing that stands for itself on the page. A hairline, no shadow. With a kind it carries that kind's stripe and tint.
import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import type { Kind } from './kind-mark.tsx'
import styles from './card.module.css'

export interface CardProps extends ComponentProps<'section'> {
  readonly kind?: Kind
  /** Lifts its hairline on hover: the card as a whole can be opened. */
  readonly isPressable?: boolean
  readonly pad?: 'normal' | 'none'
}

export function Card({ kind, isPressable = false, pad = 'normal', className, ...rest }: CardProps) {
  return (
    <section
      {...rest}
      className={cx(styles.card, className)}
      data-kind={kind}
      data-pressable={isPressable || undefined}
      data-pad={pad}
    />
  )
}
