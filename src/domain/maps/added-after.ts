// Order keys for several moments that come in a row.
import { isOrderKey, orderKeyAt, orderKeyBetween } from '../../lib/order-keys.ts'
import type { Moment } from '../model/records.ts'
import { keysOfOrder } from '../snapshots/group-rows.ts'

/** `count` order keys after a moment of the list, or at its end. */
export function addedAfter(
  moments: readonly Moment[],
  after: Moment | null,
  count: number,
  random: () => number,
): readonly string[] {
  const list = [...keysOfOrder(moments)]
  let at = after ? moments.indexOf(after) + 1 : moments.length
  const keys: string[] = []
  for (let i = 0; i < count; i++) {
    const { key, rekeyed } = orderKeyAt(list, at, random)
    // Neighbours that cannot be kept apart are not rekeyed here: the end of the list always has room.
    if (rekeyed.length > 0) return endKeys(moments, count, random)
    keys.push(key)
    list.splice(at, 0, { id: key, key })
    at += 1
  }
  return keys
}

function endKeys(moments: readonly Moment[], count: number, random: () => number): readonly string[] {
  let last = moments.map((moment) => moment.order).findLast((key) => isOrderKey(key)) ?? null
  return Array.from({ length: count }, () => (last = orderKeyBetween(last, null, random)))
}
