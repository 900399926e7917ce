// A part that is folded until it is wanted: the platform's own, so the browser's search can open it.
import type { ReactNode } from 'react'
import { ChevronRightIcon } from './icons.ts'
import { Icon } from './icon.tsx'
import { cx } from './cx.ts'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly isOpen?: boolean
  readonly onToggle?: (isOpen: boolean) => void
  readonly className?: string
}

export function Disclosure({ summary, children, isOpen, onToggle, className }: DisclosureProps) {
  return (
    <details
      className={cx(styles.disclosure, className)}
      open={isOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <Icon as={ChevronRightIcon} size="small" />
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
