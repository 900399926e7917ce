// The pieces of one cue, each said by one person: a new piece begins at a voice tag, at a line with a speaker's label and
// at ">>" (somebody else speaks). Times inside the words move along with the words.

import type { CuePart } from './cue-text.ts'
import type { LabelCensus } from './label-census.ts'
import { parseLabel, type SpeakerLabel } from './speaker-label.ts'
import type { TurnMark } from './transcript.ts'

export interface CuePiece {
  /** A name; null for somebody unknown; undefined when the cue does not say. */
  whose: string | null | undefined
  /** Tidy words, never empty. Lines that begin with a dash keep their line. */
  text: string
  marks: readonly TurnMark[]
  /** Somebody else than before, even when nobody knows who. */
  isFresh: boolean
}

interface Draft {
  whose: string | null | undefined
  isFresh: boolean
  words: string[]
  length: number
  marks: TurnMark[]
}

/** Splits a cue; `named` is whom the cue's identifier or first line names, if it does. */
export function cuePieces(
  parts: readonly CuePart[],
  census: LabelCensus,
  named: string | undefined,
): CuePiece[] {
  const drafts: Draft[] = []
  for (const part of parts) {
    let draft = startDraft(part.voice === undefined ? named : part.voice, false)
    drafts.push(draft)
    let [offset, nextMark] = [0, 0]
    const lines = part.text.split('\n')
    for (const [index, line] of lines.entries()) {
      const label = part.voice === undefined || index > 0 ? speakerOf(line, census) : null
      let words = line
      if (label !== null || /^\s*>>/.test(line)) {
        words = label?.rest ?? line.replace(/^[\s>]+/, '')
        draft = startDraft(label?.name ?? null, label === null)
        drafts.push(draft)
      }
      const lineEnd = offset + line.length
      const begin = offset + line.trimEnd().length - words.trimEnd().length
      const isDialogue = /^\s*[-–—]\s/.test(words)
      addWords(draft, isDialogue && draft.length > 0 ? '\n' : ' ')
      let taken = 0
      for (; nextMark < part.marks.length; nextMark += 1) {
        const [at, time] = part.marks[nextMark] ?? [0, 0]
        if (at > lineEnd) break
        const upTo = Math.max(0, Math.min(at - begin, words.length))
        addWords(draft, words.slice(taken, upTo))
        taken = Math.max(taken, upTo)
        draft.marks.push([draft.length, time])
      }
      addWords(draft, words.slice(taken))
      offset = lineEnd + 1
    }
  }
  return drafts.flatMap(({ whose, isFresh, words, marks }) => {
    const text = words.join('').trimEnd()
    return text === '' ? [] : [{ whose, text, marks, isFresh }]
  })
}

function startDraft(whose: string | null | undefined, isFresh: boolean): Draft {
  return { whose, isFresh, words: [], length: 0, marks: [] }
}

/** Appends words with one space wherever there was white space, none at the start. */
function addWords(draft: Draft, source: string): void {
  let words = source === '\n' ? source : source.replace(/\s+/g, ' ')
  const last = draft.words.at(-1) ?? ' '
  if (/\s$/.test(last.slice(-1))) words = words.trimStart()
  if (words === '') return
  draft.words.push(words)
  draft.length += words.length
}

function speakerOf(line: string, census: LabelCensus): SpeakerLabel | null {
  const label = parseLabel(line)
  return label !== null && label.style !== 'time' && census.isSpeaker(label) ? label : null
}
