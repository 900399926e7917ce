// Word documents and copied pages become the lines a reader sees, and from there the same turns as text files. Nothing in
// them runs, hides or hangs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../../src/domain/snapshots/transcript/html-to-text.ts'
import { docxToText } from '../../../src/domain/snapshots/transcript/read-docx.ts'
import {
  readTranscript,
  readTranscriptBytes,
} from '../../../src/domain/snapshots/transcript/read-transcript.ts'
import { lines, transcriptOf, turnCounts } from './said.ts'

const root = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url))

function docx(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`
  return zipSync({ 'word/document.xml': strToU8(xml), ...more })
}
const p = (words: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
const item = (words: string, level: number) =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)

describe('a Word document', () => {
  it.each([
    ['paragraphs', p('One') + p(' ') + p('Two'), 'One\n\nTwo\n'],
    ['headings', p('Talk', '<w:pStyle w:val="Heading1"/>') + p('Words'), '# Talk\n\nWords\n'],
    ['lists by level', item('Q', 0) + item('A', 1) + item('B', 1), '- Q\n  - A\n  - B\n'],
    [
      'what was taken out of a list',
      p('No list', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
      'No list\n',
    ],
    [
      'breaks and tabs',
      '<w:p><w:r><w:t>Ana</w:t><w:tab/><w:t>0:03</w:t><w:br/><w:t>Hi</w:t></w:r></w:p>',
      'Ana 0:03\nHi\n',
    ],
    [
      'accepted and deleted words',
      '<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>',
      'new\n',
    ],
    [
      'tables row by row',
      `<w:tbl><w:tr><w:tc>${p('A')}</w:tc><w:tc>${p('B')}${p('C')}</w:tc></w:tr></w:tbl>`,
      '| A | B C |\n',
    ],
    [
      'a box that is drawn twice',
      `<w:p><w:r><AlternateContent><Choice>${p('Box')}</Choice><Fallback>${p('Box')}</Fallback></AlternateContent></w:r></w:p>`,
      'Box\n',
    ],
    ['what looks like an entity', p('&amp;lt; is a sign'), '&amp;lt; is a sign\n'],
  ])('keeps %s', (_what, body, text) => {
    expect(docxToText(docx(body))).toEqual({ text })
  })

  it('gives turns as a text file does', () => {
    const bytes = docx(p('Ana: What happened next?') + p('Maya: I called them.') + p('Ana: And then?'))
    expect(lines(transcriptOf(readTranscriptBytes(bytes, 'call.docx')))).toEqual([
      'Ana: What happened next?',
      'Maya: I called them.',
      'Ana: And then?',
    ])
  })

  it.each([
    ['an archive that is something else', zipSync({ 'a.txt': strToU8('hello') }), 'binary'],
    ['a cut off file', docx(p('One')).subarray(0, 60), 'damaged'],
    ['no XML inside', zipSync({ 'word/document.xml': strToU8('hello') }), 'damaged'],
    ['no words', docx(''), 'empty'],
    ['a bomb', docx('', { 'word/document.xml': new Uint8Array(30_000_000) }), 'too-large'],
    [
      'entities of its own',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'damaged',
    ],
  ])('refuses %s', (_what, bytes, refusal) => {
    const reading = readTranscriptBytes(bytes, 'call.docx')
    expect(reading).toMatchObject({ transcript: null, refusal })
  })
})

describe('a paste from a page or a document', () => {
  it.each([
    ['blocks', '<div>One<p>Two</p>Three</div>', 'One\n\nTwo\n\nThree\n'],
    ['white space', '<p>\n  a\n  <b> b </b>c&nbsp;d</p>', 'a b c d\n'],
    ['breaks', '<p>Ana: Hi<br>Maya: Hi<br><br>Later</p>', 'Ana: Hi\nMaya: Hi\n\nLater\n'],
    ['nested lists', '<ul><li>Q<ul><li>A</li></ul></li><li>R</li></ul>', '- Q\n  - A\n- R\n'],
    [
      'lists beside lists (Google Docs)',
      '<ul><li><p>Q</p></li><ul><li><p>A</p></li></ul></ul>',
      '- Q\n  - A\n',
    ],
    [
      'lists of one item each (Word Online)',
      '<ul><li data-aria-level="1"><p>Q</p></li></ul><ul><li data-aria-level="2"><p>A</p></li></ul>',
      '- Q\n  - A\n',
    ],
    [
      'bullets that Word draws',
      "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>A</p>",
      '  - A\n',
    ],
    ['more than one paragraph in an item', '<ul><li><p>Q</p><p>More</p></li></ul>', '- Q\n  - More\n'],
    ['headings', '<h2>Talk</h2><p role="heading" aria-level="3">Part</p>x', '# Talk\n\n# Part\n\nx\n'],
    ['tables', '<table><tr><th>A</th><td><p>B.</p><p>C</p></td></tr></table>', '| A | B. C |\n'],
    ['tables for layout', '<table><tr><td><p>One</p></td></tr></table>', 'One\n'],
    ['code', '<pre>a\n b</pre>', 'a\nb\n'],
    ['entities', 'a &lt;b&gt; &amp;amp; &#230; &unknown;', 'a <b> &amp;amp; æ &amp;unknown;\n'],
    ['signs', '3 < 4 and 5 > 4', '3 < 4 and 5 > 4\n'],
    ['no comment', 'a<!-- <p>b</p> -->c', 'ac\n'],
    ['no script or style', '<style>p{}</style><script>alert("<p>")</script><p onclick="x">a</p>', 'a\n'],
    [
      'no hidden payload',
      `a${'\u200b\u200c\u200d\ufeff'.repeat(40)}b \u{1f469}\u200d\u{1f4bb}`,
      'ab \u{1f469}\u200d\u{1f4bb}\n',
    ],
    ['quotes with a sign inside', '<p title="a > b">c</p>', 'c\n'],
    ['a tag that never ends', 'words <p class="', 'words\n'],
  ])('keeps %s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it('is read by its HTML when that knows more, by its text when it does not', () => {
    const html = '<p>Ana: Hi</p><p>Maya: Hello</p><p>Ana: So</p><p>Maya: Yes</p>'
    expect(lines(transcriptOf(readTranscript({ text: 'Ana: Hi Maya: Hello', html })))).toEqual([
      'Ana: Hi',
      'Maya: Hello',
      'Ana: So',
      'Maya: Yes',
    ])
    const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Hi'
    expect(transcriptOf(readTranscript({ text: captions, html: '<p>WEBVTT</p><p>x</p>' })).format).toBe(
      'webvtt',
    )
    expect(lines(transcriptOf(readTranscript({ text: 'Hi there', html: '<p></p>' })))).toEqual([
      '-: Hi there',
    ])
  })

  it('any markup gives an answer, and all its letters stay or stand in a tag', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<p>',
      '</p>',
      '<li>',
      '</ul>',
      '<ul>',
      '<td>',
      '<tr>',
      '</tr>',
      '<!--',
      '-->',
      '"',
      '=',
      "'",
      '<a b="',
      '&amp;',
      'x',
      ' ',
      '\n',
      '<table>',
      '</table>',
      '<br>',
      '<span style="mso-list:Ignore">',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof htmlToText(pieces.join(''))).toBe('string')
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom('p', 'li', 'td', 'tr', 'table', 'ul', 'h1', 'div')), (tags) => {
        const html = tags.map((tag, i) => `<${tag}>w${i}q`).join('')
        for (let i = 0; i < tags.length; i += 1) expect(htmlToText(html)).toContain(`w${i}q`)
      }),
    )
  })
})

describe.skipIf(!existsSync(root))('real documents', () => {
  it('the hallway test is the same as a document and as text', () => {
    const path = `${root}transcripts/onrr-40-hallway-3-participants`
    const bytes = new Uint8Array(readFileSync(`${path}.docx`))
    const document = docxToText(bytes)
    const text = 'text' in document ? document.text : ''
    expect(text.split('\n').filter((line) => line.trim() !== '').length).toBe(102)
    const words = text
      .replace(/^ *[-#] /gm, '')
      .trim()
      .split(/\s+/)
    // 1,385 with the 80 dashes of the text file.
    expect(words.length).toBe(1305)
    const turns = (of: ReturnType<typeof readTranscriptBytes>) =>
      transcriptOf(of).turns.flatMap((turn) => (turn.kind === 'speech' ? [turn.text] : []))
    const asText = readTranscriptBytes(new Uint8Array(readFileSync(`${path}.txt`)), 'notes.txt')
    const asDocument = readTranscriptBytes(bytes, 'notes.docx')
    expect(turnCounts(transcriptOf(asDocument))).toEqual(turnCounts(transcriptOf(asText)))
    expect(turns(asDocument)).toEqual(turns(asText))
  })

  it.each([
    ['gdocs.html', 18, 4, 0],
    ['gdocs-lists.html', 23, 0, 0],
    ['word-online-mac.html', 12, 10, 13],
    ['word-mac.html', 12, 10, 13],
    ['from-the-wild-1.html', 8, 2, 0],
    ['from-the-wild-4.html', 3, 1, 0],
    ['tables.html', 2, 4, 9],
    ['nested-containers.html', 0, 0, 0],
  ])('%s has its items, headings and rows', (file, items, headings, rows) => {
    const text = htmlToText(readFileSync(`${root}nasty/clipboard-html/${file}`, 'utf8'))
    const count = (of: RegExp) => text.match(of)?.length ?? 0
    const cellItems = file === 'tables.html' ? 2 : 0
    expect([count(/^ *- /gm) + cellItems, count(/^# /gm), count(/^\| /gm)]).toEqual([items, headings, rows])
    expect(text).not.toMatch(/mso-|<\/?(?:p|span|td)\b/)
  })

  it('every clipboard gives words, as a paste and as a file', () => {
    const folder = `${root}nasty/clipboard-html/`
    for (const file of readdirSync(folder)) {
      const html = readFileSync(folder + file, 'utf8')
      const reading = readTranscript({ text: htmlToText(html), html })
      expect([file, reading.refusal]).toEqual([file, undefined])
    }
  })
})

describe('a talk in a table', () => {
  const table = (rows: readonly (readonly string[])[]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`
  const TALK = [
    ['Ana', 'Tell me about the last time you booked.'],
    ['Bo Lee', 'That was on Monday, in the tram.'],
    ['Ana', 'What happened then?'],
    ['', 'Take your time with it.'],
    ['Bo Lee:', 'I called them twice.'],
  ]
  const talk = (html: string) => lines(transcriptOf(readTranscript({ text: htmlToText(html) })))

  it('pasted from a document gives the turns of its rows, an empty name going on with who spoke', () => {
    expect(htmlToText(table(TALK))).toContain('Bo Lee: That was on Monday, in the tram.')
    expect(talk(table(TALK))).toEqual([
      'Ana: Tell me about the last time you booked.',
      'Bo Lee: That was on Monday, in the tram.',
      'Ana: What happened then?',
      'Ana: Take your time with it.',
      'Bo Lee: I called them twice.',
    ])
  })
  it('in a Word file gives the same', () => {
    const body = TALK.map(
      (row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`,
    ).join('')
    expect(docxToText(docx(`<w:tbl>${body}</w:tbl>`))).toEqual({ text: htmlToText(table(TALK)) })
  })
  it.each([
    [
      'a column of times first',
      [
        ['0:03', 'Ana', 'Tell me about it please.'],
        ['0:09', 'Bo', 'It was a wet Monday.'],
        ['0:15', 'Ana', 'And what came then?'],
      ],
    ],
    [
      'times beside the names',
      [
        ['Ana 0:03', 'Tell me about it please.'],
        ['Bo (0:09)', 'It was a wet Monday.'],
        ['Ana [0:15]', 'And what came then?'],
      ],
    ],
    [
      'a head over the columns',
      [
        ['Time', 'Speaker', 'Words'],
        ['0:03', 'Ana', 'Tell me about it please.'],
        ['0:09', 'Bo', 'It was a wet Monday.'],
        ['0:15', 'Ana', 'And what came then?'],
      ],
    ],
  ])('with %s keeps when it was said', (_what, rows) => {
    expect(talk(table(rows))).toEqual([
      'Ana @3: Tell me about it please.',
      'Bo @9: It was a wet Monday.',
      'Ana @15: And what came then?',
    ])
  })
  it.each([
    [
      'values by name',
      [
        ['Berlin', '12'],
        ['Paris', '9'],
        ['Berlin', '14'],
      ],
    ],
    [
      'a list of terms',
      [
        ['Export', 'Takes the table as a file'],
        ['Import', 'Brings a file into the table'],
      ],
    ],
    [
      'four columns',
      [
        ['Ana', 'Yes it was', 'a', 'b'],
        ['Ana', 'No it was not', 'a', 'b'],
      ],
    ],
  ])('stays a table when it holds %s', (_what, rows) => {
    expect(htmlToText(table(rows))).toMatch(/^\| /)
  })
})
