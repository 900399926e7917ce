// A note while a reader builds it, and the gate through which it becomes a ForeignNote.
import { cleanNote, cleanText } from './clean-text.ts'
import type { ForeignNote, HeardKind } from './foreign-note.ts'
import type { ForeignField } from './foreign-tree.ts'

export interface NoteDraft {
  participant: string
  /** Whether a field said who it is, so that a heading need not. */
  isNamed: boolean
  day: string
  quote: string
  readonly facts: ForeignField[]
  readonly moments: string[]
  readonly heard: { kind: HeardKind; statement: string; quote: string }[]
  readonly insights: string[]
  readonly lines: string[]
}

/** A note without anything in it. */
export function newNoteDraft(participant: string, day: string): NoteDraft {
  return {
    participant,
    isNamed: false,
    day,
    quote: '',
    facts: [],
    moments: [],
    heard: [],
    insights: [],
    lines: [],
  }
}

/** The clean note; null when nothing was written down. */
export function finishNote(draft: NoteDraft): ForeignNote | null {
  const texts = (list: readonly string[]) => list.map(cleanText).filter((text) => text !== '')
  const note: ForeignNote = {
    participant: cleanText(draft.participant).replace(/\n/g, ' ').slice(0, 120) || 'Participant',
    day: draft.day,
    facts: draft.facts.flatMap(([name, value]) => {
      const [key, words] = [cleanText(name).slice(0, 60), cleanText(value)]
      return key === '' || words === '' ? [] : [[key, words] as const]
    }),
    quote: cleanText(draft.quote),
    moments: texts(draft.moments),
    heard: draft.heard.flatMap(({ kind, statement, quote }) => {
      const words = cleanText(statement)
      return words === '' ? [] : [{ kind, statement: words, quote: cleanText(quote) }]
    }),
    insights: texts(draft.insights),
    notes: cleanNote(draft.lines.join('\n')),
  }
  const { facts, quote, moments, heard, insights, notes } = note
  const isEmpty =
    quote === '' && notes === '' && facts.length + moments.length + heard.length + insights.length === 0
  return isEmpty ? null : note
}
