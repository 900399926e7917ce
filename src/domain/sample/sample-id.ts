// Ids of the sample: the same on every device, so that opening it twice does not double it.
import { sha256Hex } from '../../lib/sha256.ts'
import type { Id } from '../../lib/ids.ts'
import { utf8Bytes } from '../../lib/utf8.ts'

const known = new Map<string, Id>()

/** The id of a record by its type and its key in the content. */
export function sampleId(type: string, key: string): Id {
  return idOfRef(`${type} ${key}`)
}

/** `opportunity silence` to its id: 16 characters of 0-9a-z, as every id has. */
export function idOfRef(ref: string): Id {
  const before = known.get(ref)
  if (before !== undefined) return before
  const hash = sha256Hex(utf8Bytes(`espalier sample 1: ${ref}`))
  const digits = Array.from({ length: 16 }, (_, i) => Number.parseInt(hash.slice(i * 4, i * 4 + 4), 16) % 36)
  const id = digits.map((digit) => digit.toString(36)).join('')
  known.set(ref, id)
  return id
}
