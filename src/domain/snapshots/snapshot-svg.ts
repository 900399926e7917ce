// Writes a snapshot as one SVG picture of the size of a sheet: for chats and wikis. True vectors, every text escaped, no
// script, no style sheet, nothing from outside. The picture of the person is left free: whoever draws puts it there.
import { escapeXml } from '../layout/tree-svg.ts'
import { wrapText } from '../layout/wrap-text.ts'
import { LINK_DASHES, linkMarkPath } from '../maps/link-marks.ts'
import { fitPage, type PageFit } from './fit-page.ts'
import { MARK_WORDS } from './marks-of.ts'
import { cutPage, linesOf, type PageModel } from './page-model.ts'
import { type StoryTurn, turnInWords } from './story-turns.ts'

export type SvgFont = 'ui' | 'strong' | 'voice'

/** Colours are CSS colours, sizes CSS pixels. `measure` gives the width of a text in a font at a size. */
export interface SvgTheme {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Size of running text before it shrinks. */
  readonly textSize: number
  readonly colours: Readonly<
    Record<'paper' | 'text' | 'muted' | 'hairline' | 'border' | 'accent' | 'face' | 'onFace', string>
  >
  readonly families: Readonly<Record<'ui' | 'voice', string>>
  readonly measure: (text: string, size: number, font: SvgFont) => number
  readonly dayText: (day: string) => string
  readonly monogram: string
}

export interface SnapshotPicture {
  readonly svg: string
  /** Where the person's picture goes; it covers the monogram. */
  readonly face: { readonly x: number; readonly y: number; readonly size: number; readonly radius: number }
  readonly fit: PageFit
}

const MOST_STOPS = 12

/** The picture of a page; overlong pages get smaller in steps, then shorter, and say how much stays on the desk. */
export function snapshotToSvg(page: PageModel, theme: SvgTheme): SnapshotPicture {
  const lines = linesOf(page)
  const room = theme.height - theme.margin
  const fit = fitPage(lines, (tried) => draw(page, theme, tried, lines).bottom <= room)
  const drawn = draw(page, theme, fit, lines)
  const size = `width="${theme.width}" height="${theme.height}"`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${theme.width} ${theme.height}">`,
    `<rect ${size} fill="${escapeXml(theme.colours.paper)}"/>`,
    ...drawn.parts,
    '</svg>',
    '',
  ].join('\n')
  return { svg, face: drawn.face, fit }
}

interface Drawn {
  readonly parts: readonly string[]
  readonly bottom: number
  readonly face: SnapshotPicture['face']
}

function draw(whole: PageModel, theme: SvgTheme, fit: PageFit, lines: number): Drawn {
  const page = cutPage(whole, fit.shown)
  const em = theme.textSize * fit.scale
  const left = theme.margin
  const right = theme.width - theme.margin
  const parts: string[] = []
  const { colours } = theme
  let y = theme.margin

  /** Wrapped text from `top` down; gives where it ends. */
  function text(words: string, at: TextAt): number {
    const { x, top, width, size, font = 'ui', colour = colours.text, most = Infinity } = at
    const leading = size * (font === 'voice' ? 1.28 : 1.35)
    const all = wrapText(words, width, (run) => theme.measure(run, size, font))
    const shown = all.slice(0, most)
    shown.forEach((line, i) => {
      const isCut = i === most - 1 && all.length > most
      const cut = isCut ? shortened(line, width, (run) => theme.measure(run, size, font)) : line
      const family = escapeXml(font === 'voice' ? theme.families.voice : theme.families.ui)
      const weight = font === 'strong' ? ' font-weight="600"' : ''
      const baseline = num(top + i * leading + leading / 2 + size * 0.35)
      parts.push(
        `<text x="${num(x)}" y="${baseline}" font-family="${family}" font-size="${num(size)}"${weight} fill="${escapeXml(colour)}">${escapeXml(cut)}</text>`,
      )
    })
    return top + shown.length * leading
  }
  function rule(top: number, colour = colours.hairline): void {
    parts.push(
      `<path d="M${num(left)} ${num(top)}H${num(right)}" stroke="${escapeXml(colour)}" stroke-width="1.5"/>`,
    )
  }
  function title(words: string): void {
    y =
      text(words, { x: left, top: y, width: right - left, size: em * 0.85, colour: colours.muted }) + em * 0.2
    rule(y)
    y += em * 0.6
  }
  function number(n: number, x: number, top: number): void {
    const radius = em * 0.85
    parts.push(
      `<circle cx="${num(x + radius)}" cy="${num(top + radius)}" r="${num(radius)}" fill="${escapeXml(colours.paper)}" stroke="${escapeXml(colours.border)}" stroke-width="2"/>`,
      `<text x="${num(x + radius)}" y="${num(top + radius * 1.33)}" text-anchor="middle" font-family="${escapeXml(theme.families.ui)}" font-size="${num(em * 0.85)}" font-weight="600" fill="${escapeXml(colours.text)}">${n}</text>`,
    )
  }
  /** A loop, an error or an exit under its moment: the line of its kind, its sign, and what it says. */
  function turn(one: StoryTurn, { x, width }: { x: number; width: number }, top: number): number {
    const size = em * 0.85
    const stroke = escapeXml(one.kind === 'error' ? colours.accent : colours.muted)
    const middle = top + em * 0.2 + size * 0.68
    const dash = LINK_DASHES[one.kind].replace('6 5', '3 3').replace('2 5', '1 3')
    const sign = linkMarkPath(one.kind, { x: 0, y: 0 })
    parts.push(
      `<path d="M${num(x)} ${num(middle)}H${num(x + em * 0.9)}" stroke="${stroke}" stroke-width="1.5" stroke-dasharray="${dash || 'none'}"/>`,
      `<path d="${sign}" transform="translate(${num(x + em * 1.5)} ${num(middle)}) scale(${num(em / 14)})" fill="none" stroke="${stroke}" stroke-width="1.6"/>`,
    )
    const indent = em * 2.1
    const at = { x: x + indent, top: top + em * 0.2, width: width - indent, size, colour: colours.muted }
    return text(turnInWords(one), { ...at, most: 3 })
  }

  // Who: the face, the alias, the facts.
  const face = { x: left, y, size: em * 6, radius: em * 0.6 }
  parts.push(
    `<rect x="${num(face.x)}" y="${num(face.y)}" width="${num(face.size)}" height="${num(face.size)}" rx="${num(face.radius)}" fill="${escapeXml(colours.face)}"/>`,
    `<text x="${num(face.x + face.size / 2)}" y="${num(face.y + face.size * 0.64)}" text-anchor="middle" font-family="${escapeXml(theme.families.ui)}" font-size="${num(em * 2.4)}" font-weight="600" fill="${escapeXml(colours.onFace)}">${escapeXml(theme.monogram)}</text>`,
  )
  const column = (right - left - face.size - em * 2.4) / 2
  const nameX = left + face.size + em * 1.2
  const named = text(page.alias, {
    x: nameX,
    top: y + em,
    width: column,
    size: em * 1.9,
    font: 'strong',
    most: 3,
  })
  const dated = page.day
    ? text(theme.dayText(page.day), { x: nameX, top: named, width: column, size: em, colour: colours.muted })
    : named
  const factX = nameX + column + em * 1.2
  let factY = y + em * 0.2
  for (const [key, value] of page.facts) {
    const at = { top: factY, size: em * 0.9, most: 2 }
    const keyEnd = text(key, { ...at, x: factX, width: column * 0.42, colour: colours.muted })
    const end = text(value, { ...at, x: factX + column * 0.45, width: column * 0.55 })
    factY = Math.max(keyEnd, end) + em * 0.15
  }
  y = Math.max(face.y + face.size, dated, factY) + em * 1.4

  if (page.quote !== '') {
    const top = y
    y = text(`“${page.quote}”`, {
      x: left + em * 1.2,
      top,
      width: right - left - em * 1.2,
      size: em * 1.9,
      font: 'voice',
      most: 8,
    })
    parts.push(
      `<rect x="${num(left)}" y="${num(top)}" width="5" height="${num(y - top)}" fill="${escapeXml(colours.accent)}"/>`,
    )
    y += em * 1.4
  }

  if (page.heldBack !== '')
    y = text(page.heldBack, { ...foot(left, right, em), top: y, colour: colours.muted }) + em * 1.4

  if (page.story.length > 0) {
    title('The story')
    const stops = page.story.slice(0, MOST_STOPS)
    const perRow = Math.max(1, Math.min(stops.length, Math.floor((right - left) / (em * 8))))
    const width = (right - left) / perRow
    for (let from = 0; from < stops.length; from += perRow) {
      const row = stops.slice(from, from + perRow)
      const line = `M${num(left)} ${num(y + em * 0.85)}H${num(left + width * row.length)}`
      parts.push(`<path d="${line}" stroke="${escapeXml(colours.hairline)}" stroke-width="2"/>`)
      const ends = row.map((label, i) => {
        const x = left + i * width
        number(from + i + 1, x, y)
        const at = { x, width: width - em * 0.8 }
        let end = text(label, { ...at, top: y + em * 2, size: em * 0.95, most: 4 })
        for (const one of page.turns.filter((each) => each.from === from + i)) end = turn(one, at, end)
        return end
      })
      y = Math.max(...ends) + em * 0.8
    }
    const more = page.story.length - stops.length
    if (more > 0)
      y = text(`and ${more} more moments on the desk`, {
        ...foot(left, right, em),
        top: y,
        colour: colours.muted,
      })
    y += em * 0.5
  }

  if (page.groups.length > 0) {
    title('Opportunities')
    for (const group of page.groups) {
      if (group.title !== '') {
        const indent = group.moment === null ? 0 : em * 2.2
        if (group.moment !== null) number(group.moment + 1, left, y)
        const at = { x: left + indent, top: y + (indent > 0 ? em * 0.25 : 0), width: right - left - indent }
        y = text(group.title, { ...at, size: em * 0.85, colour: colours.muted, most: 1 })
        y += em * 0.45
      }
      for (const heard of group.heard) {
        const words = { x: left + em * 6.2, width: right - left - em * 6.2 }
        text(MARK_WORDS[heard.kind], {
          x: left,
          top: y,
          width: em * 6,
          size: em * 0.9,
          colour: colours.accent,
        })
        y = text(heard.statement, { ...words, top: y, size: em, most: 5 })
        if (heard.quote !== '')
          y = text(`“${heard.quote}”`, {
            ...words,
            top: y,
            size: em * 0.9,
            font: 'voice',
            colour: colours.muted,
            most: 4,
          })
        y += em * 0.35
      }
      y += em * 0.3
    }
    y += em * 0.5
  }

  if (page.insights.length > 0) {
    title('Insights')
    for (const insight of page.insights) {
      parts.push(
        `<circle cx="${num(left + em * 0.3)}" cy="${num(y + em * 0.7)}" r="${num(em * 0.16)}" fill="${escapeXml(colours.muted)}"/>`,
      )
      const at = { x: left + em * 1.2, width: right - left - em * 1.2, size: em, most: 4 }
      y = text(insight, { ...at, top: y }) + em * 0.2
    }
  }

  const rest = lines - fit.shown
  if (rest > 0)
    y = text(`and ${rest} more on the desk`, {
      ...foot(left, right, em),
      top: y + em * 0.3,
      colour: colours.muted,
    })
  return { parts, bottom: y, face }
}

interface TextAt {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly size: number
  readonly font?: SvgFont
  readonly colour?: string
  /** Lines at most; the last one ends in an ellipsis when more would follow. */
  readonly most?: number
}

/** A line with "…" behind it, as much of it as has room. */
function shortened(line: string, width: number, measure: (run: string) => number): string {
  let words = line.trimEnd()
  while (words !== '' && measure(`${words}…`) > width) words = words.replace(/\s*\S\s*$/u, '')
  return `${words.trimEnd()}…`
}

function foot(left: number, right: number, em: number): { x: number; width: number; size: number } {
  return { x: left, width: right - left, size: em * 0.95 }
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100)
}
