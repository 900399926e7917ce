// A review as slides that people can edit: real text, real tables, the tree as shapes and lines.
// Invariant: every text of the workspace is on a slide in full; long ones get smaller type, then slides of their own.
import Pptx from 'pptxgenjs'
import type { Keep, KeepSection } from '../../../domain/review/keep-sections.ts'
import { xmlText } from '../../../lib/xml-text.ts'
import { type Cursor, writeBlock } from './pptx-blocks.ts'
import { HEIGHT, INK, MARGIN, QUIET, textOptions, WIDTH } from './pptx-page.ts'
import { drawTree } from './pptx-tree.ts'

/** The file. It loads the library that writes it, so ask for this module when it is needed. */
export async function keepPptx({ title, day, sections }: Keep): Promise<Blob> {
  const deck = new Pptx()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = xmlText(title)
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' }
  const first = deck.addSlide()
  first.addText(xmlText(title), {
    ...textOptions(title, { size: 40, isBold: true }),
    x: MARGIN,
    y: 2.2,
    w: WIDTH - 2 * MARGIN,
    h: 2.2,
    valign: 'bottom',
    fit: 'shrink',
  })
  if (day !== '')
    first.addText(xmlText(day), {
      ...textOptions(day, { size: 18, colour: QUIET }),
      x: MARGIN,
      y: 4.5,
      w: WIDTH - 2 * MARGIN,
      h: 0.5,
    })
  for (const [at, section] of sections.entries()) writeSection(deck, section, `${at + 1} · ${section.title}`)
  const written = await deck.write({ outputType: 'blob', compression: true })
  if (!(written instanceof Blob)) throw new Error('the slides could not be written')
  return written
}

const HEAD = 1.05
const FOOT = 0.65

function writeSection(deck: Pptx, section: KeepSection, caption: string): void {
  const slide = newSlide(deck, caption, section.headline)
  slide.addText(xmlText(section.question), {
    ...textOptions(section.question, { size: 14, isBold: true, colour: INK }),
    x: MARGIN,
    y: HEIGHT - FOOT,
    w: WIDTH - 2 * MARGIN,
    h: 0.4,
  })
  const room = { x: MARGIN, y: HEAD + 0.35, w: WIDTH - 2 * MARGIN, h: HEIGHT - HEAD - FOOT - 0.5 }
  if (section.drawing) drawTree(slide, section.drawing, room)
  const said = section.remarks.map(({ text, fate }) => `${text} (${fate})`)
  const blocks = [
    ...section.blocks,
    ...(said.length > 0 ? [{ kind: 'list', title: 'What was said', items: said } as const] : []),
  ]
  let page = 1
  const turn = (): Cursor => ({ slide: newSlide(deck, `${caption} (${++page})`, ''), y: HEAD })
  let cursor = blocks.length > 0 ? turn() : null
  for (const block of blocks) if (cursor) cursor = writeBlock(block, cursor, turn)
}

function newSlide(deck: Pptx, caption: string, headline: string): Pptx.Slide {
  const slide = deck.addSlide()
  const wide = { x: MARGIN, w: WIDTH - 2 * MARGIN }
  slide.addText(xmlText(caption), {
    ...textOptions(caption, { size: 13, colour: QUIET }),
    ...wide,
    y: 0.3,
    h: 0.35,
  })
  if (headline !== '')
    slide.addText(xmlText(headline), {
      ...textOptions(headline, {
        size: headline.length > 400 ? 8 : headline.length > 120 ? 12 : 20,
        isBold: true,
      }),
      ...wide,
      y: 0.62,
      h: 0.75,
      valign: 'top',
      fit: 'shrink',
    })
  return slide
}
