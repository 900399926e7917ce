// Plain words: only where wanted, one meaning each, and never for what is not a term.
import { expect, it } from 'vitest'
import { PLAIN_WORDS } from '../../src/ui/plain-words.ts'
import { termFor, wordFor } from '../../src/ui/words.ts'

it('says the term unless plain words are wanted and there', () => {
  expect(wordFor({ isPlain: false, table: PLAIN_WORDS }, 'Opportunity')).toBe('Opportunity')
  expect(wordFor({ isPlain: true, table: null }, 'Opportunity')).toBe('Opportunity')
  expect(wordFor({ isPlain: true, table: PLAIN_WORDS }, 'Opportunity')).toBe('Need or problem')
})

it('knows the term behind a plain word, for the hint', () => {
  const words = { isPlain: true, table: PLAIN_WORDS }
  expect(termFor(words, 'Need or problem')).toBe('Opportunity')
  expect(termFor(words, 'Opportunity')).toBe('Opportunity')
  expect(termFor(words, 'Settings')).toBe('Settings')
  expect(termFor({ ...words, isPlain: false }, 'Need or problem')).toBe('Need or problem')
})

it('leaves alone what is no term, also names that every object has', () => {
  for (const word of ['Settings', 'constructor', 'toString', ''])
    expect(wordFor({ isPlain: true, table: PLAIN_WORDS }, word)).toBe(word)
})

it('calls no two terms the same', () => {
  const words = Object.values(PLAIN_WORDS)
  expect(new Set(words).size).toBe(words.length)
})
