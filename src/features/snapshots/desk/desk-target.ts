// What the desk should look at next: a card on the page, or a passage of the transcript. Each side asks, the other answers.
import { createContext, useContext, useEffect, useEffectEvent, useRef } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type { Id } from '../../../lib/ids.ts'
import type { Spoken } from '../../../domain/snapshots/spoken-place.ts'
import type { EditableTextHandle } from '../../../ui/editable-text.tsx'

export type Target =
  | { readonly to: 'card'; readonly id: Id; readonly isEditing: boolean }
  | ({ readonly to: 'passage' } & Spoken)

interface TargetState {
  readonly target: Target | null
}

export type DeskTarget = StoreApi<TargetState>

/** A desk that looks at a card or at a turn of the transcript first, or at nothing in particular. */
export function createDeskTarget(at: Id | null = null, turn: number | null = null): DeskTarget {
  const card: Target | null = at ? { to: 'card', id: at, isEditing: false } : null
  const passage: Target | null =
    turn === null ? null : { to: 'passage', passage: { turn, from: 0, to: 0 }, quote: '', at: null }
  return createStore<TargetState>(() => ({ target: card ?? passage }))
}

export const DeskTargetContext = createContext<DeskTarget | null>(null)

function useDeskTarget(): DeskTarget {
  const store = useContext(DeskTargetContext)
  if (!store) throw new Error('useDeskTarget stands outside the desk')
  return store
}

/** A way to send the desk somewhere. */
export function useGoTo(): (target: Target) => void {
  const store = useDeskTarget()
  return (target) => store.setState({ target })
}

/**
 * The words of a card: they take the focus when the desk is sent there. When that was in order to edit them (Enter in
 * the transcript), Enter or Escape leads back to the passage.
 */
export function useCardText(id: Id, source: Spoken) {
  const store = useDeskTarget()
  const text = useRef<EditableTextHandle>(null)
  const goesBack = useRef(false)
  const target = useStore(store, (state) =>
    state.target?.to === 'card' && state.target.id === id ? state.target : null,
  )
  const arrive = useEffectEvent((isEditing: boolean) => {
    text.current?.focus()
    const card = document.activeElement?.closest('li, section')
    card?.scrollIntoView({ block: 'nearest' })
    card?.animate([{ background: 'var(--color-accent-tint)' }, {}], { duration: 1200 })
    goesBack.current = isEditing
    if (isEditing) text.current?.edit()
  })
  useEffect(() => {
    if (!target) return
    store.setState({ target: null })
    arrive(target.isEditing)
  }, [store, target])
  return {
    ref: text,
    onEditEnd(how: 'enter' | 'escape' | 'blur') {
      const isReturning = goesBack.current && how !== 'blur'
      goesBack.current = false
      const { quote, at, passage } = source
      if (isReturning && (passage || at !== null))
        store.setState({ target: { to: 'passage', quote, at, passage } })
    },
  }
}

/** Called once when the desk is sent to a passage of the transcript. */
export function useAsTranscript(onArrive: (target: Extract<Target, { to: 'passage' }>) => void): void {
  const store = useDeskTarget()
  const target = useStore(store, (state) => (state.target?.to === 'passage' ? state.target : null))
  const arrive = useEffectEvent(onArrive)
  useEffect(() => {
    if (!target) return
    store.setState({ target: null })
    arrive(target)
  }, [store, target])
}

/** Whether the desk waits for the transcript to show. */
export function useWantsTranscript(): boolean {
  return useStore(useDeskTarget(), (state) => state.target?.to === 'passage')
}

/** Whether the desk waits for a card of the page. */
export function useWantsCard(): boolean {
  return useStore(useDeskTarget(), (state) => state.target?.to === 'card')
}
