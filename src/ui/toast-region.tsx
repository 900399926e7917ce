// Draws a toast queue at the foot of the page and reads each new toast aloud.
// F6 reaches it (`data-region`); while it holds pointer or focus, or the page is hidden, no toast runs out.
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { announce } from './announce.ts'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { Icon } from './icon.tsx'
import { XIcon } from './icons.ts'
import type { Toast, ToastQueue } from './toast-queue.ts'
import styles from './toast-region.module.css'

export interface ToastRegionProps {
  readonly queue: ToastQueue
  readonly label?: string
}

export function ToastRegion({ queue, label = 'Notices' }: ToastRegionProps) {
  const toasts = useSyncExternalStore(queue.subscribe, queue.current)
  const region = useRef<HTMLElement>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  const newest = toasts.at(-1)

  useEffect(() => {
    if (newest)
      announce(newest.action ? `${newest.message}. ${newest.action.label}: press F6.` : newest.message)
  }, [newest])

  useEffect(() => {
    const handleVisibility = (): void => (document.hidden ? queue.pause() : queue.resume())
    document.addEventListener('visibilitychange', handleVisibility)
    return () => document.removeEventListener('visibilitychange', handleVisibility)
  }, [queue])

  function resumeUnlessHeld(): void {
    const held = region.current
    if (!held?.matches(':hover') && !held?.contains(document.activeElement)) queue.resume()
  }

  function closeAndReturn(toast: Toast, act: boolean): void {
    const hadFocus = region.current?.contains(document.activeElement)
    queue.close(toast.id)
    queue.resume()
    if (hadFocus && cameFrom.current?.isConnected) cameFrom.current.focus({ preventScroll: true })
    if (act) toast.action?.onAct()
  }

  if (toasts.length === 0) return null
  return (
    <section
      ref={region}
      className={styles.region}
      aria-label={label}
      data-region="notices"
      onPointerEnter={queue.pause}
      onPointerLeave={resumeUnlessHeld}
      onFocus={(event) => {
        if (event.relatedTarget instanceof HTMLElement && !region.current?.contains(event.relatedTarget)) {
          cameFrom.current = event.relatedTarget
        }
        queue.pause()
      }}
      onBlur={(event) => {
        if (!region.current?.contains(event.relatedTarget)) queue.resume()
      }}
    >
      <ol className={styles.list}>
        {toasts.map((toast) => (
          <li
            key={toast.id}
            className={styles.toast}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.stopPropagation()
              closeAndReturn(toast, false)
            }}
          >
            <p className={styles.message} dir="auto">
              {toast.message}
            </p>
            {toast.action && (
              <Button
                variant="quiet"
                size="small"
                className={styles.act}
                onClick={() => closeAndReturn(toast, true)}
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
              onClick={() => closeAndReturn(toast, false)}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
