// How large a card must be for its text, without touching the page: words are measured on a canvas, once each,
// and wrapped by the rules of `domain/layout/wrap-text`. The card shows these same lines, so both agree.
import { wrapText, type MeasureText } from '../domain/layout/wrap-text.ts'
import type { CardKind } from './canvas-types.ts'
import { CARD_SPACE, CARD_WIDTH, readCardMetrics, type CardMetrics } from './card-metrics.ts'

export interface CardContent {
  readonly text: string
  readonly kind: CardKind
  /** Rows of badges at the foot: 0 for none. */
  readonly badgesRows?: number
  /** The card's width; its kind's width unless said. */
  readonly width?: number
  /** More lines than these end in "…". */
  readonly mostLines?: number
}

export interface CardSize {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** Room left at the end of a line: kerning between words is not measured. */
const SAFETY = 1
const MOST = 50_000

let metrics: CardMetrics | null = null
let context: CanvasRenderingContext2D | null = null
const widths = new Map<string, Map<string, number>>()
const wrapped = new Map<string, Map<string, readonly string[]>>()
const listeners = new Set<() => void>()
let isWatching = false

/** The size and the lines of a card. The lines of a text are remembered, so it is cheap to ask again. */
export function measureCard(content: CardContent, at: CardMetrics = currentCardMetrics()): CardSize {
  const { text, kind, badgesRows = 0, width = CARD_WIDTH[kind], mostLines = Infinity } = content
  const room = width - CARD_SPACE.start - CARD_SPACE.end - SAFETY
  const lines = firstLines(linesOf(text, room, at.font[kind]), mostLines, room, measurerFor(at.font[kind]))
  const head = at.headSize * at.leading + CARD_SPACE.afterHead
  const body = lines.length * at.bodySize[kind] * at.leading
  const badges = badgesRows === 0 ? 0 : CARD_SPACE.beforeBadges + badgesRows * CARD_SPACE.badgeRow
  return { width, height: Math.ceil(CARD_SPACE.top + head + body + badges + CARD_SPACE.bottom), lines }
}

/** The first lines alone, the last of them with a sign that more follows. */
function firstLines(
  lines: readonly string[],
  most: number,
  room: number,
  measure: MeasureText,
): readonly string[] {
  if (lines.length <= most) return lines
  let last = lines[most - 1] ?? ''
  while (last !== '' && measure(`${last}…`) > room) last = last.replace(/\s*\S\s*$/u, '')
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`]
}

function linesOf(text: string, room: number, font: string): readonly string[] {
  const known = remembered(wrapped, `${room} ${font}`)
  const kept = known.get(text)
  if (kept !== undefined) return kept
  const lines = wrapText(text, room, measurerFor(font))
  known.set(text, lines)
  return lines
}

/** The inner map for a key, emptied when it has grown beyond all use. */
function remembered<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const known = maps.get(key) ?? new Map<string, T>()
  if (known.size > MOST) known.clear()
  maps.set(key, known)
  return known
}

/** Calls back when sizes must be measured again: a font has arrived, or the reader changed the text size. */
export function onCardMetricsChange(listener: () => void): () => void {
  watchFonts()
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The width of a run of text in a CSS font, remembered. */
export function measurerFor(font: string): MeasureText {
  const known = remembered(widths, font)
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const ctx = measuringContext()
    if (ctx.font !== font) ctx.font = font
    const width = ctx.measureText(text).width
    known.set(text, width)
    return width
  }
}

/** The measures that hold now; the same object until they change. */
export function currentCardMetrics(): CardMetrics {
  watchFonts()
  return (metrics ??= readCardMetrics())
}

function measuringContext(): CanvasRenderingContext2D {
  if (context !== null) return context
  const made = document.createElement('canvas').getContext('2d')
  if (made === null) throw new Error('This browser gives no 2D canvas.')
  made.textRendering = 'geometricPrecision'
  context = made
  return made
}

function forget(): void {
  metrics = null
  widths.clear()
  wrapped.clear()
  for (const listener of listeners) listener()
}

function watchFonts(): void {
  if (isWatching) return
  isWatching = true
  document.fonts.addEventListener('loadingdone', forget)
}
