// The toasts themselves. Being pointed at or stood in holds their clocks; leaving one gives the focus back to the page.
import { useEffect, useEffectEvent, useRef } from 'react'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { Icon } from './icon.tsx'
import { XIcon } from './icons.ts'
import type { Toast, ToastQueue } from './toast-queue.ts'
import styles from './toast-region.module.css'

export interface ToastListProps {
  readonly label: string
  readonly toasts: readonly Toast[]
  readonly queue: ToastQueue
}

export function ToastList({ label, toasts, queue }: ToastListProps) {
  const region = useRef<HTMLElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)

  function close(toast: Toast): void {
    const hadFocus = region.current?.contains(document.activeElement)
    queue.close(toast.id)
    queue.resume()
    if (hadFocus && cameFrom.current?.isConnected) cameFrom.current.focus({ preventScroll: true })
  }
  const closeFocused = useEffectEvent((focused: Element) => {
    const toast = toasts.find((one) => String(one.id) === focused.closest('li')?.dataset['toast'])
    if (toast) close(toast)
  })

  useEffect(() => {
    const box = region.current
    if (!box) return
    const listening = new AbortController()
    const { signal } = listening
    const isOutside = (target: EventTarget | null): boolean =>
      !(target instanceof Node) || !box.contains(target)
    const release = (): void => {
      if (!box.matches(':hover') && isOutside(document.activeElement)) queue.resume()
    }
    box.addEventListener('pointerenter', queue.pause, { signal })
    box.addEventListener('pointerleave', release, { signal })
    box.addEventListener(
      'focusin',
      ({ relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement && isOutside(relatedTarget)) cameFrom.current = relatedTarget
        queue.pause()
      },
      { signal },
    )
    box.addEventListener('focusout', ({ relatedTarget }) => isOutside(relatedTarget) && queue.resume(), {
      signal,
    })
    box.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !(event.target instanceof Element)) return
        event.stopPropagation()
        closeFocused(event.target)
      },
      { signal },
    )
    return () => {
      listening.abort()
      queue.resume()
    }
  }, [queue])

  return (
    <section ref={region} className={styles.region} aria-label={label} data-region="notices">
      <ol className={styles.list}>
        {toasts.map((toast) => (
          <li key={toast.id} data-toast={toast.id} className={styles.toast}>
            <p className={styles.message} dir="auto">
              {toast.message}
            </p>
            {toast.action && (
              <Button
                variant="quiet"
                size="small"
                className={styles.act}
                onClick={() => {
                  close(toast)
                  toast.action?.onAct()
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <IconButton
              label="Close notice"
              size="small"
              className={styles.close}
              icon={<Icon as={XIcon} />}
              hintSide="top"
              onClick={() => close(toast)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
