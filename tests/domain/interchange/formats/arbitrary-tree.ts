// Trees in the neutral shape with every kind of words: emoji, right-to-left, markup, formulas, line breaks.
import fc from 'fast-check'
import { cleanNote, cleanText } from '../../../../src/domain/interchange/formats/clean-text.ts'
import type {
  ForeignField,
  ForeignNode,
  ForeignTree,
} from '../../../../src/domain/interchange/formats/foreign-tree.ts'
import { CHILDREN, type CardKind } from '../../../../src/domain/tree/rules.ts'

const TRICKY = [
  '# not a heading',
  '- not a bullet',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=1",
  "''x",
  ']]>',
  '-->',
  '<!-- x -->',
  '<b>bold</b>',
  '<script>alert(1)</script>',
  '&lt;',
  '&amp;nbsp;',
  '&#35;',
  '#35;',
  '#quot;',
  '"quoted"',
  '""',
  "it's",
  'a, b; c\td',
  '[Solution] x',
  'Solution: x',
  'Test 3: y',
  '💡 idea',
  '🎯 goal',
  '👩‍👩‍👧‍👦',
  'שלום עולם',
  'مرحبا',
  '\u202eevil',
  'a\nb',
  'a\n\nb',
  'line\r\nbreak',
  '\\',
  '\\\\n',
  '\\[x\\]',
  '**bold**',
  '_it_',
  '`code`',
  '```',
  '~~~',
  '---',
  '***',
  '===',
  '| a | b |',
  '> quote',
  '1. one',
  '1) one',
  '[x](javascript:alert(1))',
  '![x](y)',
  '[[wiki|link]]',
  'metric:: 4',
  '[type:: solution]',
  'words @on-track',
  'words {#id}',
  'words ^anchor',
  'C#',
  'C #',
  '# ',
  'a %% b',
  '%%{init}%%',
  'end',
  'mindmap',
  'graph TD',
  '::icon(x)',
  ':::class',
  'a --> b',
  'a["b"]',
  'a;b',
  '((x))',
  '$\\{x}$',
  'trailing \\',
  '<br>',
  'a<br/>b',
  '\u2028x',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'null',
  '0',
  '-',
  '*',
  '•',
  '  spaced   out  ',
  'n1',
  'café\u0301',
  '\ud83d',
  '<',
  '>',
  '&',
  '"',
  "'",
  '😀'.repeat(40),
  'https://example.com/a_b_c?d=e&f=g#h',
  'a_b_c',
  '2*3*4',
  'x^2',
  '~5',
  'At least 4 of 10 people',
  '[ ] todo',
  '[x] done',
  '@startmindmap',
  '* a',
  '<ul><li>x',
]

/** Words that hold at least something after cleaning. */
export const anyWords = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TRICKY) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...TRICKY), fc.constantFrom(...TRICKY))
        .map(([a, b]) => `${a} ${b}`),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...TRICKY), { minLength: 2, maxLength: 3 })
        .map((lines) => lines.join('\n')),
    },
  )
  .map(cleanText)
  .filter((text) => text !== '')

const anyNote = anyWords.map((text) => cleanNote(`${text}\n  indented ${text}`))
const FIELDS = ['metric', 'category', 'method', 'criteria', 'audience', 'next step']

const anyFields = fc
  .uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => anyWords.map((value): ForeignField => [name, value]))))

function anyNode(kind: CardKind, depth: number): fc.Arbitrary<ForeignNode> {
  const kinds = CHILDREN[kind]
  const children: fc.Arbitrary<ForeignNode[]> =
    depth <= 0 || kinds.length === 0
      ? fc.constant([])
      : fc.array(
          fc.constantFrom(...kinds).chain((next) => anyNode(next, depth - 1)),
          { maxLength: 3, size: 'max' },
        )
  return fc
    .tuple(
      anyWords,
      children,
      fc.option(anyNote, { nil: undefined }),
      fc.option(anyFields, { nil: undefined }),
    )
    .map(([text, below, note, fields]): ForeignNode => ({
      text,
      ...(note === undefined ? {} : { note }),
      kind,
      ...(fields === undefined || fields.length === 0 ? {} : { fields }),
      children: below,
    }))
}

/** A tree with one outcome at its root. */
export const anyTree: fc.Arbitrary<ForeignTree> = fc
  .tuple(
    fc.integer({ min: 0, max: 7 }).chain((depth) => anyNode('outcome', depth)),
    fc.option(anyWords, { nil: null }),
  )
  .map(([root, title]) => ({ format: 'json', title, nodes: [root], problems: [], problemCount: 0 }))
