// Trees for the harness and the benchmark: the same seed gives the same tree of cards with believable texts.
import { layoutRows } from '../../../src/domain/layout/tidy-tree.ts'
import { TREE_GAPS } from '../../../src/domain/layout/layout-node.ts'
import { measureCard, type CanvasCard, type CardKind, type CardMetrics } from '../../../src/canvas/index.ts'

export interface Leaf {
  readonly id: string
  readonly kind: CardKind
  readonly text: string
  readonly badges: number
  readonly isFolded: boolean
  readonly kids: readonly string[]
}

export type Tree = ReadonlyMap<string, Leaf>

const STATEMENTS = [
  'I never know what to cook when I come home late',
  'I forget what I planned at the start of the week',
  'Half of what I buy ends up in the bin',
  'My children eat only three dishes',
  'I cannot tell which recipe I really have the time for',
  'Shopping for one is more expensive than eating out',
  'I want to use up what is in the fridge before it goes off',
  'The recipes ask for things that I would need once a year',
  'When a friend comes by without notice, I panic',
  'I would like to eat less meat but do not know where to begin',
  'Leftovers',
  'I lose track of who in the family does not eat what, and so I cook two dinners on most evenings',
]
const IDEAS = [
  'Suggest a dinner from a photo of the fridge',
  'A list that sorts itself by the aisles of the shop',
  'One-pot week',
  'Reminder in the afternoon, with a way out',
  'Swap a single ingredient',
]
const TESTS = [
  'Will people take a photo when they are hungry?',
  'Do they trust a suggestion without a picture?',
  'Can we tell a courgette from a cucumber?',
]

export function growTree(count: number, seed = 7): Tree {
  const random = randomFrom(seed)
  const kids: string[][] = [[]]
  const depth = [0]
  const fan = count > 400 ? 3.2 : 2.6
  for (let i = 1; i < count; i++) {
    let parent = Math.floor(((i - 1) / fan) * (0.6 + 0.4 * random()))
    if ((kids[parent]?.length ?? 0) > 6) parent = Math.floor(random() * i)
    kids[parent]?.push(`n${i}`)
    kids.push([])
    depth.push((depth[parent] ?? 0) + 1)
  }
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const tree = new Map<string, Leaf>()
  const deepest = Math.max(...depth)
  for (let i = 0; i < count; i++) {
    const level = depth[i] ?? 0
    const kind: CardKind =
      level === 0
        ? 'outcome'
        : level < deepest - 1 || level < 3
          ? 'opportunity'
          : level < deepest
            ? 'solution'
            : 'test'
    const text =
      kind === 'outcome'
        ? 'More dinners cooked at home per week'
        : pick(kind === 'opportunity' ? STATEMENTS : kind === 'solution' ? IDEAS : TESTS)
    const badges = kind === 'opportunity' && random() > 0.3 ? 1 : 0
    tree.set(`n${i}`, { id: `n${i}`, kind, text, badges, isFolded: false, kids: kids[i] ?? [] })
  }
  return tree
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

interface Row {
  readonly leaf: Leaf
  readonly parentId: string | null
  readonly level: number
  readonly posInSet: number
  readonly setSize: number
}

/** Measures and lays out the unfolded part of the tree. */
export function cardsOf(
  tree: Tree,
  metrics: CardMetrics,
): { cards: CanvasCard[]; linesOf: Map<string, readonly string[]> } {
  const rows: Row[] = []
  const visit = (
    id: string,
    parentId: string | null,
    level: number,
    posInSet: number,
    setSize: number,
  ): void => {
    const leaf = tree.get(id)
    if (leaf === undefined) return
    rows.push({ leaf, parentId, level, posInSet, setSize })
    if (!leaf.isFolded) leaf.kids.forEach((kid, i) => visit(kid, id, level + 1, i + 1, leaf.kids.length))
  }
  visit('n0', null, 1, 1, 1)
  const sizes = rows.map(({ leaf }) =>
    measureCard({ text: leaf.text, kind: leaf.kind, badgesRows: leaf.badges }, metrics),
  )
  const linesOf = new Map(rows.map(({ leaf }, i) => [leaf.id, sizes[i]?.lines ?? []]))
  const boxes = rows.map(({ leaf, parentId }, i) => ({
    id: leaf.id,
    parentId,
    width: sizes[i]?.width ?? 0,
    height: sizes[i]?.height ?? 0,
  }))
  const { positions, stacked } = layoutRows(boxes, TREE_GAPS)
  const cards = rows.map(({ leaf, parentId, level, posInSet, setSize }, i): CanvasCard => {
    const place = positions.get(leaf.id)
    const size = sizes[i]
    return {
      id: leaf.id,
      parentId,
      x: place?.x ?? 0,
      y: place?.y ?? 0,
      width: size?.width ?? 0,
      height: size?.height ?? 0,
      kind: leaf.kind,
      level,
      posInSet,
      setSize,
      expanded: leaf.kids.length > 0 ? !leaf.isFolded : undefined,
      title: leaf.text,
      label: `${leaf.kind}: ${leaf.text}, level ${level}, ${posInSet} of ${setSize}`,
      lines: size?.lines.length,
      stacked: stacked.has(leaf.id),
      line: leaf.kind === 'test' ? 'dashed' : 'solid',
    }
  })
  return { cards, linesOf }
}
