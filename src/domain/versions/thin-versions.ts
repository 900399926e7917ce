// Which kept versions may go: close together in time soon, a day apart after two days, a month apart after two months.
// Invariant: the newest ones and those a person named always stay, whatever the clock says; nothing goes for its age alone.
export interface Kept {
  readonly no: number
  /** ms since 1970, by a clock that may be wrong. */
  readonly at: number
  readonly reason: string
  readonly name: string
  readonly size: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Age up to which versions stay that stand at least `apart` from the next newer one that stays. */
const STEPS: readonly { readonly age: number; readonly apart: number }[] = [
  { age: 2 * HOUR, apart: 0 },
  { age: 2 * DAY, apart: HOUR },
  { age: 60 * DAY, apart: DAY },
  { age: Number.POSITIVE_INFINITY, apart: 30 * DAY },
]

/** Always kept, the newest by the order in which they were written. */
export const NEWEST_KEPT = 10
/** Those made before an import, a merge, a restoration or an erasure stay at least so long. */
const SAFETY = 30 * DAY
export const MOST_VERSIONS = 60
/** Let go of at one time for standing close together: a clock that is years off for a day thins little. */
const MOST_AT_ONCE = 2
/** Bytes that all versions of a workspace may take. */
export const MOST_BYTES = 150_000_000

/** The numbers of the versions that may go, given all of one workspace. */
export function versionsToDrop(versions: readonly Kept[], now: number): number[] {
  const newestFirst = versions.toSorted((a, b) => b.no - a.no)
  const stay: Kept[] = []
  const drop: Kept[] = []
  let last: Kept | null = null
  for (const [index, version] of newestFirst.entries()) {
    const age = Math.max(0, now - version.at)
    const apart = STEPS.find((step) => age <= step.age)?.apart ?? 0
    const isFree =
      index < NEWEST_KEPT || version.name !== '' || (version.reason.startsWith('before-') && age <= SAFETY)
    if (isFree || !last || Math.abs(last.at - version.at) >= apart) {
      stay.push(version)
      last = version
    } else if (drop.length < MOST_AT_ONCE) drop.push(version)
    else stay.push(version)
  }
  // Too many or too large all the same: the oldest unnamed ones go, never the newest.
  let bytes = stay.reduce((sum, { size }) => sum + size, 0)
  for (let at = stay.length - 1; at >= NEWEST_KEPT; at -= 1) {
    const version = stay[at]
    if (!version || (stay.length <= MOST_VERSIONS && bytes <= MOST_BYTES)) break
    if (version.name !== '') continue
    stay.splice(at, 1)
    drop.push(version)
    bytes -= version.size
  }
  return drop.map(({ no }) => no)
}
