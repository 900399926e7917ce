// From cues to utterances: whose words a cue holds (voice tag, payload, "Name:" prefix, a line of its own, or whoever
// spoke before) and which cues are stage directions. Every word of every cue ends up in exactly one utterance.

import type { Utterance } from './assemble-turns.ts'
import { cuePieces, type CuePiece } from './cue-pieces.ts'
import { readCueText, type CueText } from './cue-text.ts'
import { foldRepeatedLines } from './fold-repeated-lines.ts'
import { takeLabelCensus, type LabelCensus } from './label-census.ts'
import { isStageDirection } from './plain-words.ts'
import type { Cue } from './scan-cues.ts'
import { looksLikeName, parseLabel, type SpeakerLabel } from './speaker-label.ts'
import type { ProblemList } from './transcript-problems.ts'

/** Reads the words of all cues. */
export function cueUtterances(cues: readonly Cue[], problems: ProblemList): Utterance[] {
  const hasNameLines = namesOnFirstLines(cues)
  const read = cues.map((cue) => readCueText(hasNameLines ? cue.lines.slice(1) : cue.lines))
  const { texts, folded } = foldRepeatedLines(read)
  if (folded > 0) {
    const told = `These captions scroll and repeat their lines; ${folded} repeated lines were folded.`
    problems.add(cues[0]?.line ?? 1, 'repeats-folded', told)
  }
  const census = censusOfCues(cues, texts)
  const voiced = texts.filter((text) => text.parts.some((part) => part.voice !== undefined)).length
  // Where most cues name their voice, words behind a closed voice were said by somebody unknown.
  const mostAreVoiced = voiced >= cues.length * 0.6
  let wasClosed = false
  const utterances: Utterance[] = []
  let current: string | null = null
  let latest: number | null = null
  cues.forEach((cue, index) => {
    const text = texts[index]
    if (text === undefined) return
    tellDamage(cue, text, latest, problems)
    latest = cue.start ?? latest
    const above = hasNameLines ? cue.lines[0]?.trim() : /^\d+ "([^"]{1,60})"/.exec(cue.id)?.[1]
    if (text.parts.some((part) => part.voice !== undefined)) wasClosed = text.isClosed
    let isFirst = true
    for (const piece of cuePieces(text.parts, census, above)) {
      const isStage = isStageDirection(piece.text)
      const name: string | null = whoSaid(piece, mostAreVoiced && wasClosed ? null : current)
      if (!isStage || piece.whose !== undefined) current = name
      utterances.push({
        kind: isStage ? 'stage' : 'speech',
        name: isStage && piece.whose === undefined ? null : name,
        text: piece.text,
        at: isFirst ? cue.start : null,
        endsAt: cue.end,
        marks: piece.marks,
        isFresh: piece.isFresh,
      })
      isFirst = false
    }
  })
  return utterances
}

function whoSaid(piece: CuePiece, current: string | null): string | null {
  return piece.whose === undefined ? current : piece.whose
}

function tellDamage(cue: Cue, text: CueText, latest: number | null, problems: ProblemList): void {
  if (text.hasOpenTag)
    problems.add(cue.line, 'tag-open', 'A tag in these words is not finished. The words are kept.')
  if (text.hasBadPayload) {
    problems.add(
      cue.line,
      'payload-unreadable',
      'The data in this cue could not be read. It is kept as it stands.',
    )
  }
  if (cue.start !== null && latest !== null && cue.start < latest) {
    problems.add(
      cue.line,
      'time-goes-back',
      'This time lies before the one above it. The order of the file is kept.',
    )
  }
}

function censusOfCues(cues: readonly Cue[], texts: readonly CueText[]): LabelCensus {
  const labels: SpeakerLabel[] = []
  const voices = new Set<string>()
  for (const text of texts) {
    for (const part of text.parts) {
      if (typeof part.voice === 'string') voices.add(part.voice)
      for (const line of part.text.split('\n')) {
        const label = parseLabel(line)
        if (label !== null && label.style !== 'time') labels.push(label)
      }
    }
  }
  // Captions name a speaker only where the speaker changes, so even a few names that come back are names.
  return takeLabelCensus(labels, Math.min(cues.length, labels.length * 4), [...voices])
}

/** Every cue begins with a line that is only a name, and the names come back (transcripts copied out of Teams). */
function namesOnFirstLines(cues: readonly Cue[]): boolean {
  if (cues.length < 3) return false
  const names = new Set<string>()
  for (const cue of cues) {
    const first = cue.lines[0]?.trim() ?? ''
    if (cue.lines.length < 2 || !looksLikeName(first) || !/\p{L}{2}/u.test(first)) return false
    names.add(first)
  }
  return names.size * 2 <= cues.length
}
