// Branches while a reader builds them, and the one gate through which they become a ForeignTree.
// Invariant: what passes `finish` is clean, within the limits, and has no card without words.
import { err, ok, type Result } from '../../../lib/result.ts'
import type { CardKind } from '../../tree/rules.ts'
import { cleanNote, cleanText, splitStatement } from './clean-text.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'
import type { ForeignRefusal } from './foreign-refusal.ts'
import {
  MAX_LISTED_PROBLEMS,
  type ForeignArrow,
  type ForeignField,
  type ForeignFormat,
  type ForeignNode,
  type ForeignProblem,
  type ForeignTree,
} from './foreign-tree.ts'
import { numberText } from '../../../lib/locale.ts'

export interface Draft {
  text: string
  kind: CardKind | null
  readonly note: string[]
  readonly fields: ForeignField[]
  readonly children: Draft[]
  id?: string
  arrows?: ForeignArrow[]
}

/** A new branch without children. */
export function newDraft(text: string, kind: CardKind | null = null, note = ''): Draft {
  return { text, kind, note: note === '' ? [] : [note], fields: [], children: [] }
}

/** Collects what could not be read; keeps the first ones and counts all. */
export interface ProblemList {
  readonly add: (where: string, message: string) => void
  readonly listed: readonly ForeignProblem[]
  readonly count: () => number
}

/** An empty list of problems. */
export function newProblemList(): ProblemList {
  const listed: ForeignProblem[] = []
  let count = 0
  return {
    add(where, message) {
      count += 1
      if (listed.length < MAX_LISTED_PROBLEMS) listed.push({ where, message })
    },
    listed,
    count: () => count,
  }
}

export type ForeignReading = Result<ForeignTree[], ForeignRefusal>

/** The tree of the drafts, or why it cannot be taken. Empty leaves are left out, and counted as a problem. */
export function finish(
  format: ForeignFormat,
  title: string | null,
  roots: readonly Draft[],
  problems: ProblemList,
): Result<ForeignTree, ForeignRefusal> {
  const refusal = whyNotTaken(roots)
  if (refusal) return err(refusal)
  const empty = { count: 0 }
  const nodes = roots.flatMap((root) => nodesOf(root, empty))
  if (empty.count > 0)
    problems.add(
      '',
      `${inWords(empty.count, 'card', 'cards')} without words ${empty.count === 1 ? 'was' : 'were'} left out.`,
    )
  if (nodes.length === 0) return err({ code: 'nothing-inside', format })
  const name = title === null ? '' : cleanText(title)
  return ok({
    format,
    title: name === '' ? null : name,
    nodes,
    problems: problems.listed,
    problemCount: problems.count(),
  })
}

/** One tree as the whole reading. */
export function finishOne(...parts: Parameters<typeof finish>): ForeignReading {
  const tree = finish(...parts)
  return tree.ok ? ok([tree.value]) : tree
}

/** "1 card", "3 cards" */
export function inWords(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`
}

/** Looks over the drafts level by level, without recursion: a foreign tree may be any depth. */
function whyNotTaken(roots: readonly Draft[]): ForeignRefusal | null {
  let count = 0
  let level = [...roots]
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > FOREIGN_LIMITS.depth) return { code: 'too-deep', line: null }
    count += level.length
    if (count > FOREIGN_LIMITS.nodes) return { code: 'too-many' }
    const next: Draft[] = []
    for (const draft of level) {
      const length = draft.text.length + sumOf(draft.note) + sumOf(draft.fields.map(([, value]) => value))
      if (length > FOREIGN_LIMITS.text) return { code: 'text-too-long' }
      for (const child of draft.children) next.push(child)
    }
    level = next
  }
  return null
}

function sumOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

/** The node of a draft; without words its note speaks for it, else its children stand in its place. */
function nodesOf(draft: Draft, empty: { count: number }): ForeignNode[] {
  const children = draft.children.flatMap((child) => nodesOf(child, empty))
  let text = cleanText(draft.text)
  let note = cleanNote(draft.note.join('\n'))
  if (text === '' && note.trim() !== '') {
    const split = splitStatement(note.trimStart())
    text = cleanText(split.text)
    note = cleanNote(split.note)
  }
  if (text === '') {
    empty.count += 1
    return children
  }
  const fields = draft.fields.flatMap(([name, value]): ForeignField[] => {
    const [key, words] = [cleanText(name).toLowerCase(), cleanText(value)]
    return key === '' || words === '' ? [] : [[key, words]]
  })
  return [
    {
      text,
      ...(note.trim() === '' ? {} : { note }),
      ...(draft.kind === null ? {} : { kind: draft.kind }),
      ...(fields.length === 0 ? {} : { fields }),
      ...(draft.id === undefined ? {} : { id: draft.id }),
      ...(draft.arrows === undefined ? {} : { arrows: draft.arrows }),
      children,
    },
  ]
}
