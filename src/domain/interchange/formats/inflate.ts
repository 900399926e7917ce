// Unpacking with a budget: what unpacks too large is stopped on the way, never held whole.
import { Inflate } from 'fflate'
import { FOREIGN_LIMITS } from './foreign-limits.ts'

/** Counts what was unpacked over a whole file. */
export interface Budget {
  unpacked: number
}

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'too-large' | 'source' | 'broken' }

const CHUNK = 16_384

/** The bytes behind raw deflate data. */
export function inflateWithin(packed: Uint8Array, budget: Budget): Unpacked {
  const parts: Uint8Array[] = []
  let size = 0
  let isWhole = false
  const inflate = new Inflate((chunk, isLast) => {
    parts.push(chunk)
    size += chunk.length
    isWhole = isLast
  })
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
      const allowed = Math.max(
        FOREIGN_LIMITS.ratioFrom,
        Math.min(packed.length, at + CHUNK) * FOREIGN_LIMITS.ratio,
      )
      if (size > allowed || budget.unpacked + size > FOREIGN_LIMITS.unpacked)
        return { ok: false, why: 'too-large' }
      if (budget.unpacked + size > FOREIGN_LIMITS.source) return { ok: false, why: 'source' }
    }
  } catch {
    return { ok: false, why: 'broken' }
  }
  if (!isWhole) return { ok: false, why: 'broken' }
  budget.unpacked += size
  return { ok: true, bytes: joined(parts, size) }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
