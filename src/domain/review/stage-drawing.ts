// The tree of a stop as a drawing for files that are kept: cards with a place and lines of words, as vectors everywhere.
// Widths of words are estimated, since a file does not know the type of whoever opens it; cards leave room for that.
import type { Id } from '../../lib/ids.ts'
import { layoutRows } from '../layout/tidy-tree.ts'
import { treeToSvg, type PictureText, type PictureTheme } from '../layout/tree-svg.ts'
import type { Box } from '../layout/layout-node.ts'
import { wrapText } from '../layout/wrap-text.ts'
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
}

export interface StageDrawing {
  readonly cards: readonly DrawnCard[]
  readonly width: number
  readonly height: number
}

export type UndrawnCard = Omit<DrawnCard, keyof Box>

/** More cannot be read on one picture; the list says it all. */
const MOST = 60
const LONGEST = 110
const BODY = 15
const SMALL = 12
const LEADING = 1.3
const PADDING = 12
const WIDTH = 200
const GAPS = { siblingGap: 18, branchGap: 30, levelGap: 44 }

/** The cards laid out; null where there are too many to be read. */
export function drawStage(cards: readonly UndrawnCard[], most: number = MOST): StageDrawing | null {
  if (cards.length === 0 || cards.length > most) return null
  const sized = cards.map((card) => {
    const text = cut(card.text)
    const lines = wrapText(text, WIDTH - 2 * PADDING, estimate).length
    const small = 1 + (card.folded > 0 ? 1 : 0)
    const height = Math.ceil(2 * PADDING + LEADING * (small * SMALL + lines * BODY))
    return { ...card, text, width: WIDTH, height }
  })
  const { positions, bounds } = layoutRows(sized, GAPS)
  return {
    cards: sized.map((card) => ({ ...card, ...(positions.get(card.id) ?? { x: 0, y: 0 }) })),
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
export function drawingToSvg({ cards }: StageDrawing): string {
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
  return treeToSvg(drawn, texts, KEEP_THEME)
}

/** Colours of paper, in light and in print; the product's own kinds. */
export const KEEP_THEME: PictureTheme = {
  background: 'none',
  text: '#1b1b1f',
  muted: '#5b5b66',
  edge: '#85858f',
  kinds: {
    outcome: { stripe: '#16225a', tint: '#e6eafb' },
    opportunity: { stripe: '#a54709', tint: '#ffefd9' },
    solution: { stripe: '#127d68', tint: '#dff4ee' },
    test: { stripe: '#a417d3', tint: '#f6e6fc' },
  },
  fontFamily: 'Inter, system-ui, sans-serif',
  bodySize: BODY,
  smallSize: SMALL,
  lineHeight: LEADING,
  padding: PADDING,
  margin: 8,
  measure: estimate,
}

/** A generous guess at the width of body text in a sans face: ideographs and pictures are square. */
function estimate(text: string): number {
  let width = 0
  for (const char of text)
    width +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff00-\uff60]/u.test(
        char,
      )
        ? 1.05
        : /[\p{Lu}\p{M}mwMW@%&—]/u.test(char)
          ? 0.76
          : /[iljtf.,;:'!|() ]/.test(char)
            ? 0.34
            : 0.58
  return width * BODY
}

/** Cut at a word, so that no card towers over the picture; the words of the stop say it in full. */
function cut(text: string): string {
  const flat = text.trim().replace(/\s+/g, ' ')
  if (flat.length <= LONGEST) return flat
  const start = flat.slice(0, LONGEST)
  const space = start.lastIndexOf(' ')
  return `${(space > LONGEST / 2 ? start.slice(0, space) : start).replace(/[\uD800-\uDBFF]$/, '')}…`
}
