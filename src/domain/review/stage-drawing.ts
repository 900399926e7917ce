// The tree of a stop as a drawing for files that are kept: cards with a place and lines of words, as vectors everywhere.
// Widths of words are estimated, since a file does not know the type of whoever opens it; cards leave room for that.
import type { Id } from '../../lib/ids.ts'
import { layoutRows } from '../layout/tidy-tree.ts'
import { treeToSvg, type PictureText } from '../layout/tree-svg.ts'
import type { Box, LayoutGaps } from '../layout/layout-node.ts'
import { wrapText } from '../layout/wrap-text.ts'
import { BODY, estimate, KEEP_THEME, LEADING, PADDING, PAPER, SMALL } from './keep-theme.ts'
import type { KeepCard } from './keep-sections.ts'

export interface DrawnCard extends Box {
  readonly id: Id
  readonly parentId: Id | null
  readonly kind: KeepCard['kind']
  readonly text: string
  readonly isLit: boolean
  readonly isTarget: boolean
  /** Opportunities below it that are not drawn. */
  readonly folded: number
  /** It stands in a column below its parent. */
  readonly stacked?: boolean
}

export interface StageDrawing {
  readonly cards: readonly DrawnCard[]
  readonly width: number
  readonly height: number
}

export type UndrawnCard = Omit<DrawnCard, keyof Box | 'stacked'>

/** More cannot be read on one picture; the list says it all. */
const MOST = 60
const LONGEST = 110
const WIDTH = 200
const GAPS = { siblingGap: 18, branchGap: 30, levelGap: 44 }

/** The cards laid out; null where there are too many to be read. */
export function drawStage(
  cards: readonly UndrawnCard[],
  { most = MOST, gaps = GAPS }: { readonly most?: number; readonly gaps?: LayoutGaps } = {},
): StageDrawing | null {
  if (cards.length === 0 || cards.length > most) return null
  const sized = cards.map((card) => {
    const text = cut(card.text)
    const lines = wrapText(text, WIDTH - 2 * PADDING, estimate).length
    const small = 1 + (card.folded > 0 ? 1 : 0)
    const height = Math.ceil(2 * PADDING + LEADING * (small * SMALL + lines * BODY))
    return { ...card, text, width: WIDTH, height }
  })
  const { positions, bounds, stacked } = layoutRows(sized, gaps)
  return {
    cards: sized.map((card) => ({
      ...card,
      ...(positions.get(card.id) ?? { x: 0, y: 0 }),
      stacked: stacked.has(card.id),
    })),
    width: bounds.width,
    height: bounds.height,
  }
}

const KIND_WORDS: Readonly<Record<KeepCard['kind'], string>> = {
  outcome: 'Outcome',
  opportunity: 'Opportunity',
  solution: 'Solution',
  test: 'Test',
}

/** The small line on a card: its kind, or that it is the target. */
export function headOf({ kind, isTarget }: DrawnCard): string {
  return isTarget ? 'Target opportunity' : KIND_WORDS[kind]
}

/** The drawing as SVG source; what is not lit stands back. */
export function drawingToSvg({ cards }: StageDrawing, on: 'page' | 'paper' = 'page'): string {
  const texts = new Map<string, PictureText>(
    cards.map((card) => [
      card.id,
      {
        head: headOf(card),
        body: card.text,
        ...(card.folded > 0 ? { foot: `${card.folded} more below` } : {}),
      },
    ]),
  )
  const drawn = cards.map((card) => ({ ...card, isDim: !card.isLit, hasRing: card.isTarget }))
  // A picture on its own brings its paper along; in a page it stands on the page's.
  return treeToSvg(
    drawn,
    texts,
    on === 'page' ? KEEP_THEME : { ...KEEP_THEME, background: PAPER, margin: 32 },
  )
}

/** Cut at a word, so that no card towers over the picture; the words of the stop say it in full. */
function cut(text: string): string {
  const flat = text.trim().replace(/\s+/g, ' ')
  if (flat.length <= LONGEST) return flat
  const start = flat.slice(0, LONGEST)
  const space = start.lastIndexOf(' ')
  return `${(space > LONGEST / 2 ? start.slice(0, space) : start).replace(/[\uD800-\uDBFF]$/, '')}…`
}
