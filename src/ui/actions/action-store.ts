// The actions that can run now, and the person's own keys. One store for the whole app.
import { createStore } from 'zustand/vanilla'
import type { ActionDefinition, LiveAction } from './action.ts'

interface ActionState {
  /** By registration; screens mount and unmount theirs. */
  readonly live: ReadonlyMap<symbol, readonly LiveAction[]>
  /** Keys the person chose instead, by action id; an empty list switches the keys off. */
  readonly keysById: Readonly<Record<string, readonly string[]>>
  /** Single letters act only when on (WCAG 2.1.4). */
  readonly isSingleKeyOn: boolean
}

export const actionStore = createStore<ActionState>(() => ({
  live: new Map(),
  keysById: {},
  isSingleKeyOn: true,
}))

/** Makes actions findable until the returned function is called. */
export function addLiveActions(actions: readonly LiveAction[]): () => void {
  const token = Symbol('actions')
  actionStore.setState((state) => ({ live: new Map(state.live).set(token, actions) }))
  return () =>
    actionStore.setState((state) => {
      const live = new Map(state.live)
      live.delete(token)
      return { live }
    })
}

/** The chords of an action: the person's own, else the defaults. */
export function keysOf(action: ActionDefinition): readonly string[] {
  const own = actionStore.getState().keysById
  return Object.hasOwn(own, action.id) ? (own[action.id] ?? []) : (action.keys ?? [])
}

/** Every action that can run now, latest registration first. */
export function liveActions(): readonly LiveAction[] {
  return [...actionStore.getState().live.values()].reverse().flat()
}
