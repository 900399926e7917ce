// A transcript as plain text that people read and this app reads back: "Name [m:ss]: words", further turns of the same
// speaker as paragraphs with their time.

import { formatClock } from './clock-time.ts'
import type { Transcript } from './transcript.ts'

/** The talk as text, a paragraph per turn; headings as "## …", stage directions in brackets. */
export function transcriptToText(transcript: Transcript): string {
  const names = new Map(transcript.speakers.map((speaker) => [speaker.key, speaker.name]))
  const paragraphs: string[] = []
  if (transcript.title !== undefined) paragraphs.push(`# ${transcript.title}`)
  let speaking: string | null = null
  for (const turn of transcript.turns) {
    const words = turn.text.replaceAll('\n', ' ')
    if (turn.kind === 'heading') {
      paragraphs.push(`## ${words}`)
      speaking = null
      continue
    }
    if (turn.kind === 'stage') {
      paragraphs.push(/^[[(♪]/.test(words) ? words : `[${words}]`)
      continue
    }
    const clock = turn.at === null ? '' : `[${formatClock(turn.at)}]`
    const name = turn.speaker === null ? undefined : names.get(turn.speaker)
    if (name !== undefined && turn.speaker !== speaking)
      paragraphs.push(`${[name, clock].join(' ').trim()}: ${words}`)
    else paragraphs.push(`${clock} ${words}`.trim())
    speaking = turn.speaker
  }
  return `${paragraphs.join('\n\n')}\n`
}
