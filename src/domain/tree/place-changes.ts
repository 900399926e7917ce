// Puts cards in a gap between siblings. A move writes the highest counter + 1 under the new parent (see forest).
// Invariant: afterwards the cards stand in the given order at the given index, whatever keys were there before.
import type { Id } from '../../lib/ids.ts'
import { orderKeyAt, type Ordered } from '../../lib/order-keys.ts'
import type { Opportunity } from '../model/records.ts'
import type { Change } from '../view/change.ts'
import type { Env } from '../view/command.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { childrenOf, edgesOf, forestOf } from './forest.ts'

export interface Slots {
  /** The keys of the new items, in order. */
  readonly keys: readonly string[]
  /** Neighbours that get another key because theirs collided or grew too long. */
  readonly rekeyed: readonly Ordered[]
}

/** Keys for `count` items at `index` of `siblings` (in their order, without the items themselves). */
export function slotsAt(siblings: readonly Ordered[], index: number, count: number, env: Env): Slots {
  const list = [...siblings]
  const own = new Set<number>()
  const rekeyed = new Map<Id, string>()
  const mine: string[] = []
  const at = Math.max(0, Math.min(index, list.length))
  for (let i = 0; i < count; i++) {
    const slot = orderKeyAt(list, at + i, env.random)
    for (const item of slot.rekeyed) {
      const place = list.findIndex((other) => other.id === item.id)
      list[place] = item
      if (own.has(place)) mine[place - at] = item.key
      else rekeyed.set(item.id, item.key)
    }
    list.splice(at + i, 0, { id: `new ${i}`, key: slot.key })
    own.add(at + i)
    mine.push(slot.key)
  }
  return { keys: mine, rekeyed: [...rekeyed].map(([id, key]) => ({ id, key })) }
}

/** A counter that beats every place a card was given before. */
export function nextCounter(place: Opportunity['place']): number {
  return Object.values(place).reduce((highest, [counter]) => Math.max(highest, counter), 0) + 1
}

/** The children of a parent with their order keys, without some of them. */
export function orderedChildren(view: WorkspaceView, parentId: Id, without: ReadonlySet<Id>): Ordered[] {
  const { keyOf } = forestOf(view)
  return childrenOf(view, parentId)
    .filter((id) => !without.has(id))
    .map((id) => ({ id, key: keyOf.get(id) ?? '' }))
}

/** The changes that give siblings their new keys without beating a move that someone makes meanwhile. */
export function rekey(view: WorkspaceView, parentId: Id, rekeyed: readonly Ordered[]): Change[] {
  return rekeyed.flatMap(({ id, key }) => {
    const place = view.rows.opportunity.get(id)?.place
    if (!place) return []
    // A card that only climbed here because its parent is gone settles here for good.
    const best = edgesOf(place)[0]
    const counter = best?.parentId === parentId ? best.counter : nextCounter(place)
    return [putPlace(id, parentId, counter, key)]
  })
}

/** The changes that hang existing opportunities, in order, at `index` of the other children of a parent. */
export function hangAt(
  view: WorkspaceView,
  ids: readonly Id[],
  parentId: Id,
  index: number,
  env: Env,
): Change[] {
  const siblings = orderedChildren(view, parentId, new Set(ids))
  const { keys, rekeyed } = slotsAt(siblings, index, ids.length, env)
  const changes = rekey(view, parentId, rekeyed)
  ids.forEach((id, i) => {
    const row = view.rows.opportunity.get(id)
    if (row) changes.push(putPlace(id, parentId, nextCounter(row.place), keys[i] ?? 'a0'))
  })
  return changes
}

function putPlace(id: Id, parentId: Id, counter: number, key: string): Change {
  return { do: 'put', type: 'opportunity', id, field: 'place', key: parentId, value: [counter, key] }
}
