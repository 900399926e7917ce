// Lines hold what was written, in order, and never exceed the width unless one character already does.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../src/domain/layout/wrap-text.ts'

const monospace = (text: string): number => Array.from(text).length
const wrap = (text: string, width: number): readonly string[] => wrapText(text, width, monospace)

describe('wrapText', () => {
  it.each([
    ['breaks after spaces', 'I never know what to cook', 10, ['I never', 'know what', 'to cook']],
    ['keeps line breaks', 'one\n\ntwo', 10, ['one', '', 'two']],
    ['gives one line for nothing', '', 10, ['']],
    ['cuts a word that is too long alone', 'a Donaudampfschiff', 8, ['a', 'Donaudam', 'pfschiff']],
    ['breaks after hyphen and slash', 'read-only and/or not', 8, ['read-', 'only', 'and/or', 'not']],
    ['keeps a minus with its number', 'down by -12 percent', 9, ['down by', '-12', 'percent']],
    ['breaks between ideographs, closing marks stay', '顧客の声を、聞く。', 5, ['顧客の声', 'を、聞く。']],
    ['keeps a no-break space', 'about 10\u00a0km away', 9, ['about', '10\u00a0km', 'away']],
    ['does not cut a grapheme', '👩‍👩‍👧👩‍👩‍👧', 5, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  it('loses nothing but white space at the ends of lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const squeeze = (s: string): string => s.replace(/[\s\u200b]/gu, '')
        expect(squeeze(wrap(text, width).join(''))).toBe(squeeze(text))
      }),
    )
  })

  it('fits the width when every character does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ab  -/—顧、「')) }),
        fc.integer({ min: 3, max: 30 }),
        (text, width) => {
          for (const line of wrap(text, width)) expect(monospace(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
