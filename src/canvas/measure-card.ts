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
}

export interface CardSize {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** Room left at the end of a line: kerning between words is not measured. */
const SAFETY = 1
const MOST_WORDS = 50_000

let metrics: CardMetrics | null = null
let context: CanvasRenderingContext2D | null = null
const widths = new Map<string, Map<string, number>>()
const listeners = new Set<() => void>()
let isWatching = false

/** The size and the lines of a card. Cheap to repeat, but keep the answer while the text stands. */
export function measureCard(content: CardContent, at: CardMetrics = currentCardMetrics()): CardSize {
  const { text, kind, badgesRows = 0, width = CARD_WIDTH[kind] } = content
  const room = width - CARD_SPACE.start - CARD_SPACE.end - SAFETY
  const lines = wrapText(text, room, measurerFor(at.font[kind]))
  const head = at.headSize * at.leading + CARD_SPACE.afterHead
  const body = lines.length * at.bodySize[kind] * at.leading
  const badges = badgesRows === 0 ? 0 : CARD_SPACE.beforeBadges + badgesRows * CARD_SPACE.badgeRow
  return { width, height: Math.ceil(CARD_SPACE.top + head + body + badges + CARD_SPACE.bottom), lines }
}

/** Calls back when sizes must be measured again: a font has arrived, or the reader changed the text size. */
export function onCardMetricsChange(listener: () => void): () => void {
  watchFonts()
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The width of a run of text in a CSS font, remembered. */
export function measurerFor(font: string): MeasureText {
  const known = widths.get(font) ?? new Map<string, number>()
  widths.set(font, known)
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    if (known.size > MOST_WORDS) known.clear()
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
  for (const listener of listeners) listener()
}

function watchFonts(): void {
  if (isWatching) return
  isWatching = true
  document.fonts.addEventListener('loadingdone', forget)
}
