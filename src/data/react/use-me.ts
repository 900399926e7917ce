// Which member of the trio sits at this device: one answer for all screens, remembered per workspace.
import { useCallback, useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Id } from '../../lib/ids.ts'
import { meKey } from '../workspace/open-espalier.ts'
import { useWorkspace } from './use-workspace.ts'
import { type Espalier, useEspalier } from './workspace-context.ts'

type Seats = Readonly<Record<Id, Id | null>>

const seatsOf = new WeakMap<Espalier, ReturnType<typeof newSeats>>()

function newSeats() {
  return createStore<Seats>(() => ({}))
}

function seats(espalier: Espalier): ReturnType<typeof newSeats> {
  const known = seatsOf.get(espalier)
  if (known) return known
  const made = newSeats()
  seatsOf.set(espalier, made)
  return made
}

/** The member's id (null until chosen) and a way to say who sits here now. */
export function useMe(): readonly [Id | null, (id: Id | null) => void] {
  const espalier = useEspalier()
  const { id } = useWorkspace()
  const store = seats(espalier)
  const me = useStore(store, (state) => state[id] ?? null)
  useEffect(() => {
    if (Object.hasOwn(store.getState(), id)) return
    const read = async () => {
      const value = await espalier.setting(meKey(id))
      if (!Object.hasOwn(store.getState(), id))
        store.setState({ [id]: typeof value === 'string' ? value : null })
    }
    void read().catch(() => {}) // a database that is closed meanwhile knows nobody
  }, [espalier, id, store])
  const choose = useCallback(
    (next: Id | null) => {
      store.setState({ [id]: next })
      void espalier.setSetting(meKey(id), next).catch(() => {})
    },
    [espalier, id, store],
  )
  return [me, choose]
}
