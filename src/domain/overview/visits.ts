// When a device was last here, so that "since you were last here" still means something after a reload.
// Invariant: a pause shorter than a working morning is the same visit.

export interface Visit {
  /** The last moment this device was here, in milliseconds since 1970. */
  readonly at: number
  /** What counts as "last here" for this visit: the end of the one before. */
  readonly since: number
}

const SAME_VISIT = 4 * 3_600_000

/** The visit at `now`, from what the device remembered of the one before (anything; null at the first). */
export function visitAt(remembered: unknown, now: number): Visit {
  const last = readVisit(remembered)
  if (!last) return { at: now, since: now }
  return now - last.at < SAME_VISIT
    ? { at: Math.max(now, last.at), since: last.since }
    : { at: now, since: last.at }
}

function readVisit(remembered: unknown): Visit | null {
  if (typeof remembered !== 'object' || remembered === null) return null
  const { at, since } = remembered as Partial<Record<keyof Visit, unknown>> // any object may be asked for them
  return typeof at === 'number' && typeof since === 'number' && Number.isFinite(at + since)
    ? { at, since }
    : null
}
