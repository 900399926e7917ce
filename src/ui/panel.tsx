// The detail at the right, beside what stays in place. Labelled, closable, one Escape away from what it came from.
// On a narrow screen it covers the page. It gives the focus back when it goes.
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import { Icon } from './icon.tsx'
import { XIcon } from './icons.ts'
import styles from './panel.module.css'

export interface PanelProps {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** What stands in the head, before the close button: a kind mark, a breadcrumb. */
  readonly head?: ReactNode
  readonly actions?: ReactNode
  readonly footer?: ReactNode
  /** Moves the focus into the panel when it opens. */
  readonly takesFocus?: boolean
  readonly className?: string
}

export function Panel({
  label,
  onClose,
  children,
  head,
  actions,
  footer,
  takesFocus = false,
  className,
}: PanelProps) {
  const ref = useRef<HTMLElement>(null)

  const close = useEffectEvent(onClose)

  useEffect(() => {
    if (takesFocus) ref.current?.focus({ preventScroll: true })
  }, [takesFocus])
  useEffect(() => {
    // At the document, so that whatever stands in the panel hears Escape first.
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (!(event.target instanceof Node) || !ref.current?.contains(event.target)) return
      event.preventDefault()
      close()
    }
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [])
  useLayoutEffect(() => {
    const panel = ref.current
    const before = document.activeElement
    return () => {
      if (panel?.contains(document.activeElement) && before instanceof HTMLElement && before.isConnected)
        before.focus()
    }
  }, [])

  return (
    <aside
      ref={ref}
      tabIndex={-1}
      aria-label={label}
      data-region="panel"
      className={cx(styles.panel, className)}
    >
      <header className={styles.head}>
        <div className={styles.lead}>{head ?? <span className={styles.label}>{label}</span>}</div>
        {actions}
        <IconButton label="Close" keys="Esc" size="small" icon={<Icon as={XIcon} />} onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </aside>
  )
}
