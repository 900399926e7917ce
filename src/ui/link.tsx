// A link in running text. One that leaves the product says so and opens beside it, without a referrer.
// Takes every anchor prop, so the router's createLink can wrap it.
import type { ComponentProps } from 'react'
import { cx } from './cx.ts'
import { ExternalLinkIcon } from './icons.ts'
import { Icon } from './icon.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'
import styles from './link.module.css'

export interface LinkProps extends ComponentProps<'a'> {
  readonly external?: boolean
  /** `plain` looks like the text around it until it is pointed at. */
  readonly look?: 'accent' | 'plain'
}

export function Link({ external = false, look = 'accent', className, children, ...rest }: LinkProps) {
  const away = external ? { target: '_blank', rel: 'noopener noreferrer' } : {}
  return (
    <a {...rest} {...away} className={cx(styles.link, className)} data-look={look}>
      {children}
      {external && (
        <>
          <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
          <Icon as={ExternalLinkIcon} size="small" />
        </>
      )}
    </a>
  )
}
