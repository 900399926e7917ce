// The platform's modal dialog: for choosing a file, a destructive erase, and the palette; for nothing else.
// Mounted means open. The page behind is inert; the focus comes back to where it was.
import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { cx } from './cx.ts'
import { focusInto } from './focusables.ts'
import { IconButton } from './icon-button.tsx'
import { Icon } from './icon.tsx'
import { XIcon } from './icons.ts'
import styles from './dialog.module.css'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons at its foot, the safe one first; `data-autofocus` on one of them gives it the focus. */
  readonly actions?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** Destructive: announced as an alert, and not closed by a press beside it. */
  readonly isAlert?: boolean
  /** Only the children: the title is read aloud, not shown, and there is no close button. */
  readonly bare?: boolean
  readonly className?: string
}

export function Dialog({
  title,
  onClose,
  children,
  actions,
  size = 'medium',
  isAlert = false,
  bare = false,
  className,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const close = useEffectEvent(onClose)

  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const before = document.activeElement
    const handleCancel = (event: Event): void => {
      event.preventDefault()
      close()
    }
    dialog.addEventListener('cancel', handleCancel)
    dialog.showModal()
    focusInto(dialog)
    return () => {
      dialog.removeEventListener('cancel', handleCancel)
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])

  return (
    <dialog
      ref={ref}
      className={cx(styles.dialog, className)}
      data-size={size}
      role={isAlert ? 'alertdialog' : undefined}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        event.stopPropagation()
        if (event.target === ref.current && !isAlert) onClose()
      }}
    >
      <div className={styles.inside} data-bare={bare || undefined}>
        <header className={bare ? 'visually-hidden' : styles.header}>
          <h2 id={titleId} tabIndex={-1} data-autofocus={bare || actions ? undefined : ''}>
            {title}
          </h2>
          {!bare && <IconButton label="Close" icon={<Icon as={XIcon} />} onClick={onClose} />}
        </header>
        <div className={styles.body}>{children}</div>
        {actions && <footer className={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  )
}
