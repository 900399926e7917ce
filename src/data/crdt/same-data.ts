// Whether two pieces of plain data (JSON shapes) are equal.

/** Deep equality over null, booleans, numbers, strings, arrays and plain objects. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((v, i) => sameData(v, b[i]))
    )
  const left = Object.entries(a)
  const right = b as Readonly<Record<string, unknown>> // both are objects and no arrays
  return (
    left.length === Object.keys(right).length &&
    left.every(([key, value]) => Object.hasOwn(right, key) && sameData(value, right[key]))
  )
}
