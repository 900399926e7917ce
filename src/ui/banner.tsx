// A standing notice at the head of a page or a part: what is the matter, and what can be done. It does not go by itself.
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import { CircleAlertIcon, CircleCheckIcon, InfoIcon, TriangleAlertIcon, XIcon } from './icons.ts'
import { Icon } from './icon.tsx'
import styles from './banner.module.css'

export type BannerTone = 'info' | 'positive' | 'warn' | 'error'

export interface BannerProps {
  readonly tone?: BannerTone
  readonly title?: string
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly onDismiss?: () => void
  readonly className?: string
}

const ICONS = { info: InfoIcon, positive: CircleCheckIcon, warn: TriangleAlertIcon, error: CircleAlertIcon }

export function Banner({ tone = 'info', title, children, actions, onDismiss, className }: BannerProps) {
  return (
    <div
      className={cx(styles.banner, className)}
      data-tone={tone}
      role={tone === 'error' ? 'alert' : 'status'}
    >
      <span className={styles.icon}>
        <Icon as={ICONS[tone]} />
      </span>
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {onDismiss && (
        <IconButton
          className={styles.dismiss}
          label="Dismiss"
          size="small"
          icon={<Icon as={XIcon} />}
          onClick={onDismiss}
        />
      )}
    </div>
  )
}
