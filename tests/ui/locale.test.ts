// Dates, numbers and the order of names follow one locale, whatever language the words are in.
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { compareNames, dateText, numberText, setFormatLocale } from '../../src/lib/locale.ts'
import { dayText } from '../../src/ui/day-text.ts'

afterEach(() => setFormatLocale('en-GB'))

test('a day, a number and the order of names change with the locale', () => {
  const names = ['Zoe', 'Ödön', 'Olga', 'Test 10', 'Test 2']
  expect([dayText('2026-11-20'), numberText(12_345.6)]).toEqual(['20 November 2026', '12,345.6'])
  setFormatLocale('de-DE')
  expect([dayText('2026-11-20'), numberText(12_345.6)]).toEqual(['20. November 2026', '12.345,6'])
  expect(names.toSorted(compareNames)).toEqual(['Ödön', 'Olga', 'Test 2', 'Test 10', 'Zoe'])
  setFormatLocale('sv-SE')
  expect(names.toSorted(compareNames)).toEqual(['Olga', 'Test 2', 'Test 10', 'Zoe', 'Ödön'])
})

test('digits are 0 to 9 everywhere, for numbers also stand inside sentences', () => {
  for (const locale of ['ar-EG', 'fa-IR', 'hi-IN']) {
    setFormatLocale(locale)
    expect(numberText(2026)).toMatch(/^[\d٬,.\s’]+$/)
    expect(dayText('2026-11-20')).toMatch(/\d/)
  }
})

test('a locale nobody knows changes nothing', () => {
  setFormatLocale('no such locale')
  expect(dayText('2026-11-20', 'medium')).toBe('20 Nov 2026')
})

test('in a page that reads the other way, a date keeps its own order', () => {
  setFormatLocale('en-GB', true)
  expect(dayText('2026-11-20', 'medium')).toBe('\u206820 Nov 2026\u2069')
})

test('what is no day stays as it is written', () => {
  expect(dayText('some day')).toBe('some day')
})

test('the order of names is an order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
      const sorted = names.toSorted(compareNames)
      for (const [at, name] of sorted.entries())
        if (at > 0) expect(compareNames(sorted[at - 1] ?? '', name)).toBeLessThanOrEqual(0)
    }),
  )
  expect(dateText(Date.UTC(2026, 10, 20), { year: 'numeric', timeZone: 'UTC' })).toBe('2026')
})
