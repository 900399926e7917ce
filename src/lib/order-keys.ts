// Fractional order keys with a random tail, so that two people who insert into one gap
// at the same time do not draw the same key. Invariant: before < key < after.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

const TAIL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Keys longer than this are worth rebalancing when their list is touched anyway. */
export const LONG_ORDER_KEY = 40

function randomTail(random: () => number): string {
  let tail = ''
  for (let i = 0; i < 4; i++) tail += TAIL[Math.floor(random() * TAIL.length)] ?? 'V'
  return tail
}

/** A key strictly between two keys (null: the open end). Throws only when before ≥ after. */
export function orderKeyBetween(before: string | null, after: string | null, random: () => number): string {
  const tail = randomTail(random)
  let key = generateKeyBetween(before, after)
  // A key that is a prefix of `after` may pass it once the tail is on: step down until it cannot.
  while (after !== null && key + tail >= after) key = generateKeyBetween(before, key)
  return key + tail
}

/** `count` fresh keys in order, for a list whose keys collide or have grown long. */
export function freshOrderKeys(count: number): string[] {
  return generateNKeysBetween(null, null, count)
}

export interface Ordered {
  readonly id: string
  readonly key: string
}

export interface Insertion {
  /** The new item's key. */
  readonly key: string
  /** Neighbours that need new keys because theirs collide or grew too long; usually empty. */
  readonly rekeyed: readonly Ordered[]
}

/** The key that puts a new item at `index` of `siblings` (in their order, without the item itself). */
export function orderKeyAt(siblings: readonly Ordered[], index: number, random: () => number): Insertion {
  const at = Math.max(0, Math.min(index, siblings.length))
  const before = siblings[at - 1]?.key ?? null
  const after = siblings[at]?.key ?? null
  const isGap = before === null || after === null || before < after
  if (isGap && isOrderKey(before) && isOrderKey(after)) {
    const key = orderKeyBetween(before, after, random)
    if (key.length <= LONG_ORDER_KEY) return { key, rekeyed: [] }
  }
  const keys = freshOrderKeys(siblings.length + 1)
  const rekeyed = siblings.map((item, i) => ({ id: item.id, key: keys[i < at ? i : i + 1] ?? 'a0' }))
  return { key: keys[at] ?? 'a0', rekeyed }
}

/** Whether a string (from a file, from another client) can be used as a neighbour of new keys. */
export function isOrderKey(key: string | null): boolean {
  if (key === null) return true
  try {
    generateKeyBetween(key, null)
    return true
  } catch {
    return false
  }
}
