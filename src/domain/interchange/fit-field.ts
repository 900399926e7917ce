// Whether a stored value fits its field, judged by what the model reads from it.
// Invariant: parts that the model does not know (keys of a newer build) never count as a misfit.

export type Fit = 'fits' | 'partly' | 'not'

/**
 * `read` is what the model made of `raw`; `fallback` is the field's default. The model hands out the very default
 * when a value does not fit, so identity tells a misfit from an equal value.
 */
export function fitOfField(raw: unknown, read: unknown, fallback: unknown): Fit {
  if (isWithin(read, raw) && (read !== fallback || isWithin(raw, read))) return 'fits'
  return read === fallback ? 'not' : 'partly'
}

/** Whether every part of `inner` stands in `outer` at the same place. Values are plain JSON. */
function isWithin(inner: unknown, outer: unknown): boolean {
  if (typeof inner !== 'object' || inner === null) return inner === outer
  if (typeof outer !== 'object' || outer === null || Array.isArray(inner) !== Array.isArray(outer))
    return false
  if (Array.isArray(inner) && Array.isArray(outer) && inner.length !== outer.length) return false
  return Object.entries(inner).every(([key, value]: [string, unknown]) =>
    isWithin(value, ownValue(outer, key)),
  )
}

/** An own property, or undefined; never something inherited. */
export function ownValue(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value
}
