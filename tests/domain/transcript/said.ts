// Test helper: a transcript as short lines, so that a test can say what a person would see.

import {
  readTranscript,
  type TranscriptReading,
} from '../../../src/domain/snapshots/transcript/read-transcript.ts'
import { speakerTurns, type Transcript } from '../../../src/domain/snapshots/transcript/transcript.ts'

/** The transcript of a reading; fails loudly when it was refused. */
export function transcriptOf(reading: TranscriptReading): Transcript {
  if (reading.transcript === null) throw new Error(`refused: ${reading.refusal ?? 'without a reason'}`)
  return reading.transcript
}

/** "Anna @12: words", "-: words", "[stage] words", "# heading" per turn. */
export function lines(transcript: Transcript): string[] {
  return transcript.turns.map((turn) => {
    if (turn.kind === 'heading') return `# ${turn.text}`
    if (turn.kind === 'stage') return `[stage] ${turn.text}`
    const name = transcript.speakers.find((speaker) => speaker.key === turn.speaker)?.name ?? '-'
    return `${name}${turn.at === null ? '' : ` @${turn.at}`}: ${turn.text}`
  })
}

/** What a paste of this text says. */
export function said(text: string, name?: string): string[] {
  return lines(transcriptOf(readTranscript(name === undefined ? { text } : { text, name })))
}

/** How many turns each named speaker has; '-' counts runs without a name. */
export function turnCounts(transcript: Transcript): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const run of speakerTurns(transcript)) {
    const name = transcript.speakers.find((speaker) => speaker.key === run.speaker)?.name ?? '-'
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
