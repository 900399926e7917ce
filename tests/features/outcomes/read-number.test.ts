// Numbers as people write them.
import { expect, test } from 'vitest'
import { readNumber } from '../../../src/ui/read-number.ts'

test.each([
  ['', null],
  ['  ', null],
  ['42', 42],
  ['40 %', 40],
  ['3,5', 3.5],
  ['3.5', 3.5],
  ['1,200', 1200],
  ['1,200,000.5', 1_200_000.5],
  ['−4', -4],
  ['about 4', undefined],
  ['4-5', undefined],
  ['1e9', undefined],
])('%j is %j', (text, number) => {
  expect(readNumber(text)).toBe(number)
})
