// The notices waiting to be read, outside React: anything may show one, the ToastRegion draws them.
// Toasts are for undo, never for success alone. Their clocks stand while somebody points at or stands in the region.
// Invariant: at most `limit` are kept, and a toast with a key replaces the one before it.

export interface ToastAction {
  readonly label: string
  readonly onAct: () => void
}

export interface ToastContent {
  readonly message: string
  readonly action?: ToastAction
  /** A later toast with the same key takes this one's place. */
  readonly key?: string
  /** Stays until it is closed. */
  readonly sticky?: boolean
}

export interface Toast extends ToastContent {
  readonly id: number
}

export interface ToastTimers {
  readonly now: () => number
  readonly start: (run: () => void, ms: number) => number
  readonly stop: (timer: number) => void
}

export interface ToastQueue {
  readonly show: (content: ToastContent) => number
  readonly close: (id: number) => void
  readonly pause: () => void
  readonly resume: () => void
  /** Milliseconds a toast stays; `Infinity` keeps each until it is closed. */
  readonly setDuration: (ms: number) => void
  readonly subscribe: (listener: () => void) => () => void
  readonly current: () => readonly Toast[]
}

interface Clock {
  left: number
  since: number
  timer: number | null
}

const browserTimers: ToastTimers = {
  now: () => performance.now(),
  start: (run, ms) => window.setTimeout(run, ms),
  stop: (timer) => window.clearTimeout(timer),
}

export function createToastQueue(timers: ToastTimers = browserTimers, limit = 3): ToastQueue {
  const listeners = new Set<() => void>()
  const clocks = new Map<number, Clock>()
  let toasts: readonly Toast[] = []
  let lastId = 0
  let duration = 8000
  let isPaused = false

  const set = (next: readonly Toast[]): void => {
    const kept = new Set(next.map((toast) => toast.id))
    for (const [id, clock] of clocks) {
      if (kept.has(id)) continue
      halt(clock)
      clocks.delete(id)
    }
    toasts = next
    for (const listener of listeners) listener()
  }
  const close = (id: number): void => {
    if (toasts.some((toast) => toast.id === id)) set(toasts.filter((toast) => toast.id !== id))
  }
  const halt = (clock: Clock): void => {
    if (clock.timer === null) return
    timers.stop(clock.timer)
    clock.timer = null
    clock.left -= timers.now() - clock.since
  }
  const run = (id: number, clock: Clock): void => {
    if (clock.timer !== null || clock.left === Infinity) return
    clock.since = timers.now()
    clock.timer = timers.start(() => close(id), Math.max(clock.left, 0))
  }

  return {
    show(content) {
      const id = ++lastId
      const others = toasts.filter((toast) => content.key === undefined || toast.key !== content.key)
      const clock: Clock = { left: content.sticky ? Infinity : duration, since: 0, timer: null }
      set([...others, { ...content, id }].slice(-limit))
      clocks.set(id, clock)
      if (!isPaused) run(id, clock)
      return id
    },
    close,
    pause() {
      isPaused = true
      for (const clock of clocks.values()) halt(clock)
    },
    resume() {
      isPaused = false
      for (const [id, clock] of clocks) run(id, clock)
    },
    setDuration(ms) {
      duration = ms
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    current: () => toasts,
  }
}
