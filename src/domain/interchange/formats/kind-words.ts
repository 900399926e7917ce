// Which of our kinds a foreign word means. Words of the method first, then those of tools that draw such trees.
import type { CardKind } from '../../tree/rules.ts'

const KIND_OF_WORD: ReadonlyMap<string, CardKind> = new Map([
  ['outcome', 'outcome'],
  ['desired outcome', 'outcome'],
  ['outcome statement', 'outcome'],
  ['product outcome', 'outcome'],
  ['goal', 'outcome'],
  ['mission', 'outcome'],
  ['vision', 'outcome'],
  ['objective', 'outcome'],
  ['opportunity', 'opportunity'],
  ['opp', 'opportunity'],
  ['need', 'opportunity'],
  ['pain point', 'opportunity'],
  ['customer need', 'opportunity'],
  ['solution', 'solution'],
  ['idea', 'solution'],
  ['assumption', 'assumption'],
  ['riskiest assumption', 'assumption'],
  ['hypothesis', 'assumption'],
  ['test', 'test'],
  ['experiment', 'test'],
  ['assumption test', 'test'],
  ['assumption_test', 'test'],
])

/** The kind a word stands for, whatever its case and number ("Opportunities"), or null. */
export function kindOfWord(word: string): CardKind | null {
  const plain = word.trim().toLowerCase()
  return (
    KIND_OF_WORD.get(plain) ??
    KIND_OF_WORD.get(plain.replace(/ies$/, 'y')) ??
    KIND_OF_WORD.get(plain.replace(/e?s$/, '')) ??
    KIND_OF_WORD.get(plain.replace(/s$/, '')) ??
    null
  )
}

/** How each kind is named in files that we write. */
export const KIND_WORDS: Readonly<Record<CardKind, string>> = {
  outcome: 'Outcome',
  opportunity: 'Opportunity',
  solution: 'Solution',
  assumption: 'Assumption',
  test: 'Test',
}

const LABELS = String.raw`outcome statement|desired outcome|outcome|opportunity|opp|solution|idea|riskiest assumption|assumption test|assumption|experiment|test`
/** "[Solution] …", "Solution 2A: …", "**Riskiest assumption:** …", "💡 Solution: …" */
const LABEL = new RegExp(
  String.raw`^[^\p{L}\p{N}[\]]{0,8}(?:\[(${LABELS})\s*[\w.]{0,6}\]:?|(${LABELS})(?:\s+#?\d{1,3}[a-z]?|\s+[A-Z])?\*{0,2}\s?:)\*{0,2}\s*(.*)$`,
  'isu',
)

export interface Labelled {
  readonly kind: CardKind
  readonly rest: string
  /** Written in brackets, as tools do; a word and a colon may be chance. */
  readonly isBracketed: boolean
}

/** The kind that a line names before its words, or null. */
export function readLabel(line: string): Labelled | null {
  const found = LABEL.exec(line)
  const kind = found ? kindOfWord(found[1] ?? found[2] ?? '') : null
  return found && kind ? { kind, rest: found[3] ?? '', isBracketed: found[1] !== undefined } : null
}

const EMOJI_KINDS: readonly (readonly [string, CardKind])[] = [
  ['🎯', 'outcome'],
  ['🏆', 'outcome'],
  ['💡', 'solution'],
  ['🧪', 'test'],
  ['🔬', 'test'],
  ['🌱', 'opportunity'],
  ['🚪', 'opportunity'],
  ['❓', 'assumption'],
  ['🤔', 'assumption'],
]

/** The kind that an emoji before the words stands for, or null. Only to be believed where a file does so throughout. */
export function readEmojiLabel(line: string): Labelled | null {
  for (const [emoji, kind] of EMOJI_KINDS)
    if (line.startsWith(emoji)) {
      const rest = line.slice(emoji.length).replace(/^\ufe0f?\s+/, '')
      return { kind, rest, isBracketed: false }
    }
  return null
}
