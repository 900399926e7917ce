// The picture is well-formed whatever is written on a card, and shows every card, edge and line of text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  escapeXml,
  treeToSvg,
  type PictureCard,
  type PictureTheme,
} from '../../../src/domain/layout/tree-svg.ts'

const kind = { stripe: '#a54709', tint: '#ffefd9' }
const theme: PictureTheme = {
  background: '#f7f7f5',
  text: '#1b1b1f',
  muted: '#5b5b66',
  edge: '#999',
  kinds: { outcome: kind, opportunity: kind, solution: kind, test: kind },
  fontFamily: '"Inter Variable", sans-serif',
  bodySize: 14,
  smallSize: 12,
  lineHeight: 1.25,
  padding: 12,
  margin: 20,
  measure: (text) => text.length * 7,
}
/** Any code units at all, lone surrogates and control characters too, with more than their share of markup. */
const anything = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(...Array.from('<>&"\'', (c) => c.charCodeAt(0))),
    ),
  )
  .map((units) => String.fromCharCode(...units))

const card = (id: string, parentId: string | null, more: Partial<PictureCard> = {}): PictureCard => ({
  id,
  parentId,
  x: 0,
  y: 0,
  width: 200,
  height: 60,
  kind: 'opportunity',
  ...more,
})

describe('treeToSvg', () => {
  it('frames all cards with the margin and draws an edge to each child', () => {
    const svg = treeToSvg(
      [
        card('goal', null, { x: 110, kind: 'outcome' }),
        card('a', 'goal', { y: 110 }),
        card('b', 'goal', { x: 220, y: 110, kind: 'solution', line: 'dashed' }),
      ],
      new Map([
        ['a', { head: 'Opportunity', body: 'I forget what I planned to cook this week', foot: '3 people' }],
      ]),
      theme,
    )
    expect(svg).toContain('width="460" height="210" viewBox="-20 -20 460 210"')
    expect(svg.match(/<path [^>]*fill="none"/gu)).toHaveLength(2)
    expect(svg).toContain('stroke-dasharray')
    expect(svg).toContain('>I forget what I planned</text>')
    expect(svg).toContain('>3 people</text>')
  })

  it('escapes every text, and drops what XML cannot hold', () => {
    expect(escapeXml('<script>"\'&\u0000\ud800')).toBe('&lt;script&gt;&quot;&#39;&amp;')
    fc.assert(
      fc.property(anything, (text) => {
        const svg = treeToSvg([card('a', null)], new Map([['a', { head: text, body: text }]]), theme)
        const withoutTags = svg.replace(/<\/?(?:svg|rect|path|text)(?: [a-zA-Z-]+="[^"<]*")*\/?>/gu, '')
        expect(withoutTags).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/u)
      }),
    )
  })

  it('draws nothing for no cards', () => {
    expect(treeToSvg([], new Map(), theme)).toContain('width="40" height="40"')
  })
})
