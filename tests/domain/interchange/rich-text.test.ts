import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readRichText } from '../../../src/domain/interchange/read-rich-text.ts'
import { isSafeLink, RICH_TEXT_DEPTH } from '../../../src/domain/interchange/rich-text.ts'

vi.setConfig({ testTimeout: 30_000 })

function read(raw: unknown) {
  const repairs: string[] = []
  const doc = readRichText(raw, 'notes', (code, at) => repairs.push(`${code} ${at}`))
  return { doc, repairs }
}

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const p = (...content: unknown[]) => ({ type: 'paragraph', content })
const text = (words: string, ...marks: unknown[]) =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }

describe('rich text from a file', () => {
  test('what the editor writes passes untouched', () => {
    const written = doc(
      { type: 'heading', attrs: { level: 2 }, content: [text('Before the call')] },
      p(text('She '), text('really', { type: 'bold' }), { type: 'hardBreak' }, text('said so')),
      { type: 'bulletList', content: [{ type: 'listItem', content: [p(text('one'))] }] },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [p(text('three'))] }],
      },
      { type: 'codeBlock', content: [text('x = 1')] },
      { type: 'horizontalRule' },
      { type: 'blockquote', content: [p(text('see', { type: 'link', attrs: { href: 'mailto:a@b.org' } }))] },
    )
    expect(read(written)).toEqual({ doc: written, repairs: [] })
  })

  test('plain text becomes a paragraph per line', () => {
    expect(read('one\n\ntwo').doc).toEqual(doc(p(text('one')), { type: 'paragraph' }, p(text('two'))))
  })

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/settings',
    '',
    5,
    { toString: 'https://' },
  ])('a link to %j is taken off, its words stay', (href) => {
    const { doc: result, repairs } = read(doc(p(text('here', { type: 'link', attrs: { href } }))))
    expect(result).toEqual(doc(p(text('here'))))
    expect(repairs).toEqual(['notes-link notes.content[0].content[0].marks[0]'])
  })

  test('web and mail links stay', () => {
    for (const href of ['https://example.org/?q=a b', 'HTTP://EXAMPLE.ORG', 'mailto:noor@example.org'])
      expect(isSafeLink(href)).toBe(true)
  })

  test('unknown kinds are unwrapped, words are kept', () => {
    const { doc: result, repairs } = read(
      doc(
        { type: 'taskList', content: [{ type: 'taskItem', content: [p(text('ring Bea'))] }] },
        p({ type: 'mention', content: [text('@Bea')] }),
      ),
    )
    expect(result).toEqual(doc(p(text('ring Bea')), p(text('@Bea'))))
    expect(repairs.map((line) => line.split(' ')[0])).toEqual([
      'notes-unknown-part',
      'notes-unknown-part',
      'notes-unknown-part',
    ])
  })

  test('unknown marks and attributes go', () => {
    const { doc: result, repairs } = read(
      doc({ type: 'heading', attrs: { level: 99, onclick: 'x' }, content: [text('a', { type: 'blink' })] }),
    )
    expect(result).toEqual(doc({ type: 'heading', content: [text('a')] }))
    expect(repairs).toHaveLength(3)
  })

  test('words that stand where none can are moved into a paragraph', () => {
    expect(read(doc(text('a'), text('b'), { type: 'listItem', content: [p(text('c'))] })).doc).toEqual(
      doc(p(text('ab')), p(text('c'))),
    )
    expect(read(doc({ type: 'bulletList', content: [p(text('x'))] })).doc).toEqual(
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [p(text('x'))] }] }),
    )
  })

  test('something else is not rich text', () => {
    for (const raw of [5, true, [], { type: 'paragraph' }, {}])
      expect(read(raw)).toEqual({ doc: null, repairs: ['notes-unreadable notes'] })
  })

  test('deep nesting is flattened, its words are kept', () => {
    let nested: unknown = p(text('bottom'))
    for (let i = 0; i < 5000; i += 1) nested = { type: 'blockquote', content: [nested] }
    const { doc: result, repairs } = read(doc(p(text('top')), nested))
    expect(depthOf(result)).toBeLessThanOrEqual(RICH_TEXT_DEPTH + 1)
    expect(wordsOf(result)).toEqual(['top', 'bottom'])
    expect(repairs).toHaveLength(1)
  })

  test('reading is stable, whatever comes', () => {
    const types = [
      'doc',
      'paragraph',
      'text',
      'bulletList',
      'listItem',
      'blockquote',
      'codeBlock',
      'hardBreak',
      'odd',
    ]
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.record(
        {
          type: fc.oneof(fc.constantFrom(...types), fc.jsonValue({ maxDepth: 1 })),
          text: fc.oneof(fc.constantFrom('a', 'b', ''), fc.jsonValue({ maxDepth: 1 })),
          marks: fc.oneof(
            fc.array(fc.record({ type: fc.constantFrom('bold', 'italic', 'odd') })),
            fc.jsonValue(),
          ),
          attrs: fc.jsonValue({ maxDepth: 1 }),
          content: fc.oneof(
            { maxDepth: 6, withCrossShrink: true },
            fc.jsonValue(),
            fc.array(tie('node'), { maxLength: 4 }),
          ),
        },
        { requiredKeys: ['type'] },
      ),
    }))
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (content) => {
        const once = read(doc(...content)).doc
        expect(read(once)).toEqual({ doc: once, repairs: [] })
      }),
      { numRuns: 500 },
    )
  })
})

function depthOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('content' in node) || !Array.isArray(node.content))
    return 0
  return 1 + Math.max(0, ...node.content.map(depthOf))
}

function wordsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('text' in node && typeof node.text === 'string') return [node.text]
  return 'content' in node && Array.isArray(node.content) ? node.content.flatMap(wordsOf) : []
}
