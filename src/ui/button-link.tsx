// A link that looks like a button: for going somewhere, where a button would be for doing something.
// Takes every anchor prop, so the router's createLink can wrap it.
import type { ComponentProps, ReactNode } from 'react'
import type { ButtonSize, ButtonVariant } from './button.tsx'
import { cx } from './cx.ts'
import styles from './button.module.css'

export interface ButtonLinkProps extends ComponentProps<'a'> {
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly icon?: ReactNode
}

export function ButtonLink({
  variant = 'secondary',
  size = 'medium',
  icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={cx(styles.button, className)} data-variant={variant} data-size={size}>
      {icon}
      <span className={styles.words}>{children}</span>
    </a>
  )
}
