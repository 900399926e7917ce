// The words of a stop on slides: statements, quotes, lists and tables, one below the other, on as many slides as they need.
import type Pptx from 'pptxgenjs'
import type { KeepBlock } from '../../../domain/review/keep-sections.ts'
import { estimatedHeight } from '../../../domain/review/keep-theme.ts'
import { xmlText } from '../../../lib/xml-text.ts'
import { HEIGHT, INK, LINE, MARGIN, POINTS, QUIET, textOptions, WIDTH } from './pptx-page.ts'

/** Where the next block goes. */
export interface Cursor {
  readonly slide: Pptx.Slide
  readonly y: number
}

const TOP = 1.05
const BOTTOM = HEIGHT - 0.4
const ROOM = BOTTOM - TOP
const GAP = 0.14
const WIDE = WIDTH - 2 * MARGIN
const SIZES = [18, 16, 14, 12, 10, 8, 6] as const

/** Writes a block below the last one; `turn` gives the next slide. Answers where the next block goes. */
export function writeBlock(block: KeepBlock, cursor: Cursor, turn: () => Cursor): Cursor {
  switch (block.kind) {
    case 'statement':
      return writeText(block.text, cursor, turn, { isBold: true, most: 24 })
    case 'text':
      return writeText(block.text, cursor, turn, { most: 14 })
    case 'quote': {
      const at = writeText(`“${block.text}”`, cursor, turn, { isItalic: true, most: 18 })
      return block.by === '' ? at : writeText(block.by, at, turn, { most: 12, colour: QUIET })
    }
    case 'list':
      return writeList(block, cursor, turn)
    case 'table':
      return writeTable(block, cursor, turn)
  }
}

interface Look {
  readonly most: number
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly colour?: string
}

/** The largest type in which the text fits a slide, and its height in inches. */
function fitting(text: string, width: number, most: number): { size: number; height: number } {
  const heightAt = (size: number) => estimatedHeight(text, width * POINTS, size) / POINTS + 0.05
  const size = [most, ...SIZES].find((it) => it <= most && heightAt(it) <= ROOM) ?? SIZES.at(-1) ?? most
  return { size, height: Math.min(ROOM, heightAt(size)) }
}

function writeText(text: string, cursor: Cursor, turn: () => Cursor, look: Look): Cursor {
  const words = xmlText(text).replace(/\r\n?/g, '\n')
  const { size, height } = fitting(words, WIDE, look.most)
  const at = cursor.y + height > BOTTOM ? turn() : cursor
  at.slide.addText(words, {
    ...textOptions(words, { ...look, size }),
    x: MARGIN,
    y: at.y,
    w: WIDE,
    h: height,
    fit: 'shrink',
  })
  return { slide: at.slide, y: at.y + height + GAP }
}

type List = Extract<KeepBlock, { kind: 'list' }>

const BULLET = 0.2

/** A list in one frame with real bullets; one that is longer than a slide goes on in the next frame. */
function writeList({ title, items }: List, cursor: Cursor, turn: () => Cursor): Cursor {
  const { height: titleHeight } = fitting(title, WIDE, 13)
  const sized = items.map((item) => {
    const words = xmlText(item).replace(/\r\n?/g, '\n')
    return { words, ...fitting(words, WIDE - BULLET, 13) }
  })
  const first = sized[0]?.height ?? 0
  let at = cursor.y + titleHeight + first > BOTTOM ? turn() : cursor
  at = writeText(title, at, turn, { most: 13, isBold: true, colour: QUIET })
  at = { ...at, y: at.y - GAP }
  let left = sized
  while (left.length > 0) {
    let used = 0
    let count = 0
    for (const { height } of left) {
      if (at.y + used + height > BOTTOM) break
      used += height
      count++
    }
    if (count === 0 && at.y > TOP) {
      at = turn()
      continue
    }
    const page = left.slice(0, Math.max(1, count))
    left = left.slice(page.length)
    at.slide.addText(
      page.map(({ words, size }) => ({
        text: words,
        options: { ...textOptions(words, { size }), bullet: { indent: 12 }, breakLine: true },
      })),
      {
        x: MARGIN,
        y: at.y,
        w: WIDE,
        h: Math.min(ROOM, Math.max(used, 0.3)),
        margin: 0,
        valign: 'top',
        fit: 'shrink',
      },
    )
    at = left.length > 0 ? turn() : { slide: at.slide, y: at.y + used + GAP }
  }
  return at
}

type Table = Extract<KeepBlock, { kind: 'table' }>

const CELL = 0.08

function writeTable({ head, rows }: Table, cursor: Cursor, turn: () => Cursor): Cursor {
  const widths = columnWidths(head.length)
  const room = ROOM - 0.5
  const rowAt = (cells: readonly string[], size: number) =>
    Math.max(
      ...cells.map(
        (cell, i) =>
          estimatedHeight(cell, ((widths[i] ?? 1) - 2 * CELL) * POINTS, size) / POINTS + 2 * CELL + 0.04,
      ),
    )
  const size =
    SIZES.find((it) => it <= 12 && rows.every((row) => rowAt(row, it) <= room)) ?? SIZES.at(-1) ?? 6
  const headHeight = rowAt(head, size)
  let at = cursor
  let left = [...rows]
  while (left.length > 0) {
    let used = headHeight
    let count = 0
    for (const row of left) {
      const height = rowAt(row, size)
      if (at.y + used + height > BOTTOM) break
      used += height
      count++
    }
    if (count === 0 && at.y > TOP) {
      at = turn()
      continue
    }
    const page = left.slice(0, Math.max(1, count))
    left = left.slice(page.length)
    at.slide.addTable(
      [
        head.map((cell) => cellOf(cell, size, true)),
        ...page.map((row) => row.map((cell) => cellOf(cell, size))),
      ],
      {
        x: MARGIN,
        y: at.y,
        w: WIDE,
        colW: [...widths],
        rowH: [headHeight, ...page.map((row) => rowAt(row, size))],
        border: { type: 'solid', pt: 0.5, color: LINE },
        margin: CELL,
      },
    )
    at = left.length > 0 ? turn() : { slide: at.slide, y: at.y + used + GAP }
  }
  return at
}

/** The first column holds statements and is twice as wide. */
function columnWidths(count: number): readonly number[] {
  const part = WIDE / (count + 1)
  return Array.from({ length: count }, (_, at) => (at === 0 ? 2 * part : part))
}

function cellOf(text: string, size: number, isHead = false): Pptx.TableCell {
  const words = xmlText(text).replace(/\r\n?/g, '\n')
  const { align } = textOptions(words, { size })
  return {
    text: words,
    options: {
      fontSize: size,
      bold: isHead,
      color: isHead ? QUIET : INK,
      valign: 'top',
      ...(align ? { align } : {}),
    },
  }
}
