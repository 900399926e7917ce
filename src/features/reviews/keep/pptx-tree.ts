// The tree of a stop as shapes and lines of a slide: each card one shape with its words in it.
import type Pptx from 'pptxgenjs'
import { startsRightToLeft } from '../../../domain/layout/tree-svg.ts'
import { KEEP_THEME } from '../../../domain/review/keep-theme.ts'
import { type DrawnCard, headOf, type StageDrawing } from '../../../domain/review/stage-drawing.ts'
import { xmlText } from '../../../lib/xml-text.ts'
import { hex, INK, LINE, POINTS, QUIET } from './pptx-page.ts'

interface Room {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const PIXELS = 96
/** Cards that stand back are this much see-through, in percent. */
const BACK = 65

/** Draws it as large as the room allows, never larger than on the screen. */
export function drawTree(slide: Pptx.Slide, drawing: StageDrawing, room: Room): void {
  const scale = Math.min(1 / PIXELS, room.w / drawing.width, room.h / drawing.height)
  const left = room.x + (room.w - drawing.width * scale) / 2
  const x = (pixels: number) => left + pixels * scale
  const y = (pixels: number) => room.y + pixels * scale
  const byId = new Map(drawing.cards.map((card) => [card.id, card]))
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    slide.addShape('line', {
      x: x(x1),
      y: y(y1),
      w: (x2 - x1) * scale,
      h: (y2 - y1) * scale,
      line: { color: LINE, width: 1 },
    })
  for (const parent of drawing.cards) {
    const kids = drawing.cards.filter((card) => card.parentId === parent.id && byId.has(card.id))
    if (kids.length === 0) continue
    const middle = (card: DrawnCard) => card.x + card.width / 2
    const bottom = parent.y + parent.height
    const turn = bottom + (Math.min(...kids.map((kid) => kid.y)) - bottom) / 2
    const ends = [...kids.map(middle), middle(parent)]
    line(middle(parent), bottom, middle(parent), turn)
    if (kids.length > 1 || middle(kids[0] ?? parent) !== middle(parent))
      line(Math.min(...ends), turn, Math.max(...ends), turn)
    for (const kid of kids) line(middle(kid), turn, middle(kid), kid.y)
  }
  for (const card of drawing.cards) drawCard(slide, card, scale, x(card.x), y(card.y))
}

const SHAPES = { outcome: 'rect', opportunity: 'roundRect', solution: 'snip1Rect', test: 'rect' } as const

function drawCard(slide: Pptx.Slide, card: DrawnCard, scale: number, x: number, y: number): void {
  const { stripe, tint } = KEEP_THEME.kinds[card.kind]
  const type = (pixels: number) => Math.max(4, Math.round(pixels * scale * POINTS * 2) / 2)
  const isRightToLeft = startsRightToLeft(card.text)
  const small = { fontSize: type(KEEP_THEME.smallSize), color: QUIET }
  const words = [
    { text: headOf(card), options: { ...small, breakLine: true } },
    {
      text: xmlText(card.text),
      options: {
        fontSize: type(KEEP_THEME.bodySize),
        color: card.isLit ? INK : QUIET,
        rtlMode: isRightToLeft,
      },
    },
    ...(card.folded > 0
      ? [{ text: `${card.folded} more below`, options: { ...small, breakLine: false } }]
      : []),
  ]
  words.slice(1, -1).forEach((run) => Object.assign(run.options, { breakLine: true }))
  slide.addText(words, {
    x,
    y,
    w: card.width * scale,
    h: card.height * scale,
    shape: SHAPES[card.kind],
    ...(card.kind === 'opportunity' ? { rectRadius: 0.06 } : {}),
    fill: { color: hex(tint), transparency: card.isLit ? 0 : BACK },
    line: {
      color: hex(stripe),
      width: card.isTarget ? 3 : card.kind === 'outcome' ? 2.25 : 1,
      transparency: card.isLit ? 0 : BACK,
      dashType: card.kind === 'test' ? 'dash' : 'solid',
    },
    margin: Math.round(KEEP_THEME.padding * scale * POINTS * 0.6),
    valign: 'top',
    align: isRightToLeft ? 'right' : 'left',
    fit: 'shrink',
  })
}
