// Writes a text attachment anew, each letter of certain words a block: marked passages count letters.
import { takingOutNames } from '../../domain/people/personal-text.ts'
import type { FileBlob } from '../../domain/interchange/workspace-source.ts'
import { sha256 } from '../blobs/blobs.ts'

/** Gives the attachment without `words` and its new hash; null when it is no text or holds none of them. */
export function blockingWords(
  words: readonly string[],
): (blob: FileBlob) => Promise<(FileBlob & { readonly hash: string }) | null> {
  const block = takingOutNames(words, (match) => '\u2587'.repeat(match.length))
  return async ({ bytes, mediaType }) => {
    if (!/^text\/|json$/.test(mediaType)) return null
    const text = new TextDecoder().decode(bytes)
    const without = block(text)
    if (without === text) return null
    const next = new TextEncoder().encode(without)
    return { bytes: next, mediaType, hash: await sha256(next) }
  }
}
