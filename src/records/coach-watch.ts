// Asks the coach after a change, when the hand rests: advice must never hold up a keystroke or a drag.
// Invariant: everybody who listens sees the findings of one view and one day, asked once.
import type { StoreApi } from 'zustand'
import { findingsOf, findingSteps } from '../domain/coach/findings.ts'
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
/** How long the coach thinks before it lets the screen go on, ms: less than a frame. */
const SLICE = 10
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

  /** Thinks for a slice at a time; a change on the way begins the thinking anew. */
  function ask(): void {
    clearTimeout(timer)
    const [view, today] = [store.getState().view, dayOf(Date.now())]
    if (asked?.view === view && asked.today === today) return
    const steps = findingSteps(view, today)
    const think = (): void => {
      const until = performance.now() + SLICE
      while (performance.now() < until) if (steps.next().done) return answer({ view, today })
      timer = setTimeout(think)
    }
    think()
  }

  function answer(now: Asked): void {
    findingsOf(now.view, now.today)
    asked = now
    for (const listener of listeners) listener()
  }

  function askSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(ask, REST)
  }

  function start(): () => void {
    const unsubscribe = store.subscribe(askSoon)
    const minutes = setInterval(ask, MINUTE)
    timer = setTimeout(ask, REST)
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
