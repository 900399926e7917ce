// The neutral shape between other tools' files and our maps: what happens, moment by moment, and the ways between.
// Invariant: texts are clean, links lead from and to moments that are there.
import type { LinkKind } from '../../maps/map-graph.ts'
import { cleanNote, cleanText } from './clean-text.ts'
import type { ForeignFormat, ForeignProblem } from './foreign-tree.ts'

export interface ForeignMoment {
  /** Never empty. */
  readonly label: string
  readonly doing: string
  readonly thinking: string
  readonly feeling: string
  readonly terminal: 'start' | 'end' | null
}

export interface ForeignLink {
  /** Index of a moment. */
  readonly from: number
  /** Index of a moment; null is an open end. */
  readonly to: number | null
  readonly kind: LinkKind
  readonly label: string
}

export interface ForeignMap {
  readonly format: ForeignFormat
  readonly title: string | null
  readonly moments: readonly ForeignMoment[]
  readonly links: readonly ForeignLink[]
  readonly problems: readonly ForeignProblem[]
  readonly problemCount: number
}

/** Says of the root of a mind map that it is the name of a map and no moment: its field `kind`. */
export const MAP_MARK = 'map'

/** Moments of one map at most: no map that people draw has more. */
export const MOST_MOMENTS = 5000

const SIDE =
  /^(?:what (?:he|she|they|the customer) )?(do(?:es|ing)?|actions?|activit(?:y|ies)|think(?:s|ing)?|thoughts?|feel(?:s|ing|ings)?|emotions?)\s*:\s*([^]*)$/i
const TERMINAL = /^\(?(starts|ends) here\)?$|\s\((starts|ends) here\)$/i
const KINDS: readonly (readonly [LinkKind, RegExp])[] = [
  ['loop', /^(?:loops?(?: back)?|back|again|retry)(?=$|[\s:→,–-])\s*[:–-]?\s*/i],
  ['error', /^(?:goes wrong|errors?|fails?|failure)(?=$|[\s:→,–-])\s*[:–-]?\s*/i],
  ['exit', /^(?:exits?|leaves|gives up|abandons?|drops out)(?=$|[\s:→,–-])\s*[:–-]?\s*/i],
  ['next', /^next(?=$|[\s:→])\s*[:–-]?\s*/i],
]

/** Which side of a moment a word names, or null. */
export function sideOf(word: string): 'doing' | 'thinking' | 'feeling' | null {
  const name = word.trim().toLowerCase()
  if (/^(?:do|does|doing|actions?|activit(?:y|ies))$/.test(name)) return 'doing'
  if (/^(?:think|thinks|thinking|thoughts?)$/.test(name)) return 'thinking'
  return /^(?:feel|feels|feeling|feelings|emotions?)$/.test(name) ? 'feeling' : null
}

/** A line that says a side: "Thinks: where is it?" */
export function sideLine(line: string): readonly ['doing' | 'thinking' | 'feeling', string] | null {
  const found = SIDE.exec(line.trim())
  const side = sideOf(found?.[1] ?? '')
  return found && side ? [side, cleanText(found[2] ?? '')] : null
}

/** A moment from its words and the lines below them; what no side is named for is what is done. */
export function momentFrom(text: string, below: readonly string[]): ForeignMoment {
  const sides = { doing: [] as string[], thinking: [] as string[], feeling: [] as string[] }
  let terminal: ForeignMoment['terminal'] = null
  const label = cleanText(text).replace(TERMINAL, (all) => {
    terminal = /start/i.test(all) ? 'start' : 'end'
    return ''
  })
  for (const line of below) {
    const said = sideLine(line)
    if (TERMINAL.test(line.trim())) terminal = /start/i.test(line) ? 'start' : 'end'
    else if (said) sides[said[0]].push(said[1])
    else if (line.trim()) sides.doing.push(cleanNote(line).trim())
  }
  const { doing, thinking, feeling } = sides
  return {
    label,
    doing: doing.join('\n'),
    thinking: thinking.join('\n'),
    feeling: feeling.join('\n'),
    terminal,
  }
}

/** What a link says, with its kind where the words name one: "Loop back: once more". */
export function linkFrom(words: string): { readonly kind: LinkKind | null; readonly label: string } {
  const text = cleanText(words).replace(/\n/g, ' ')
  for (const [kind, pattern] of KINDS)
    if (pattern.test(text)) return { kind, label: text.replace(pattern, '') }
  return { kind: null, label: text }
}

/** Whether a card is no moment but an end: "Exit", "Goes wrong". */
export function endOf(label: string): 'exit' | 'error' | null {
  const { kind, label: rest } = linkFrom(label)
  return (kind === 'exit' || kind === 'error') && rest === '' ? kind : null
}
