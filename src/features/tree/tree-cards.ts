// From the rows on show to cards with a size and a place. A card object stays the same while nothing about it changed,
// so the canvas has nothing to compare.
import { measureCard, type CanvasCard, type CardMetrics } from '../../canvas/index.ts'
import { TREE_GAPS } from '../../domain/layout/layout-node.ts'
import { layoutRows } from '../../domain/layout/tidy-tree.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { badgeRowsOf, nameForEar, textOf, type Ear } from './card-facts.ts'
import type { TreeRow } from './tree-rows.ts'

export interface Grown {
  readonly id: Id
  readonly text: string
}

type Size = ReturnType<typeof measureCard>
const sizes = new WeakMap<CardMetrics, Map<string, Size>>()
const MOST_SIZES = 20_000
/** A card shows this much of a very long statement; its details and its editor show all of it. */
const MOST_LINES = 9
/** Shorter than this, no card has to be cut, however narrow its letters make it. */
const NEVER_CUT = 120

/** The size and the lines of a card; kept while the type's measures hold. `isWhole` while it is written on. */
export function sizeOfCard(
  text: string,
  kind: TreeRow['kind'],
  badgesRows: number,
  metrics: CardMetrics,
  isWhole = false,
): Size {
  const known = sizes.get(metrics) ?? new Map<string, Size>()
  sizes.set(metrics, known)
  const key = `${kind} ${badgesRows} ${isWhole ? 1 : 0} ${text}`
  const kept = known.get(key)
  if (kept) return kept
  if (known.size > MOST_SIZES) known.clear()
  const size = measureCard({ text, kind, badgesRows, ...(isWhole ? {} : { mostLines: MOST_LINES }) }, metrics)
  known.set(key, size)
  return size
}

/** A card cannot show all of this text; it has to grow as soon as it is written on. */
export function mayBeCut(text: string): boolean {
  return text.length > NEVER_CUT || text.includes('\n')
}

/** Lays rows out; `grown` is the card whose text is being typed. */
export type CardLayout = (
  view: WorkspaceView,
  rows: readonly TreeRow[],
  metrics: CardMetrics,
  grown: Grown | null,
  ear: Ear,
) => readonly CanvasCard[]

/** A layout that remembers the cards it gave last. */
export function createCardLayout(): CardLayout {
  let before: ReadonlyMap<Id, CanvasCard> = new Map()
  return (view, rows, metrics, grown, ear) => {
    const sized = rows.map((row) => {
      const isWhole = grown?.id === row.id
      const text = isWhole ? grown.text : textOf(view, row)
      const { width, height, lines } = sizeOfCard(text, row.kind, badgeRowsOf(view, row), metrics, isWhole)
      return { id: row.id, parentId: row.parentId, width, height, lines: lines.length, title: text }
    })
    const { positions, stacked } = layoutRows(sized, TREE_GAPS)
    const cards = rows.map((row, i) => {
      const { x, y } = positions.get(row.id) ?? { x: 0, y: 0 }
      const { lines = 1, title = '', width = 0, height = 0 } = sized[i] ?? {}
      const isStacked = stacked.has(row.id)
      const card = { ...placeOf(view, row, ear), x, y, width, height, lines, title, stacked: isStacked }
      const old = before.get(row.id)
      return old && isSame(old, card) ? old : card
    })
    before = new Map(cards.map((card) => [card.id, card]))
    return cards
  }
}

function placeOf(view: WorkspaceView, row: TreeRow, ear: Ear) {
  const { id, parentId, kind, level, setSize, posInSet, isExpanded } = row
  return {
    id,
    parentId,
    kind,
    level,
    setSize,
    posInSet,
    expanded: isExpanded,
    label: nameForEar(view, row, ear),
  }
}

const FIELDS = [
  'parentId',
  'x',
  'y',
  'width',
  'height',
  'kind',
  'level',
  'setSize',
  'posInSet',
  'expanded',
  'label',
  'title',
  'lines',
  'stacked',
] as const satisfies readonly (keyof CanvasCard)[]

function isSame(a: CanvasCard, b: CanvasCard): boolean {
  return FIELDS.every((field) => a[field] === b[field])
}
