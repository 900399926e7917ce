// What every foreign card comes in as. A card hangs only where CHILDREN lets it: what cannot hang under its parent
// climbs to the nearest ancestor that takes it; what nobody takes becomes words of a note. Nothing is lost in silence.
import { CHILDREN, type CardKind } from '../../tree/rules.ts'
import type { ForeignField, ForeignNode } from './foreign-tree.ts'
import { numberText } from '../../../lib/locale.ts'

/** What the cards of one level are to be: a kind, words of their parent's note, left out; null: as the file says. */
export type LevelChoice = CardKind | 'note' | 'out' | null

export interface Planting {
  readonly kind: CardKind
  readonly text: string
  readonly note: readonly string[]
  readonly fields: readonly ForeignField[]
  readonly children: readonly Planting[]
}

export interface PlantedKinds {
  readonly roots: readonly Planting[]
  readonly counts: Readonly<Record<CardKind, number>>
  /** What changed its place or its kind, one sentence each. */
  readonly changes: readonly string[]
}

interface Growing {
  readonly kind: CardKind
  readonly text: string
  readonly note: string[]
  readonly fields: ForeignField[]
  readonly children: Growing[]
}

/** Where the cards will hang: under a card of this kind, or as a tree of their own. */
export type PlantHome = CardKind | 'new'

/** What a card is when neither the file nor the person says: the kind that usually hangs under its parent. */
const USUAL_CHILD: Readonly<Record<CardKind, CardKind | 'note'>> = {
  outcome: 'opportunity',
  opportunity: 'opportunity',
  solution: 'assumption',
  assumption: 'test',
  test: 'note',
}

type Counter = Map<string, number>

/** The cards with their kinds. `title` names the outcome of a new tree whose file has none. */
export function plantKinds(
  nodes: readonly ForeignNode[],
  levels: readonly LevelChoice[],
  home: PlantHome,
  title: string,
): PlantedKinds {
  const changed: Counter = new Map()
  const roots: Growing[] = []
  const ground = home === 'new' ? groundOf(nodes, levels, title, roots) : [growing(home, '', { fields: [] })]
  const [base] = ground
  for (const node of nodes) grow(node, 0, ground, { levels, isNew: home === 'new', roots, changed })
  const planted = home === 'new' ? roots : (base?.children ?? [])
  if (home !== 'new' && base && base.note.length > 0) count(changed, 'left', base.note.length)
  const counts = { outcome: 0, opportunity: 0, solution: 0, assumption: 0, test: 0 }
  countKinds(planted, counts)
  return { roots: planted, counts, changes: [...changed].map(([what, many]) => inWords(what, many)) }
}

/** A new tree needs an outcome: the file's own, its single root, or one with the file's name. */
function groundOf(
  nodes: readonly ForeignNode[],
  levels: readonly LevelChoice[],
  title: string,
  roots: Growing[],
): Growing[] {
  const kindOf = (node: ForeignNode) => levels[0] ?? node.kind ?? null
  const hasOutcome = nodes.some((node) => kindOf(node) === 'outcome')
  const [only] = nodes
  if (hasOutcome || (nodes.length === 1 && only && kindOf(only) === null)) return []
  const outcome = growing('outcome', title, { fields: [] })
  roots.push(outcome)
  return [outcome]
}

function growing(
  kind: CardKind,
  text: string,
  from: { note?: string; fields?: readonly ForeignField[] },
): Growing {
  return { kind, text, note: from.note ? [from.note] : [], fields: [...(from.fields ?? [])], children: [] }
}

interface Garden {
  readonly levels: readonly LevelChoice[]
  readonly isNew: boolean
  readonly roots: Growing[]
  readonly changed: Counter
}

function grow(node: ForeignNode, level: number, above: readonly Growing[], garden: Garden): void {
  const { levels, isNew, roots, changed } = garden
  const parent = above.at(-1)
  const kind = levels[level] ?? node.kind ?? (parent ? USUAL_CHILD[parent.kind] : 'outcome')
  const below = (next: readonly Growing[]) => {
    for (const child of node.children) grow(child, level + 1, next, garden)
  }
  if (kind === 'out') {
    count(changed, 'out')
    return below(above)
  }
  if (kind === 'note') return asNote(node, above, changed, below)
  if (kind === 'outcome') {
    if (!isNew) {
      count(changed, 'outcome')
      return below(above)
    }
    if (node.note !== undefined) count(changed, 'outcome note')
    const outcome = growing('outcome', node.text, node)
    const over = above.findLast((card) => card.kind === 'outcome')
    ;(over?.children ?? roots).push(outcome)
    return below([...above, outcome])
  }
  const at = above.findLastIndex((card) => CHILDREN[card.kind].includes(kind))
  const home = above[at]
  if (home) {
    if (at < above.length - 1) count(changed, `climbed ${kind}`)
    const card = growing(kind, node.text, node)
    home.children.push(card)
    return below([...above.slice(0, at + 1), card])
  }
  const solution = above.findLast((card) => card.kind === 'solution')
  if (kind === 'test' && solution) {
    const said = node.fields?.find(([name]) => name === 'assumption')?.[1]
    const assumption = growing('assumption', said ?? node.text, {
      fields: node.fields?.filter(([name]) => name === 'category') ?? [],
    })
    const test = growing('test', node.text, {
      ...(node.note === undefined ? {} : { note: node.note }),
      fields: node.fields?.filter(([name]) => name !== 'category' && name !== 'assumption') ?? [],
    })
    assumption.children.push(test)
    solution.children.push(assumption)
    if (said === undefined) count(changed, 'assumed')
    return below([...above, assumption, test])
  }
  const needs = above.findLast((card) => card.kind === 'outcome' || card.kind === 'opportunity')
  if (kind === 'solution' && needs) {
    count(changed, 'solution')
    const card = growing('opportunity', node.text, node)
    needs.children.push(card)
    return below([...above, card])
  }
  if (!parent && isNew) {
    // Beside an outcome of its own: the last outcome takes it.
    const last = roots.findLast((card) => card.kind === 'outcome')
    if (last) return grow(node, level, [last], garden)
    const outcome = growing('outcome', node.text, node)
    roots.push(outcome)
    return below([outcome])
  }
  asNote(node, above, changed, below)
}

/** The words of a card in the note of the card above it. */
function asNote(
  node: ForeignNode,
  above: readonly Growing[],
  changed: Counter,
  below: (next: readonly Growing[]) => void,
): void {
  const home = above.at(-1)
  if (home) home.note.push(node.text, ...(node.note === undefined ? [] : [node.note]))
  count(changed, home ? 'note' : 'left')
  below(above)
}

function count(changed: Counter, what: string, many = 1): void {
  changed.set(what, (changed.get(what) ?? 0) + many)
}

function countKinds(cards: readonly Growing[], counts: Record<CardKind, number>): void {
  for (const card of cards) {
    counts[card.kind] += 1
    countKinds(card.children, counts)
  }
}

function inWords(what: string, many: number): string {
  const cards = many === 1 ? 'One card' : `${numberText(many)} cards`
  const [verb, come] = many === 1 ? ['goes', 'comes'] : ['go', 'come']
  if (what.startsWith('climbed '))
    return `${cards} cannot hang below the card above and ${many === 1 ? 'climbs' : 'climb'} to the nearest place for ${many === 1 ? 'its' : 'their'} kind.`
  switch (what) {
    case 'out':
      return `${cards} ${many === 1 ? 'stays' : 'stay'} out, as you chose.`
    case 'outcome':
      return `${cards} ${many === 1 ? 'is an outcome' : 'are outcomes'}. This tree has one already, so what hangs below ${many === 1 ? 'it' : 'them'} comes in directly.`
    case 'outcome note':
      return `An outcome has no notes of its own: ${many === 1 ? 'what the file says about it stays' : `what the file says about ${many} of them stays`} out.`
    case 'assumed':
      return many === 1
        ? 'One test stands right under a solution. It gets an assumption with its own words.'
        : `${numberText(many)} tests stand right under a solution. Each gets an assumption with its own words.`
    case 'solution':
      return `${cards} ${many === 1 ? 'is a solution' : 'are solutions'} without an opportunity above, and ${come} in as ${many === 1 ? 'an opportunity' : 'opportunities'}.`
    case 'note':
      return `${cards} ${verb} into the notes of the card above.`
    default:
      return `${cards} ${many === 1 ? 'has' : 'have'} no card above to go to, and ${many === 1 ? 'stays' : 'stay'} out.`
  }
}
