// Writes a laid-out tree as one SVG picture: true vectors, every text escaped, no script, no style sheet, no
// reference to anything outside. Exports and previews use it; it knows kinds only as colours and shapes.
import { drawBranches, type Pen } from './fork-path.ts'
import type { Box } from './layout-node.ts'
import { xmlText } from '../../lib/xml-text.ts'
import { wrapText, type MeasureText } from './wrap-text.ts'

export type PictureKind = 'outcome' | 'opportunity' | 'solution' | 'test'

export interface PictureCard extends Box {
  readonly id: string
  readonly parentId: string | null
  readonly kind: PictureKind
  /** It stands in a column below its parent; from `TreeLayout.stacked`. */
  readonly stacked?: boolean | undefined
  readonly line?: 'solid' | 'dashed' | undefined
  /** It stands back behind the others. */
  readonly isDim?: boolean | undefined
  /** It has a ring around it. */
  readonly hasRing?: boolean | undefined
}

/** What stands on a card: a small head line such as the kind, the statement, and a small foot line. */
export interface PictureText {
  readonly head?: string
  readonly body: string
  readonly foot?: string
}

/** Colours are CSS colours; sizes are CSS pixels. `measure` gives the width of body text at `bodySize`. */
export interface PictureTheme {
  readonly background: string
  readonly text: string
  readonly muted: string
  readonly edge: string
  readonly kinds: Readonly<Record<PictureKind, { readonly stripe: string; readonly tint: string }>>
  readonly fontFamily: string
  readonly bodySize: number
  readonly smallSize: number
  readonly lineHeight: number
  readonly padding: number
  readonly margin: number
  readonly measure: MeasureText
}

/** The picture of the cards as SVG source. `texts` is asked once per card; a card without text is left blank. */
export function treeToSvg(
  cards: readonly PictureCard[],
  texts: ReadonlyMap<string, PictureText>,
  theme: PictureTheme,
): string {
  const frame = frameOf(cards, theme.margin)
  const size = `width="${num(frame.width)}" height="${num(frame.height)}"`
  const view = `viewBox="${num(frame.x)} ${num(frame.y)} ${num(frame.width)} ${num(frame.height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${view} font-family="${escapeXml(theme.fontFamily)}">`,
    `<rect x="${num(frame.x)}" y="${num(frame.y)}" ${size} fill="${escapeXml(theme.background)}"/>`,
    ...edgesOf(cards, theme),
    ...cards.map((card) => cardOf(card, texts.get(card.id), theme)),
    '</svg>',
    '',
  ].join('\n')
}

/** Makes text safe inside XML, also in attributes; characters that XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  const NAMED: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return xmlText(text).replace(/[&<>"']/gu, (char) => NAMED[char] ?? '')
}

function frameOf(cards: readonly PictureCard[], margin: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const card of cards) {
    left = Math.min(left, card.x)
    top = Math.min(top, card.y)
    right = Math.max(right, card.x + card.width)
    bottom = Math.max(bottom, card.y + card.height)
  }
  if (left === Infinity) [left, top, right, bottom] = [0, 0, 0, 0]
  return {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  }
}

function edgesOf(cards: readonly PictureCard[], theme: PictureTheme): string[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const forks = new Map<
    string,
    { parent: PictureCard; isDashed: boolean; isStacked: boolean; kids: PictureCard[] }
  >()
  for (const card of cards) {
    const parent = card.parentId === null ? undefined : byId.get(card.parentId)
    if (parent === undefined) continue
    const isDashed = card.line === 'dashed'
    const isStacked = card.stacked === true
    const key = `${isDashed ? 'dashed' : 'solid'} ${parent.id}`
    const fork = forks.get(key) ?? { parent, isDashed, isStacked, kids: [] }
    fork.kids.push(card)
    forks.set(key, fork)
  }
  return [...forks.values()].map(({ parent, isDashed, isStacked, kids }) => {
    const pen = svgPen()
    drawBranches(pen, parent, kids, isStacked, 10)
    const dashes = isDashed ? ' stroke-dasharray="5 4"' : ''
    return `<path d="${pen.d()}" fill="none" stroke="${escapeXml(theme.edge)}" stroke-width="1.5"${dashes}/>`
  })
}

function svgPen(): Pen & { d: () => string } {
  const parts: string[] = []
  return {
    moveTo: (x, y) => void parts.push(`M${num(x)} ${num(y)}`),
    lineTo: (x, y) => void parts.push(`L${num(x)} ${num(y)}`),
    quadraticCurveTo: (turnX, turnY, x, y) =>
      void parts.push(`Q${num(turnX)} ${num(turnY)} ${num(x)} ${num(y)}`),
    d: () => parts.join(''),
  }
}

function cardOf(card: PictureCard, text: PictureText | undefined, theme: PictureTheme): string {
  const shape = shapeOf(card, theme)
  const ring = card.hasRing === true ? ringOf(card, theme) : ''
  const drawn = [shape + ring, ...(text === undefined ? [] : textOf(card, text, theme))].join('\n')
  return card.isDim === true ? `<g opacity="0.4">\n${drawn}\n</g>` : drawn
}

function ringOf({ x, y, width, height, kind }: PictureCard, theme: PictureTheme): string {
  const frame = `x="${num(x - 4)}" y="${num(y - 4)}" width="${num(width + 8)}" height="${num(height + 8)}" rx="13"`
  return `<rect ${frame} fill="none" stroke="${escapeXml(theme.kinds[kind].stripe)}" stroke-width="2.5"/>`
}

/** The kind as a shape, so that it can be told without colour: double, rounded, cut corner, dashed. */
function shapeOf(card: PictureCard, theme: PictureTheme): string {
  const { x, y, width: w, height: h } = card
  const stripe = escapeXml(theme.kinds[card.kind].stripe)
  const fill = `fill="${escapeXml(theme.kinds[card.kind].tint)}" stroke="${stripe}"`
  if (card.kind === 'solution') {
    const d = `M${num(x)} ${num(y)}H${num(x + w - 14)}L${num(x + w)} ${num(y + 14)}V${num(y + h)}H${num(x)}Z`
    return `<path d="${d}" ${fill}/>`
  }
  const box = (inset: number, radius: number, more: string): string =>
    `<rect x="${num(x + inset)}" y="${num(y + inset)}" width="${num(w - 2 * inset)}" height="${num(h - 2 * inset)}" rx="${radius}" ${more}/>`
  if (card.kind === 'outcome') return box(0, 6, fill) + box(3, 4, `fill="none" stroke="${stripe}"`)
  if (card.kind === 'test') return box(0, 6, `${fill} stroke-dasharray="5 4"`)
  return box(0, 10, fill)
}

function textOf(card: PictureCard, text: PictureText, theme: PictureTheme): string[] {
  const left = num(card.x + theme.padding)
  const right = num(card.x + card.width - theme.padding)
  const rows: string[] = []
  let y = card.y + theme.padding
  const put = (line: string, size: number, colour: string): void => {
    const baseline = num(y + theme.lineHeight * size * 0.5 + size * 0.36)
    const place = startsRightToLeft(line) ? `direction="rtl" x="${right}"` : `x="${left}"`
    rows.push(
      `<text ${place} y="${baseline}" font-size="${size}" fill="${escapeXml(colour)}">${escapeXml(line)}</text>`,
    )
    y += theme.lineHeight * size
  }
  if (text.head !== undefined) put(text.head, theme.smallSize, theme.muted)
  for (const line of wrapText(text.body, card.width - 2 * theme.padding, theme.measure))
    put(line, theme.bodySize, theme.text)
  if (text.foot !== undefined) put(text.foot, theme.smallSize, theme.muted)
  return rows
}

/** Whether the first letter of a line belongs to a script that runs from right to left. */
export function startsRightToLeft(line: string): boolean {
  const [first = ''] = /\p{L}/u.exec(line) ?? []
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100)
}
