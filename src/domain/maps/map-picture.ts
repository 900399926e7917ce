// A map as a picture: cards with all their words, links told apart by line and mark, as plain shapes. The shapes become
// an SVG file, a sheet of paper and a small map on stage; nothing here knows a browser, widths come from `measure`.
import type { Id } from '../../lib/ids.ts'
import type { Box, Point } from '../layout/layout-node.ts'
import { wrapText, type MeasureText } from '../layout/wrap-text.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { rowById } from '../view/workspace-view.ts'
import { LINK_DASHES, linkMarkPath } from './link-marks.ts'
import { linkPath, pathData, type LinkPath } from './link-path.ts'
import { heardCounts } from './living-map.ts'
import { graphOf, type DrawnLink, type LinkKind } from './map-graph.ts'
import { MOMENT } from './map-measures.ts'
import { placesOf } from './map-places.ts'
import { mapName } from './maps.ts'

/** Colours are CSS colours, sizes CSS pixels; `measure` gives the width of text at `size`. */
export interface MapTheme {
  readonly colours: Readonly<Record<'paper' | 'card' | 'text' | 'muted' | 'line' | 'danger', string>>
  readonly family: string
  readonly size: number
  readonly small: number
  readonly measure: MeasureText
}

export type Shape =
  | {
      readonly is: 'rect'
      readonly box: Box
      readonly radius: number
      readonly fill: string
      readonly stroke: string
    }
  | {
      readonly is: 'path'
      readonly d: string
      readonly stroke: string
      readonly fill: string
      readonly width: number
      readonly dash: string
    }
  | {
      readonly is: 'text'
      readonly at: Point
      readonly text: string
      readonly size: number
      readonly fill: string
      readonly isStrong: boolean
      readonly isRtl: boolean
      readonly isMiddle: boolean
    }

export interface MapPicture {
  readonly frame: Box
  readonly shapes: readonly Shape[]
  /** Where each card stands, for whoever lights one. */
  readonly boxes: ReadonlyMap<Id, Box>
}

interface Card {
  readonly id: Id
  readonly box: Box
  readonly number: number
  readonly lines: readonly { readonly text: string; readonly look: 'head' | 'label' | 'side' }[]
}

const PAD = 12
const LEADING = 1.32
const GAP = 72
const MARGIN = 40
const RTL = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const SIDES = ['doing', 'thinking', 'feeling'] as const
const SIGNS = { doing: 'Does', thinking: 'Thinks', feeling: 'Feels' } as const

export interface PictureWishes {
  /** The name, question and signs above and below the map. */
  readonly hasTitle?: boolean
  /** Cards with what is done, thought and felt; without it the words of the moment alone. */
  readonly hasSides?: boolean
  /** Fold a long map into rows so that it fits a sheet of this width over height best. */
  readonly aspect?: number
}

/** The picture of a map. */
export function mapPicture(
  view: WorkspaceView,
  mapId: Id,
  theme: MapTheme,
  { hasTitle = true, hasSides = true, aspect }: PictureWishes = {},
): MapPicture {
  const graph = graphOf(view, mapId)
  const drawn = placed(cardsOf(view, mapId, theme, hasSides))
  const { cards, bandOf } = aspect === undefined ? { cards: drawn, bandOf: null } : folded(drawn, aspect)
  const byId = new Map(cards.map((card) => [card.id, card]))
  const isFolded = bandOf !== null && new Set(bandOf.values()).size > 1
  const open = new Map<Id, number>()
  const shapes: Shape[] = []
  const marks: Shape[] = []
  for (const link of graph.links) {
    const from = byId.get(link.fromId)
    const to = link.toId === null ? null : byId.get(link.toId)
    if (!from || to === undefined) continue
    const nth = to === null || isJump(bandOf, link) ? (open.get(link.fromId) ?? 0) : 0
    if (to === null || isJump(bandOf, link)) open.set(link.fromId, nth + 1)
    const path = linkPath(from.box, isJump(bandOf, link) ? null : (to?.box ?? null), link.kind, nth)
    shapes.push(...lineShapes(path, link.kind, theme))
    marks.push(...wordShapes(path, link, isJump(bandOf, link) ? (to?.number ?? null) : null, theme))
  }
  for (const card of cards) shapes.push(...cardShapes(card, theme, isFolded))
  shapes.push(...marks)
  const frame = frameAround(shapes, cards)
  const all = hasTitle ? withTitle(view, mapId, shapes, frame, theme) : { shapes, frame }
  return { ...all, boxes: new Map(cards.map((card) => [card.id, card.box])) }
}

function isJump(bandOf: ReadonlyMap<Id, number> | null, { fromId, toId }: DrawnLink): boolean {
  return bandOf !== null && toId !== null && bandOf.get(fromId) !== bandOf.get(toId)
}

function cardsOf(view: WorkspaceView, mapId: Id, theme: MapTheme, hasSides: boolean): readonly Card[] {
  const { order, byId } = graphOf(view, mapId)
  const places = placesOf(view, mapId)
  const heard = heardCounts(view)
  const width = MOMENT.width - 2 * PAD
  return order.flatMap((id, i): Card[] => {
    const moment = byId.get(id)
    const place = places.get(id)
    if (!moment || !place) return []
    const wrap = (text: string, measure: MeasureText) => wrapText(text.trim(), width, measure)
    const smaller: MeasureText = (text) => (theme.measure(text) * theme.small) / theme.size
    const people = heard.get(id) ?? 0
    const lines: { text: string; look: 'head' | 'label' | 'side' }[] = []
    if (moment.terminal)
      lines.push({ text: moment.terminal === 'start' ? 'Starts here' : 'Ends here', look: 'head' })
    // Strong letters are a little wider.
    for (const text of wrap(moment.label, (words) => theme.measure(words) * 1.08))
      lines.push({ text, look: 'label' })
    if (hasSides)
      for (const side of SIDES)
        if (moment[side].trim())
          for (const text of wrap(`${SIGNS[side]}: ${moment[side]}`, smaller))
            lines.push({ text, look: 'side' })
    if (hasSides && people > 0)
      lines.push({ text: `Heard from ${people} ${people === 1 ? 'person' : 'people'}`, look: 'head' })
    const height = 2 * PAD + lines.reduce((sum, { look }) => sum + LEADING * sizeOf(look, theme), 0)
    return [{ id, number: i + 1, lines, box: { ...place, width: MOMENT.width, height: Math.ceil(height) } }]
  })
}

function sizeOf(look: 'head' | 'label' | 'side', theme: MapTheme): number {
  return look === 'label' ? theme.size : theme.small
}

/** Cards with all their words are higher than on the canvas: what stands below makes room, row by row. */
function placed(cards: readonly Card[]): readonly Card[] {
  const done: { readonly card: Card; readonly was: number }[] = []
  for (const card of cards.toSorted((a, b) => a.box.y - b.box.y)) {
    const { x, y, width } = card.box
    let top = y
    for (const { card: other, was } of done) {
      if (was < y) top = Math.max(top, y + other.box.y - was)
      const isBeside = other.box.x + other.box.width <= x || x + width <= other.box.x
      if (!isBeside) top = Math.max(top, other.box.y + other.box.height + GAP)
    }
    done.push({ card: { ...card, box: { ...card.box, y: top } }, was: y })
  }
  const byId = new Map(done.map(({ card }) => [card.id, card]))
  return cards.map((card) => byId.get(card.id) ?? card)
}

/** A long map as rows below each other, as many as let it be largest on a sheet. */
function folded(cards: readonly Card[], aspect: number) {
  let best = { cards, bandOf: new Map<Id, number>(), scale: 0 }
  for (let bands = 1; bands <= 6; bands++) {
    const tried = inBands(cards, bands)
    const frame = frameOf(tried.cards.map((card) => card.box))
    const scale = Math.min(aspect / (frame.width + 2 * MARGIN), 1 / (frame.height + 2 * MARGIN))
    if (scale > best.scale * 1.05) best = { ...tried, scale }
  }
  return best
}

function inBands(cards: readonly Card[], count: number) {
  const all = frameOf(cards.map((card) => card.box))
  const columns = Math.max(1, Math.ceil((all.width + MOMENT.column - MOMENT.width) / MOMENT.column))
  const perBand = Math.ceil(columns / count) * MOMENT.column
  const bandOf = new Map(cards.map(({ id, box }) => [id, Math.floor((box.x - all.x) / perBand)]))
  const moved: Card[] = []
  let top = 0
  for (let band = 0; band < count; band++) {
    const own = cards.filter(({ id }) => bandOf.get(id) === band)
    if (own.length === 0) continue
    const frame = frameOf(own.map((card) => card.box))
    for (const card of own)
      moved.push({
        ...card,
        box: { ...card.box, x: card.box.x - all.x - band * perBand, y: top + card.box.y - frame.y },
      })
    top += frame.height + GAP * 1.6
  }
  const byId = new Map(moved.map((card) => [card.id, card]))
  return { cards: cards.map((card) => byId.get(card.id) ?? card), bandOf }
}

function frameOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}

function lineShapes(path: LinkPath, kind: LinkKind, { colours }: MapTheme): Shape[] {
  const stroke = kind === 'error' ? colours.danger : colours.line
  const line: Shape = {
    is: 'path',
    d: pathData(path),
    stroke,
    fill: 'none',
    width: 1.5,
    dash: LINK_DASHES[kind],
  }
  if (path.isOpen) return [line]
  const { end, heading } = path
  const [back, side] = [10, 5]
  const corner = (s: number): string =>
    `${num(end.x - heading.x * back + heading.y * side * s)} ${num(end.y - heading.y * back - heading.x * side * s)}`
  const head = `M${num(end.x)} ${num(end.y)}L${corner(1)}L${corner(-1)}Z`
  return [line, { is: 'path', d: head, stroke: 'none', fill: stroke, width: 0, dash: '' }]
}

/** The mark of the kind in a disc, and what the link says; a link to another row names the number it leads to. */
function wordShapes(path: LinkPath, link: DrawnLink, jumpTo: number | null, theme: MapTheme): Shape[] {
  const { colours, small } = theme
  const stroke = link.kind === 'error' ? colours.danger : colours.line
  const at = path.isOpen ? { x: path.end.x, y: path.end.y + 7 } : path.mark
  const shapes: Shape[] = []
  if (link.kind !== 'next' || jumpTo !== null) {
    const disc = { x: at.x - 9, y: at.y - 9, width: 18, height: 18 }
    shapes.push({ is: 'rect', box: disc, radius: 9, fill: colours.card, stroke })
    const d = linkMarkPath(link.kind, at)
    shapes.push({ is: 'path', d, stroke, fill: 'none', width: 1.6, dash: '' })
  }
  const said = [jumpTo === null ? '' : `to ${jumpTo}`, link.label.trim()].filter(Boolean).join(': ')
  const words = said || (path.isOpen ? (link.kind === 'error' ? 'Goes wrong' : 'Leaves') : '')
  if (words === '') return shapes
  const smaller: MeasureText = (text) => (theme.measure(text) * small) / theme.size
  const lines = wrapText(words, path.isOpen ? 150 : link.kind === 'next' ? 76 : 140, smaller)
  const width = Math.max(...lines.map(smaller)) + 8
  const height = lines.length * small * LEADING + 4
  const isBeside = path.isOpen && jumpTo === null
  const x = isBeside ? at.x - 13 - width : at.x - width / 2
  const above = at.y - height - (link.kind === 'next' ? 4 : 12)
  const y = jumpTo !== null ? at.y + 11 : isBeside ? at.y - height / 2 : above
  shapes.push({ is: 'rect', box: { x, y, width, height }, radius: 4, fill: colours.paper, stroke: 'none' })
  lines.forEach((text, i) => {
    const baseline = y + 2 + small * LEADING * (i + 0.5) + small * 0.36
    shapes.push(textShape(text, { x: x + width / 2, y: baseline }, small, colours.text, false, true))
  })
  return shapes
}

function cardShapes(card: Card, theme: MapTheme, isNumbered: boolean): Shape[] {
  const { colours } = theme
  const { x, y, width } = card.box
  const shapes: Shape[] = [
    { is: 'rect', box: card.box, radius: 10, fill: colours.card, stroke: colours.line },
  ]
  let top = y + PAD
  for (const { text, look } of card.lines) {
    const size = sizeOf(look, theme)
    const isRtl = RTL.test(text)
    const at = { x: isRtl ? x + width - PAD : x + PAD, y: top + (LEADING * size) / 2 + size * 0.36 }
    shapes.push(
      textShape(text, at, size, look === 'head' ? colours.muted : colours.text, look === 'label', false),
    )
    top += LEADING * size
  }
  if (isNumbered) {
    const disc = { x: x - 10, y: y - 10, width: 20, height: 20 }
    shapes.push({ is: 'rect', box: disc, radius: 10, fill: colours.text, stroke: 'none' })
    shapes.push(textShape(String(card.number), { x, y: y + 4 }, 11, colours.card, true, true))
  }
  return shapes
}

function textShape(
  text: string,
  at: Point,
  size: number,
  fill: string,
  isStrong: boolean,
  isMiddle: boolean,
): Shape {
  return { is: 'text', at, text, size, fill, isStrong, isMiddle, isRtl: RTL.test(text) }
}

/** All that is drawn, with some paper around; loops may rise above the cards. */
function frameAround(shapes: readonly Shape[], cards: readonly Card[]): Box {
  const boxes = cards.map((card) => card.box)
  for (const shape of shapes) {
    if (shape.is === 'rect') boxes.push(shape.box)
    if (shape.is !== 'path') continue
    const numbers = (shape.d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    if (shape.d.includes('A')) continue
    for (let i = 0; i + 1 < numbers.length; i += 2)
      boxes.push({ x: numbers[i] ?? 0, y: numbers[i + 1] ?? 0, width: 0, height: 0 })
  }
  const { x, y, width, height } = frameOf(boxes)
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN }
}

const LEGEND: readonly (readonly [LinkKind, string])[] = [
  ['next', 'next'],
  ['loop', 'loops back'],
  ['error', 'goes wrong'],
  ['exit', 'leaves'],
]

/** The name and the question above, the signs of the links below. */
function withTitle(view: WorkspaceView, mapId: Id, shapes: readonly Shape[], frame: Box, theme: MapTheme) {
  const map = rowById(view, 'map', mapId)
  const { colours, size, small } = theme
  const name = map ? mapName(view, map) : ''
  const question = map && map.scope.trim() !== name ? map.scope.trim() : ''
  const width = Math.max(frame.width, 480)
  const room = width - 2 * MARGIN
  const big = size * 1.7
  const titles = wrapText(name, room, (text) => (theme.measure(text) * 1.08 * big) / size)
  const questions = question === '' ? [] : wrapText(question, room, theme.measure)
  const high = titles.length * big * LEADING + questions.length * size * LEADING + 12
  const more: Shape[] = []
  let top = frame.y - high + MARGIN / 2
  const put = (text: string, at: number, fill: string, isStrong: boolean): void => {
    const x = RTL.test(text) ? frame.x + width - MARGIN : frame.x + MARGIN
    more.push(textShape(text, { x, y: top + (at * LEADING) / 2 + at * 0.36 }, at, fill, isStrong, false))
    top += at * LEADING
  }
  for (const line of titles) put(line, big, colours.text, true)
  for (const line of questions) put(line, size, colours.muted, false)
  const kinds = new Set(graphOf(view, mapId).links.map((link) => link.kind))
  let x = frame.x + MARGIN
  const y = frame.y + frame.height
  for (const [kind, words] of LEGEND.filter(([each]) => kinds.has(each))) {
    const stroke = kind === 'error' ? colours.danger : colours.line
    const d = `M${num(x)} ${num(y)}L${num(x + 34)} ${num(y)}`
    more.push({ is: 'path', d, stroke, fill: 'none', width: 1.5, dash: LINK_DASHES[kind] })
    const disc = { x: x + 34, y: y - 9, width: 18, height: 18 }
    more.push({ is: 'rect', box: disc, radius: 9, fill: colours.card, stroke })
    more.push({
      is: 'path',
      d: linkMarkPath(kind, { x: x + 43, y }),
      stroke,
      fill: 'none',
      width: 1.6,
      dash: '',
    })
    more.push(textShape(words, { x: x + 58, y: y + small * 0.36 }, small, colours.muted, false, false))
    x += 58 + (theme.measure(words) * small) / size + 28
  }
  const foot = kinds.size > 0 ? MARGIN : 0
  return {
    shapes: [...shapes, ...more],
    frame: { x: frame.x, y: frame.y - high, width, height: frame.height + high + foot },
  }
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100)
}
