// The pure parts of the primitives: places, arrows, keys, monograms, matches, selections, time.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeBeside, type Align, type Side } from '../../src/ui/anchor-position.ts'
import { foldText, matchRank } from '../../src/ui/fold-text.ts'
import { keyNames } from '../../src/ui/key-names.ts'
import { toggled, withRange } from '../../src/ui/list-selection.ts'
import { monogramOf, toneOf } from '../../src/ui/monogram.ts'
import { relativeTime } from '../../src/ui/relative-time-text.ts'
import { rovingIndex } from '../../src/ui/roving.ts'
import { sparklinePath, sparklineScale } from '../../src/ui/sparkline-path.ts'
import { isTypedKey } from '../../src/ui/typed-key.ts'

describe('a floating surface', () => {
  const viewport = { width: 1000, height: 700 }
  const side = fc.constantFrom<Side>('top', 'bottom', 'start', 'end')
  const align = fc.constantFrom<Align>('start', 'center', 'end')

  test('lies inside the viewport wherever its anchor stands, if it is small enough to', () => {
    fc.assert(
      fc.property(
        fc.record({
          left: fc.integer({ min: 0, max: 960 }),
          top: fc.integer({ min: 0, max: 660 }),
          width: fc.constant(40),
          height: fc.constant(40),
        }),
        fc.record({ width: fc.integer({ min: 1, max: 400 }), height: fc.integer({ min: 1, max: 260 }) }),
        side,
        align,
        fc.boolean(),
        (anchor, size, wanted, along, rtl) => {
          const place = placeBeside(anchor, size, viewport, { side: wanted, align: along, rtl })
          const height = Math.min(size.height, place.maxHeight)
          expect(place.left).toBeGreaterThanOrEqual(8)
          expect(place.left + size.width).toBeLessThanOrEqual(992)
          expect(place.top).toBeGreaterThanOrEqual(8)
          expect(place.top + height).toBeLessThanOrEqual(692)
        },
      ),
    )
  })

  test('goes to the other side only when it does not fit and there is more room', () => {
    const low = { left: 100, top: 640, width: 50, height: 30 }
    expect(
      placeBeside(low, { width: 100, height: 200 }, viewport, { side: 'bottom', align: 'start' }),
    ).toMatchObject({
      side: 'top',
      top: 436,
    })
    const high = { ...low, top: 100 }
    expect(
      placeBeside(high, { width: 100, height: 200 }, viewport, { side: 'bottom', align: 'start' }).side,
    ).toBe('bottom')
  })

  test('starts at the right edge of its anchor where the text runs from right to left', () => {
    const anchor = { left: 500, top: 100, width: 80, height: 30 }
    const place = placeBeside(anchor, { width: 200, height: 50 }, viewport, {
      side: 'bottom',
      align: 'start',
      rtl: true,
    })
    expect(place.left + 200).toBe(580)
  })
})

describe('arrows', () => {
  test('wrap round, and Home and End go to the ends', () => {
    const row = { orientation: 'horizontal' } as const
    expect(rovingIndex('ArrowRight', 2, 3, row)).toBe(0)
    expect(rovingIndex('ArrowLeft', 0, 3, row)).toBe(2)
    expect(rovingIndex('End', 0, 3, row)).toBe(2)
    expect(rovingIndex('ArrowDown', 0, 3, row)).toBeNull()
  })
  test('follow the writing direction', () => {
    expect(rovingIndex('ArrowLeft', 0, 3, { orientation: 'horizontal', rtl: true })).toBe(1)
  })
  test('stop at the ends where they do not wrap', () => {
    expect(rovingIndex('ArrowDown', 2, 3, { orientation: 'vertical', wrap: false })).toBeNull()
  })
})

describe('a key combination', () => {
  const caps = (keys: string, apple: boolean): string =>
    keyNames(keys, apple)
      .map((name) => name.cap)
      .join(' ')
  test('shows the platform’s own caps', () => {
    expect(caps('Mod+Shift+M', true)).toBe('⌘ ⇧ M')
    expect(caps('Mod+Shift+M', false)).toBe('Ctrl Shift M')
    expect(caps('Alt+Shift+ArrowUp', false)).toBe('Alt Shift ↑')
  })
  test('can be two keys in turn, and is read as words', () => {
    expect(caps('G t', false)).toBe('G T')
    expect(keyNames('Mod+?', false).map((name) => name.spoken)).toEqual(['Control', 'Question mark'])
  })
  test('typing is one sign without a modifier', () => {
    const none = { metaKey: false, ctrlKey: false, altKey: false }
    expect(['a', 'É', '花', '😀', '?'].every((key) => isTypedKey({ key, ...none }))).toBe(true)
    expect(['Enter', ' ', 'F2', 'Dead'].some((key) => isTypedKey({ key, ...none }))).toBe(false)
    expect(isTypedKey({ ...none, key: 'a', ctrlKey: true })).toBe(false)
  })
})

describe('a monogram', () => {
  test.each([
    ['Mara Nilsson', 'MN', 'M'],
    ['mara', 'M', 'M'],
    ['佐藤 花子', '佐', '佐'],
    ['Ольга Петрова', 'ОП', 'О'],
    ['P11', 'P11', '11'],
    ['Participant 7', '7', '7'],
    ['Jean-Luc', 'JL', 'J'],
    ['👩‍🚀', '👩‍🚀', '👩‍🚀'],
    ['👩‍🚀 Zoë', '👩‍🚀', '👩‍🚀'],
    ['  ', '?', '?'],
    ['(Ana)', 'A', 'A'],
  ])('of %j', (name, long, short) => {
    expect([monogramOf(name), monogramOf(name, true)]).toEqual([long, short])
  })
  test('has the same tone for the same name, whatever its case, and spreads over all eight', () => {
    fc.assert(fc.property(fc.string(), (name) => toneOf(name) >= 1 && toneOf(name) <= 8))
    expect(toneOf('Zoë')).toBe(toneOf(' zoe\u0308 '))
    const tones = Array.from({ length: 60 }, (_, index) => toneOf(`P${index}`))
    expect(new Set(tones).size).toBe(8)
  })
})

describe('a match', () => {
  test('knows neither case nor accents, and finds every word in any order', () => {
    expect(foldText('Éva ŁÓDŹ')).toBe('eva łodz')
    expect(matchRank('I file the same claim twice', 'CLAIM same')).toBeGreaterThan(0)
    expect(matchRank('I file the same claim twice', 'claim never')).toBe(0)
  })
  test('at the start beats one at a word beats one within', () => {
    expect([
      matchRank('claim filed', 'cla'),
      matchRank('my claim', 'cla'),
      matchRank('reclaim', 'cla'),
    ]).toEqual([3, 2, 1])
  })
})

test('a range of rows is selected by its ends, in either direction, and keeps what was selected', () => {
  const keys = ['a', 'b', 'c', 'd']
  expect([...withRange(new Set(['d']), keys, 2, 1)].toSorted()).toEqual(['b', 'c', 'd'])
  expect([...toggled(new Set(['a', 'b']), 'a')]).toEqual(['b'])
})

test('a sparkline is drawn for no, one and equal values', () => {
  const box = { width: 100, height: 20, pad: 2 }
  expect(sparklinePath([], sparklineScale([], 0, box))).toBe('')
  expect(sparklinePath([5], sparklineScale([5], 1, box))).toBe('M98 10')
  expect(sparklinePath([3, 3], sparklineScale([3, 3], 2, box))).toBe('M2 10L98 10')
  expect(sparklinePath([0, 10], sparklineScale([0, 10], 2, box))).toBe('M2 18L98 2')
})

test('how long ago is said in the largest unit that says something', () => {
  const now = new Date('2026-11-21T12:00').getTime()
  const said = (at: string): string => relativeTime(at, now, 'en')
  expect(['2026-11-21T11:59:50', '2026-11-21T11:20', '2026-11-20', '2026-11-21'].map(said)).toEqual([
    'now',
    '40 minutes ago',
    'yesterday',
    'today',
  ])
  expect(['2026-10-30', '2026-03-02', '2024-03-02', '2026-11-24'].map(said)).toEqual([
    '3 weeks ago',
    '9 months ago',
    '2 years ago',
    'in 3 days',
  ])
})
