// What a reader of text files hands over, and the paragraph it gathers from lines that were wrapped by hand.

import type { Utterance } from './assemble-turns.ts'
import { clockBefore } from './clock-time.ts'
import { isStageDirection } from './plain-words.ts'
import { headingWords, paragraphWords } from './text-lines.ts'
import type { TranscriptFormat } from './transcript.ts'

export interface TextReading {
  format: TranscriptFormat
  title: string | null
  preface: readonly string[]
  utterances: readonly Utterance[]
}

export interface Paragraphs {
  /** Adds a line to the open paragraph. */
  add: (words: string) => void
  /** Ends the open paragraph; the next one was said by `name`, at `at` when known. */
  end: () => void
  speaker: (name: string | null, at: number | null) => void
  time: (at: number) => void
  heading: (text: string) => void
  stage: (text: string) => void
  utterances: () => readonly Utterance[]
}

/** Gathers utterances paragraph by paragraph. */
export function startParagraphs(isMarkdown: boolean): Paragraphs {
  const utterances: Utterance[] = []
  let name: string | null = null
  let at: number | null = null
  let open: string[] = []
  const push = (kind: Utterance['kind'], text: string, who: string | null, when: number | null): void => {
    if (text !== '') utterances.push({ kind, name: who, text, at: when, endsAt: null, isFresh: true })
  }
  const end = (): void => {
    if (open.length === 0) return
    let source = open.join(' ')
    open = []
    const timed = clockBefore(source)
    if (timed !== null && timed.rest !== '') {
      at = timed.at
      source = timed.rest
    }
    const text = paragraphWords(source, isMarkdown)
    push(isStageDirection(text) ? 'stage' : 'speech', text, name, at)
    at = null
  }
  return {
    add: (words) => {
      if (words !== '') open.push(words)
    },
    end,
    speaker: (next, when) => {
      end()
      name = next
      // A time on the line above the label is the label's.
      at = when ?? at
    },
    time: (when) => {
      end()
      at = when
    },
    heading: (text) => {
      end()
      push('heading', headingWords(text), null, null)
      name = null
      at = null
    },
    stage: (text) => {
      end()
      push('stage', paragraphWords(text, isMarkdown), null, null)
    },
    utterances: () => utterances,
  }
}
