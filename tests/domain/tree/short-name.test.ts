// How a statement is quoted in a sentence: on one line, whole where it is not long, and readable around quotation marks.
import { expect, test } from 'vitest'
import { quoted, shortName } from '../../../src/domain/tree/short-name.ts'

test('a statement of usual length stands whole; a long one is cut at a word', () => {
  const usual = 'I hear about it when I’m already unlocking the hall'
  expect(shortName(`  ${usual.replace(' when', '\n when')} `)).toBe(usual)
  const long = shortName('I need to know '.repeat(20))
  expect(long.length).toBeLessThanOrEqual(73)
  expect(long).toMatch(/ (I|need|to|know)…$/)
})

test('quotation marks inside a quotation are single', () => {
  expect(quoted('People say “probably”')).toBe('“People say ‘probably’”')
  expect(quoted(' ')).toBe('the card')
})
