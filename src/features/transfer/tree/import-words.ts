// What an import holds and does, in the words of the product.
import type { CardKind } from '../../../domain/tree/rules.ts'
import type { ForeignNode } from '../../../domain/interchange/formats/foreign-tree.ts'
import type { LevelChoice, Planting } from '../../../domain/interchange/formats/plant-kinds.ts'

const KINDS: readonly (readonly [kind: CardKind, one: string, many: string])[] = [
  ['outcome', 'outcome', 'outcomes'],
  ['opportunity', 'opportunity', 'opportunities'],
  ['solution', 'solution', 'solutions'],
  ['assumption', 'assumption', 'assumptions'],
  ['test', 'assumption test', 'assumption tests'],
]

export interface KindCount {
  readonly kind: CardKind
  readonly count: number
  readonly words: string
}

/** Only the kinds that come in. */
export function kindCounts(counts: Readonly<Record<CardKind, number>>): KindCount[] {
  return KINDS.flatMap(([kind, one, many]) => {
    const count = counts[kind]
    return count === 0 ? [] : [{ kind, count, words: count === 1 ? one : many }]
  })
}

export interface LevelFacts {
  readonly level: number
  readonly count: number
  /** The first words found there. */
  readonly example: string
}

/** The levels of a file from the top, with how many cards stand on each. */
export function levelsOf(nodes: readonly ForeignNode[]): LevelFacts[] {
  const levels: LevelFacts[] = []
  for (let at = nodes; at.length > 0; at = at.flatMap((node) => node.children))
    levels.push({ level: levels.length, count: at.length, example: at[0]?.text ?? '' })
  return levels
}

/** What a level can come in as; the first says: as the file has it. */
export const LEVEL_CHOICES: readonly {
  readonly value: Exclude<LevelChoice, null> | 'file'
  readonly label: string
}[] = [
  { value: 'file', label: 'as the file says' },
  { value: 'outcome', label: 'as outcomes' },
  { value: 'opportunity', label: 'as opportunities' },
  { value: 'solution', label: 'as solutions' },
  { value: 'assumption', label: 'as assumptions' },
  { value: 'test', label: 'as assumption tests' },
  { value: 'note', label: 'as notes of the card above' },
  { value: 'out', label: 'not at all' },
]

export interface OutlineLine {
  readonly key: string
  readonly depth: number
  readonly kind: CardKind
  readonly text: string
}

/** The first lines of what will hang in the tree. */
export function outlineLines(roots: readonly Planting[], most: number): OutlineLine[] {
  const lines: OutlineLine[] = []
  const visit = (cards: readonly Planting[], depth: number) => {
    for (const { kind, text, children } of cards) {
      if (lines.length >= most) return
      lines.push({ key: String(lines.length), depth, kind, text })
      visit(children, depth + 1)
    }
  }
  visit(roots, 0)
  return lines
}
