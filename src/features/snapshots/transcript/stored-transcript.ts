// A transcript as the bytes of a blob, and back. The bytes may come from a file: they are checked before use.
import * as v from 'valibot'
import type { Transcript } from '../../../domain/snapshots/transcript/transcript.ts'

export const TRANSCRIPT_MEDIA_TYPE = 'application/vnd.espalier.transcript+json'

const maybeNumber = v.nullable(v.pipe(v.number(), v.finite()))
const schema = v.object({
  format: v.picklist(['webvtt', 'srt', 'sbv', 'markdown', 'plain', 'otter', 'prose']),
  title: v.exactOptional(v.string()),
  preface: v.exactOptional(v.string()),
  speakers: v.array(
    v.object({
      key: v.string(),
      name: v.string(),
      side: v.picklist(['interviewer', 'participant', 'unknown']),
    }),
  ),
  turns: v.array(
    v.object({
      speaker: v.nullable(v.string()),
      at: maybeNumber,
      endsAt: maybeNumber,
      text: v.string(),
      marks: v.array(v.strictTuple([v.number(), v.number()])),
      kind: v.picklist(['speech', 'stage', 'heading']),
    }),
  ),
})

export function transcriptToBytes(transcript: Transcript): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(transcript))
}

/** Null when the bytes are no transcript. */
export function transcriptFromBytes(bytes: Uint8Array): Transcript | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
