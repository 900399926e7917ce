// A transcript of the sample from lines "Name: words"; times follow from how long the words take to say.
import { sha256Hex } from '../../lib/sha256.ts'
import { utf8Bytes } from '../../lib/utf8.ts'
import type { FileBlob } from '../interchange/workspace-source.ts'
import type { Snapshot } from '../model/records.ts'
import { findPassage, timeOfPassage, type Transcript, type Turn } from '../snapshots/transcript/transcript.ts'

const MEDIA_TYPE = 'application/vnd.espalier.transcript+json'
const WORDS_PER_SECOND = 2.6

/** `alias` is the participant; everybody else asks. */
export function sampleTranscript(lines: string, alias: string): Transcript {
  const turns: Turn[] = []
  const speakers: { key: string; name: string; side: 'interviewer' | 'participant' }[] = []
  let clock = 4
  for (const line of lines.split('\n')) {
    const [, name = '', text = ''] = /^(\w+): (.+)$/.exec(line) ?? []
    if (text === '') continue
    const key = name.toLowerCase()
    if (!speakers.some((speaker) => speaker.key === key))
      speakers.push({ key, name, side: name === alias ? 'participant' : 'interviewer' })
    const at = Math.round(clock)
    clock += text.split(' ').length / WORDS_PER_SECOND + 0.7
    turns.push({ speaker: key, at, endsAt: Math.round(clock), text, marks: [], kind: 'speech' })
  }
  return { format: 'plain', speakers, turns }
}

/** Where words stand in a transcript and when they were said; nowhere when there is none. */
export function placeOfWords(transcript: Transcript | null, words: string) {
  const passage = transcript && words ? findPassage(transcript, words) : null
  return { passage, at: transcript && passage ? timeOfPassage(transcript, passage) : null }
}

/** The transcript as an attachment: its bytes are the same on every device. */
export function transcriptBlob(
  transcript: Transcript,
  name: string,
): { ref: NonNullable<Snapshot['transcript']>; blob: FileBlob } {
  const bytes = utf8Bytes(JSON.stringify(transcript))
  const ref = { hash: sha256Hex(bytes), name, mediaType: MEDIA_TYPE, size: bytes.length }
  return { ref, blob: { mediaType: MEDIA_TYPE, bytes } }
}
