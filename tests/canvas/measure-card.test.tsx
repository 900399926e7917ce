// The measured size of a card is the size it needs in the page, whatever is written on it.
import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import '../../src/ui/fonts.css'
import { render } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CardShell, currentCardMetrics, measureCard, type CardKind } from '../../src/canvas/index.ts'

const TEXTS = [
  'Leftovers',
  'I lose track of who in the family does not eat what, and so I cook two dinners on most evenings',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  'https://example.org/a/very/long/path/that/nobody/reads?with=a&query=too',
  '週末にまとめて買い物をするけれど、水曜日には何も残っていない。',
  'First line\nsecond line, after a break that somebody typed',
  '',
]

/** What the shell takes up when nothing holds it. */
function shownHeight(kind: CardKind, text: string, badgesRows: number): { height: number; overflow: number } {
  const { width, lines } = measureCard({ kind, text, badgesRows })
  const badges = badgesRows > 0 ? <span>{badgesRows} row</span> : undefined
  const { container, unmount } = render(
    <div style={{ width }}>
      <CardShell kind={kind} head={kind} lines={lines} badges={badges} />
    </div>,
  )
  const paragraph = container.querySelector('p')
  const height = container.firstElementChild?.getBoundingClientRect().height ?? 0
  const overflow = paragraph === null ? 0 : paragraph.scrollWidth - paragraph.clientWidth
  unmount()
  return { height, overflow }
}

test.each(['outcome', 'opportunity', 'solution', 'test'] as const)(
  '%s cards are as high as measured',
  async (kind) => {
    await document.fonts.load('420 14px "Inter Variable"')
    await document.fonts.ready
    for (const text of TEXTS)
      for (const badgesRows of [0, 1]) {
        const { height, overflow } = shownHeight(kind, text, badgesRows)
        expect(measureCard({ kind, text, badgesRows }).height).toBe(Math.ceil(height))
        expect(overflow).toBeLessThanOrEqual(0)
      }
  },
)

test('no line of any text is wider than the card', async () => {
  await document.fonts.ready
  const words = fc.constantFrom(
    'I',
    'cannot',
    'AVATAR',
    'To',
    'family’s',
    'WWW',
    '—',
    'week/month',
    '買い物',
    'e-mail',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), (list) => {
      expect(shownHeight('opportunity', list.join(' '), 0).overflow).toBeLessThanOrEqual(0)
    }),
    { numRuns: 60 },
  )
})

test('a wider card needs fewer lines, and larger type more', () => {
  const text = TEXTS[1] ?? ''
  const lines = (width: number): number => measureCard({ kind: 'opportunity', text, width }).lines.length
  expect(lines(400)).toBeLessThan(lines(240))
  const metrics = currentCardMetrics()
  const large = {
    ...metrics,
    font: { ...metrics.font, opportunity: metrics.font.opportunity.replace('14px', '20px') },
  }
  const grown = measureCard({ kind: 'opportunity', text }, large)
  expect(grown.lines.length).toBeGreaterThan(lines(240))
})

test('a card that may have so many lines shows the beginning of a longer text, and nothing sticks out', () => {
  const text = 'Nobody told me, so I rang round. '.repeat(40)
  const whole = measureCard({ kind: 'opportunity', text })
  const cut = measureCard({ kind: 'opportunity', text, mostLines: 5 })
  expect(cut.lines).toHaveLength(5)
  expect(cut.lines.slice(0, 4)).toEqual(whole.lines.slice(0, 4))
  expect(cut.lines[4]).toMatch(/\S…$/)
  expect(cut.height).toBeLessThan(whole.height)
  const { container } = render(
    <div style={{ width: cut.width }}>
      <CardShell kind="opportunity" head="Opportunity" lines={cut.lines} />
    </div>,
  )
  const paragraph = container.querySelector('p')
  expect(paragraph?.scrollWidth).toBeLessThanOrEqual(paragraph?.clientWidth ?? 0)
  expect(measureCard({ kind: 'opportunity', text: 'Short', mostLines: 5 }).lines).toEqual(['Short'])
})
