// Installs the service worker and says when a new version waits. It never reloads by itself: the person decides,
// and what they typed is written before. In other tabs the new version is announced, not forced.

/** none: up to date · waiting: a new version is on the device · taken: another tab switched to it, reload when it suits */
export type UpdateState = 'none' | 'waiting' | 'taken'

export type AppUpdates = {
  state: () => UpdateState
  /** Calls back on every change of the state; returns the way to stop that. */
  subscribe: (onChange: () => void) => () => void
  /** Writes what is unwritten, then switches to the new version and reloads. Rejects, and changes nothing, when writing fails. */
  applyUpdate: () => Promise<void>
  /** Writes what is unwritten, then opens the page again. Rejects, and stays, when writing fails. */
  reopen: () => Promise<void>
}

type Options = {
  /** Writes every edit that is still on its way to the disk. */
  flush: () => Promise<void>
  /** For tests; the browser's own otherwise. */
  container?: ServiceWorkerContainer | undefined
  reload?: () => void
}

const HOUR = 3_600_000

/** A waiting worker is an update only if an older one runs this page; on the first visit there is nothing to update. */
function watchRegistration(registration: ServiceWorkerRegistration, onInstalled: () => void): void {
  if (registration.waiting) onInstalled()
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') onInstalled()
    })
  })
}

/** Asks for a new version when the page comes back into view, at most once an hour. */
function lookForUpdates(registration: ServiceWorkerRegistration): void {
  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - asked < HOUR) return
    asked = performance.now()
    registration.update().catch(() => undefined) // offline: next time
  })
}

export function registerServiceWorker({
  flush,
  container = import.meta.env.PROD ? navigator.serviceWorker : undefined,
  reload = () => window.location.reload(),
}: Options): AppUpdates {
  const listeners = new Set<() => void>()
  let state: UpdateState = 'none'
  let registration: ServiceWorkerRegistration | undefined
  let reloadOnChange = false

  const become = (next: UpdateState): void => {
    state = next
    for (const listener of listeners) listener()
  }

  if (container) {
    let controlled = container.controller !== null
    container.addEventListener('controllerchange', () => {
      if (reloadOnChange) reload()
      else if (controlled) become('taken')
      controlled = true
    })
    container
      .register('/service-worker.js', { updateViaCache: 'none' })
      .then((registered) => {
        registration = registered
        watchRegistration(registered, () => {
          if (container.controller) become('waiting')
        })
        lookForUpdates(registered)
      })
      .catch(() => undefined) // private windows and blocked storage: the app runs without it
  }

  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    applyUpdate: async () => {
      await flush()
      if (state === 'taken') return reload()
      if (!registration?.waiting) return
      reloadOnChange = true
      registration.waiting.postMessage('SKIP_WAITING')
    },
    reopen: async () => {
      await flush()
      reload()
    },
  }
}
