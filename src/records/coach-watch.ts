// Asks the coach after a change, when the hand rests: advice must never hold up a keystroke or a drag.
// Invariant: everybody who listens sees the findings of one view and one day, asked once.
import type { StoreApi } from 'zustand'
import { findingsOf } from '../domain/coach/findings.ts'
import type { WorkspaceView } from '../domain/view/workspace-view.ts'
import { dayOf } from '../ui/day-text.ts'

type ViewStore = StoreApi<{ readonly view: WorkspaceView }>

/** What the findings on the screen were asked of; null before the first time. */
export interface Asked {
  readonly view: WorkspaceView
  /** `YYYY-MM-DD` where the person is. */
  readonly today: string
}

export interface CoachWatch {
  readonly asked: () => Asked | null
  readonly subscribe: (listener: () => void) => () => void
}

/** A pause in the hand's work, ms. */
const REST = 120
/** How often a new day is looked for, ms. */
const MINUTE = 60_000

const watches = new WeakMap<ViewStore, CoachWatch>()

/** The one watch over a workspace; it works only while somebody listens. */
export function coachWatch(store: ViewStore): CoachWatch {
  const known = watches.get(store)
  if (known) return known
  const watch = newWatch(store)
  watches.set(store, watch)
  return watch
}

function newWatch(store: ViewStore): CoachWatch {
  const listeners = new Set<() => void>()
  let asked: Asked | null = null
  let stop: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function ask(): void {
    const [view, today] = [store.getState().view, dayOf(Date.now())]
    if (asked?.view === view && asked.today === today) return
    findingsOf(view, today)
    asked = { view, today }
    for (const listener of listeners) listener()
  }

  function askSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(ask, REST)
  }

  function start(): () => void {
    const unsubscribe = store.subscribe(askSoon)
    const minutes = setInterval(ask, MINUTE)
    timer = setTimeout(ask)
    return () => {
      unsubscribe()
      clearInterval(minutes)
      clearTimeout(timer)
    }
  }

  return {
    asked: () => asked,
    subscribe(listener) {
      listeners.add(listener)
      stop ??= start()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
      }
    },
  }
}
