// Draws a toast queue at the foot of the page and reads each new toast aloud.
// F6 reaches it (`data-region`); while it holds pointer or focus, or the page is hidden, no toast runs out.
import { useEffect, useSyncExternalStore } from 'react'
import { announce } from './announce.ts'
import { ToastList } from './toast-list.tsx'
import type { ToastQueue } from './toast-queue.ts'

export interface ToastRegionProps {
  readonly queue: ToastQueue
  readonly label?: string
}

export function ToastRegion({ queue, label = 'Notices' }: ToastRegionProps) {
  const toasts = useSyncExternalStore(queue.subscribe, queue.current)
  const newest = toasts.at(-1)

  useEffect(() => {
    if (newest)
      announce(
        newest.action ? `${sentence(newest.message)} ${newest.action.label}: press F6.` : newest.message,
      )
  }, [newest])

  useEffect(() => {
    const handleVisibility = (): void => (document.hidden ? queue.pause() : queue.resume())
    document.addEventListener('visibilitychange', handleVisibility)
    return () => document.removeEventListener('visibilitychange', handleVisibility)
  }, [queue])

  return toasts.length > 0 ? <ToastList label={label} toasts={toasts} queue={queue} /> : null
}

function sentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`
}
