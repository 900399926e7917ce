// The catalogue is read from the source, and a translation is put into the source while building.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogueFile, messagesIn, readCatalogue } from '../../scripts/languages/catalogue.ts'
import { translateToPseudo } from '../../scripts/languages/pseudo.ts'
import { problemsOf, translateModule, type Translation } from '../../scripts/languages/translate-module.ts'

const root = join(import.meta.dirname, '..', '..')
const languages = join(root, 'src', 'languages')

const messages = (code: string) => messagesIn(code, 'features/some/part.tsx').map(({ message }) => message)

const translated = (code: string, words: Readonly<Record<string, Translation>>) =>
  translateModule(code, 'features/some/part.tsx', (message) => words[message])

test('text is told from keys by where it stands and how it looks', () => {
  const code = `
    const kind = row.status === 'parked' ? 'parked' : 'open'
    const view = <TextField label="due" placeholder="Such as a prompt" className="wide field" data-kind="solution" />
    const action = { id: 'tree.add-child', label: 'add', keys: 'Shift+Enter', group: 'Everywhere' }
    document.querySelector('button, a[href]')
    throw new Error(\`There is no \${name} here\`)
  `
  expect(messages(code)).toEqual(['due', 'Such as a prompt', 'add', 'Everywhere', 'There is no {name} here'])
})

test('words, values and elements of one sentence are one message; icons beside it are not in it', () => {
  expect(
    messages(
      `<p><Icon as={X} /> Saw it on <ScreenLink to={to}>{dayText(day)}</ScreenLink>, with {names}. </p>`,
    ),
  ).toEqual(['Saw it on <0>{day}</0>, with {names}.'])
})

test('a number that chooses the words makes one message with forms', () => {
  const cases = [
    "say(`${count} ${count === 1 ? 'quote' : 'quotes'} heard`)",
    "say(count === 1 ? '1 quote heard' : `${count} quotes heard`)",
  ]
  for (const code of cases)
    expect(messagesIn(code, 'features/part.ts')).toMatchObject([
      { message: '{count} quotes heard', by: 'count' },
    ])
  expect(messagesIn("counted(n, 'quote', 'quotes')", 'features/part.ts')).toContainEqual({
    message: 'quotes',
    one: 'quote',
    by: 'n',
  })
})

test('each way a condition words a sentence is a message of its own', () => {
  expect(messages("say(`The card moved ${isUp ? 'up' : 'down'} again`)")).toEqual([
    'The card moved up again',
    'The card moved down again',
  ])
})

test('a translation may turn the order of values and elements around', () => {
  expect(
    translated('const words = `${card} under ${parent}`', {
      '{card} under {parent}': 'Unter {parent}: {card}',
    }),
  ).toBe('const words = (`Unter ${parent}: ${card}`)')
  expect(
    translated('const view = <p>Saw it on <b>{day}</b> with {names}</p>', {
      'Saw it on <0>{day}</0> with {names}': 'Mit {names} am <0>{day}</0> gesehen',
    }),
  ).toBe('const view = <p>{"Mit "}{names}{" am "}<b>{day}</b>{" gesehen"}</p>')
})

test('a language with more forms than English has them all', () => {
  const code = translated("const words = count === 1 ? '1 quote' : `${count} quotes`", {
    '{count} quotes': {
      one: '{count} цитата',
      few: '{count} цитаты',
      many: '{count} цитат',
      other: '{count} цитаты',
    },
  })
  expect(code).toContain(
    '(__formFor(count, { one: `${count} цитата`, few: `${count} цитаты`, many: `${count} цитат`, other: `${count} цитаты` }))',
  )
  expect(code).toMatch(/^import \{ formFor as __formFor \} from 'virtual:espalier-language'\n/)
})

test('a table that is looked up by what stands on the screen is looked up by the translation', () => {
  expect(translated("const PLAIN_WORDS = { Outcome: 'Goal' }", { Outcome: 'Wirkung', Goal: 'Ziel' })).toBe(
    'const PLAIN_WORDS = { ["Wirkung"]: ("Ziel") }',
  )
})

test('what has no translation stays as it is written, and a module without any is left alone', () => {
  expect(
    translated('const words = [`Moved ${name}`, `Archived ${name}`]', { 'Moved {name}': 'Bewegt: {name}' }),
  ).toBe('const words = [(`Bewegt: ${name}`), `Archived ${name}`]')
  expect(translated('const words = `Moved ${name}`', {})).toBeUndefined()
})

test('a translation that loses or invents a value is found', () => {
  expect(problemsOf('{card} under {parent}', undefined, '{card} unter {elternteil}')).toEqual([
    'other: {elternteil} is not in the English',
    'other: {parent} is missing',
  ])
  expect(problemsOf('Saw it on <0>{day}</0>', undefined, 'Am <0>{day} gesehen')).toEqual([
    'other: <0> is not closed',
  ])
  expect(problemsOf('{n} quotes', '1 quote', { one: 'ein Zitat', other: '{n} Zitate' })).toEqual([])
})

test('every translation that is there fits its message', () => {
  const catalogue = readCatalogue(join(root, 'src'))
  const files = existsSync(languages) ? readdirSync(languages).filter((file) => file !== 'en.json') : []
  for (const file of files) {
    const { messages: said } = JSON.parse(readFileSync(join(languages, file), 'utf8')) as {
      messages: Readonly<Record<string, Translation>>
    } // a file of translations, docs/decisions/0012-languages.md
    for (const [message, words] of Object.entries(said))
      if (catalogue[message])
        expect({ message, problems: problemsOf(message, catalogue[message].one, words) }).toEqual({
          message,
          problems: [],
        })
  }
})

test('the whole source can be said in another language: every message of the catalogue fits the pseudo-language', () => {
  for (const [message, { one }] of Object.entries(readCatalogue(join(root, 'src'))))
    expect({ message, problems: problemsOf(message, one, translateToPseudo(message, one)) }).toEqual({
      message,
      problems: [],
    })
})

test('src/languages/en.json is what the source says; `npm run languages` writes it anew', () => {
  const stored = readFileSync(join(languages, 'en.json'), 'utf8')
  expect(
    stored === catalogueFile(readCatalogue(join(root, 'src'))) ? 'current' : 'run `npm run languages`',
  ).toBe('current')
})
