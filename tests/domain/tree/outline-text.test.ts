// Pasted text becomes branches by its indentation; Markdown headings and marks are understood.
import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseOutline, type OutlineNode } from '../../../src/domain/tree/outline-text.ts'

const show = (nodes: readonly OutlineNode[], depth = 0): string =>
  nodes
    .map(
      (node) =>
        `${'  '.repeat(depth)}${node.says ? `${node.says}: ` : ''}${node.text}\n${show(node.children, depth + 1)}`,
    )
    .join('')

test('indentation by spaces or tabs makes levels', () => {
  expect(show(parseOutline('a\n  b\n    c\n  d\ne'))).toBe('a\n  b\n    c\n  d\ne\n')
  expect(show(parseOutline('a\n\tb\n\t\tc\r\n\td'))).toBe('a\n  b\n    c\n  d\n')
})

test('headings stand above lists, bullets and numbers go, empty lines and rules do not count', () => {
  const text = '# Top\n\n- one\n  * two\n\n---\n## Next\n1. three\n   - four\n2) five'
  expect(show(parseOutline(text))).toBe('Top\n  one\n    two\n  Next\n    three\n      four\n    five\n')
})

test('what a line says it is is read from brackets or a word with a colon', () => {
  const text =
    '## [Outcome] More orders @on-track\n### [Opportunity] I get lost\n#### **Solution:** A map\n- Solution 2: A sign'
  expect(show(parseOutline(text))).toBe(
    'outcome: More orders\n  opportunity: I get lost\n    solution: A map\n      solution: A sign\n',
  )
})

test('marks of Markdown go, words stay', () => {
  expect(show(parseOutline('- [ ] **I** can _not_ find [the page](https://x.example) `here`'))).toBe(
    'I can _not_ find the page here\n',
  )
})

test('any text is read without an error, and every word of a plain line is kept', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseOutline(text)))
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(6), word)), (lines) => {
      const text = lines.map(([depth, words]) => ' '.repeat(depth) + words).join('\n')
      const words = show(parseOutline(text)).split(/\s+/).filter(Boolean)
      expect(words).toEqual(lines.map(([, each]) => each))
    }),
  )
})

test('a long line of marks is read in no time to speak of', () => {
  for (const mark of ['[', '{#', '*', '**', '_', '`', ' ', ' @', '[x]('])
    expect(parseOutline(`a${mark.repeat(50_000)}b`)).toHaveLength(1)
})

const SAMPLES = '../shared/samples/trees'

test.skipIf(!existsSync(SAMPLES))('samples grow into trees', () => {
  const outline = parseOutline(readFileSync(`${SAMPLES}/tabbed-outline.txt`, 'utf8'))
  expect(outline).toHaveLength(1)
  expect(show(outline).trim().split('\n')).toHaveLength(21)
  const onboarding = parseOutline(readFileSync(`${SAMPLES}/ost-builder-onboarding.md`, 'utf8'))
  expect(onboarding[0]?.children[0]?.says).toBe('outcome')
  const opportunities = onboarding[0]?.children[0]?.children.filter((node) => node.says === 'opportunity')
  expect(opportunities?.map((node) => node.text)).toEqual([
    'Users drop after account verification',
    'Setup feels too long on mobile',
  ])
  for (const name of readdirSync(SAMPLES).filter((each) => /\.(md|txt)$/.test(each)))
    expect(parseOutline(readFileSync(`${SAMPLES}/${name}`, 'utf8')).length).toBeGreaterThan(0)
})
