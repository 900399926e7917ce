// One text for one value: keys sorted by code unit, no spaces, what JSON cannot say left out.
// Invariant: canonicalJson(JSON.parse(canonicalJson(x))) === canonicalJson(x), also for keys such as `__proto__`.
import { compareIds } from '../../lib/ids.ts'

/** JSON of at most `depth` nested levels; deeper values and those JSON has no word for become null. */
export function canonicalJson(value: unknown, depth: number): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      return Number.isFinite(value) ? JSON.stringify(value) : 'null'
    case 'object':
      break
    default:
      return 'null'
  }
  if (depth <= 0 || ArrayBuffer.isView(value)) return 'null'
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth - 1)).join(',')}]`
  const fields = sortedEntries(value).map(
    ([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item, depth - 1)}`,
  )
  return `{${fields.join(',')}}`
}

/** Own entries with a value, sorted by key. */
export function sortedEntries(object: object): [string, unknown][] {
  return Object.entries(object)
    .filter((entry: [string, unknown]) => entry[1] !== undefined)
    .sort(([a], [b]) => compareIds(a, b))
}
