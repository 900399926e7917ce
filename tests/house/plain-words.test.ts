// Plain words: no text of the interface keeps a term of the method, and the build puts the choice into the source.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { followsPlainWords, spokenModule } from '../../scripts/languages/plain-plugin.ts'
import { KEEPS_TERMS } from '../../scripts/languages/places.ts'
import { piecesIn } from '../../scripts/languages/read-texts.ts'
import { asWritten, say, sayAll, setSpeaker } from '../../src/lib/say.ts'
import { inPlainWords } from '../../src/ui/plain-sentences.ts'

const src = join(import.meta.dirname, '..', '..', 'src')

const TERMS =
  /\b(outcomes?|opportunit(y|ies)|assumptions?|leaps? of faith|pain points?|desires?|snapshots?|trio|inbox|coach|experience maps?|story maps?|prioritisation)\b/i

/** Every piece of text that follows the setting. */
const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(followsPlainWords)
  .flatMap((path) =>
    piecesIn(readFileSync(join(src, path), 'utf8'), path).flatMap(({ words }) =>
      words.map((text) => ({ path, text })),
    ),
  )

test('every text is said without a term, and saying it twice changes nothing', () => {
  expect(texts.length).toBeGreaterThan(4000)
  const left = texts.filter(({ text }) => TERMS.test(inPlainWords(text)))
  expect(left.map(({ path, text }) => `${path}: ${text}`)).toEqual([])
  expect(
    texts
      .filter(({ text }) => inPlainWords(inPlainWords(text)) !== inPlainWords(text))
      .map(({ text }) => text),
  ).toEqual([])
})

test('articles and capitals fit the new words', () => {
  const said = texts
    .map(({ text }) => inPlainWords(text))
    .filter((text) => !texts.some((one) => one.text === text))
  expect(
    said.filter((text) => /\ban (?![aeiou“{A-Z(]|hour)/i.test(text) || /\ba (?=[aeio])/i.test(text)),
  ).toEqual([])
  expect(inPlainWords('Add an opportunity')).toBe('Add a need or problem')
  expect(inPlainWords('An outcome, not an output')).toBe('A goal, not an output')
  expect(inPlainWords(' opportunities ')).toBe(' needs and problems ')
})

test('where terms stay there is a reason, and it names modules that exist', () => {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  for (const { path, why } of KEEPS_TERMS) {
    expect(why).not.toBe('')
    expect(paths.filter((one) => path.test(one))).not.toEqual([])
  }
})

test('the build puts say() around terms only, keeps lines, and reads a table each time', () => {
  const spoken = (code: string) =>
    spokenModule(code, 'features/some/part.tsx', 'say')?.split(';').slice(1).join(';')
  expect(spoken("const a = () => show('No words here')")).toBeUndefined()
  expect(spoken("const a = () => announce('Add an outcome')")).toBe(
    "const a = () => announce(__say('Add an outcome'))",
  )
  expect(spoken("const T = { id: 'tree.add', label: 'Add an outcome' }")).toBe(
    "const T = { id: 'tree.add', get label() { return __say('Add an outcome') } }",
  )
  expect(spoken("const T = { id: 'x.y', keywords: 'new snapshot' }")).toBeUndefined()
  expect(spoken('const a = (b) => announce(`The outcome ${b} moved`)')).toBe(
    'const a = (b) => announce(__sayAll`The outcome ${b} moved`)',
  )
  expect(spoken('const a = <p title="An outcome">\n  The outcome <b>{b}</b>\n</p>')).toBe(
    'const a = <p title={__say("An outcome")}>{__say("The outcome ")\n}<b>{b}</b>\n</p>',
  )
})

test('what people wrote is never said in other words', () => {
  setSpeaker(inPlainWords)
  try {
    const title = 'An outcome of mine'
    expect(sayAll`Changed the outcome ${title}`).toBe('Changed the goal An outcome of mine')
    expect(asWritten(() => say('An outcome'))).toBe('An outcome')
    expect(say('An outcome')).toBe('A goal')
  } finally {
    setSpeaker(null)
  }
  expect(say('An outcome')).toBe('An outcome')
})
