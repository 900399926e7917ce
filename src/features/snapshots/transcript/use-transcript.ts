// The transcript of a snapshot, read from its blob; the last few stay in memory so that going back and forth is at once.
import { useEffect, useState } from 'react'
import { type BlobRef, useBlobs } from '../../../data/react/use-blobs.ts'
import type { Transcript } from '../../../domain/snapshots/transcript/transcript.ts'
import { transcriptFromBytes } from './stored-transcript.ts'

export type TranscriptState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  /** Referenced, but this device does not have the file, or it cannot be read. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'ready'; readonly transcript: Transcript }

const recent = new Map<string, Transcript>()
const MOST_RECENT = 4

/** Keeps a transcript that is known already, so that showing it needs no reading. */
export function rememberTranscript(hash: string, transcript: Transcript): void {
  recent.delete(hash)
  recent.set(hash, transcript)
  const oldest = recent.keys().next().value
  if (recent.size > MOST_RECENT && oldest !== undefined) recent.delete(oldest)
}

export function useTranscript(ref: BlobRef | null): TranscriptState {
  const blobs = useBlobs()
  const hash = ref?.hash ?? null
  const [read, setRead] = useState<{ hash: string; transcript: Transcript | null } | null>(null)
  useEffect(() => {
    if (!hash || recent.has(hash)) return
    let isGone = false
    void blobs.get(hash).then((bytes) => {
      const transcript = bytes ? transcriptFromBytes(bytes) : null
      if (transcript) rememberTranscript(hash, transcript)
      if (!isGone) setRead({ hash, transcript })
    })
    return () => {
      isGone = true
    }
  }, [blobs, hash])
  if (!hash) return { kind: 'none' }
  const known = recent.get(hash) ?? (read?.hash === hash ? read.transcript : undefined)
  if (known === undefined) return { kind: 'loading' }
  return known ? { kind: 'ready', transcript: known } : { kind: 'missing' }
}
