// A small file of every format that can be read, for tests that damage them.
import { strToU8, zipSync } from 'fflate'
import { EXPORT_FORMATS } from '../../src/domain/interchange/formats/export-formats.ts'
import type { ForeignNode } from '../../src/domain/interchange/formats/foreign-tree.ts'

const TREE: ForeignNode = {
  kind: 'outcome',
  text: 'More bookings are made online',
  note: 'a note\nof two lines',
  children: Array.from({ length: 5 }, (_, i) => ({
    kind: 'opportunity' as const,
    text: `I can't find the time that suits me ${i}`,
    children: [
      {
        kind: 'solution' as const,
        text: 'A week at a glance',
        children: [
          {
            kind: 'assumption' as const,
            text: 'People know their week',
            fields: [['category', 'usability'] as const],
            children: [],
          },
        ],
      },
    ],
  })),
}

type Source = readonly [name: string, text: string]

/** As our own writers make them. */
export const WRITTEN_SOURCES: readonly Source[] = EXPORT_FORMATS.map((format) => [
  `${format.id}.${format.extension}`,
  format.write({ format: 'json', title: 'A tree', nodes: [TREE], problems: [], problemCount: 0 })[0] ?? '',
])

/** As other tools make them, by hand. */
export const TEXT_SOURCES: readonly Source[] = [
  ['plantuml.puml', '@startmindmap\ntitle T\n* a\n** b\n***:c\nd;\n-- e\n@endmindmap\n'],
  [
    'mindmup.mup',
    '{"title":"a","id":1,"ideas":{"1":{"title":"b","id":2},"-1":{"title":"c","ideas":{"1":{"title":"d"}}}}}',
  ],
  ['elixir.json', '{"nodeData":{"topic":"a","children":[{"topic":"b","children":[{"topic":"c"}]}]}}'],
  [
    'roam.json',
    '[{"title":"a","children":[{"string":"{{[[TODO]]}} b","uid":"abcdefghi","children":[{"string":"((abcdefghi))"}]}]}]',
  ],
  [
    'trello.json',
    '{"name":"n","lists":[{"id":"1","name":"l"}],"cards":[{"id":"2","idList":"1","name":"c","desc":"**d**"}]}',
  ],
  [
    'diagram.drawio',
    '<mxfile><diagram name="P"><mxGraphModel><root><mxCell id="0"/><mxCell id="a" vertex="1" value="&lt;b&gt;x&lt;/b&gt;"/><mxCell id="b" vertex="1" value="y"/><mxCell edge="1" source="a" target="b"/></root></mxGraphModel></diagram></mxfile>',
  ],
  ['levels.csv', 'Outcome,Opportunity,Solution\na,b,c\na,b,d\n"a","e ""f""",\n'],
  [
    'page.html',
    '<html><body><h1>a</h1><ul><li>b<ul><li>c</li></ul></li></ul><script>x</script></body></html>',
  ],
  [
    'vault.md',
    '---\ntype: solution\nparent: "[[x]]"\n---\n# a\n```yaml\na: b\n```\n| a | b |\n|---|---|\n| c | d |\n',
  ],
]

type Parts = Readonly<Record<string, string>>

/** What is inside three kinds of archive. */
export const PACKED_PARTS: readonly (readonly [name: string, parts: Parts])[] = [
  [
    'map.xmind',
    {
      'content.json': '[{"title":"S","rootTopic":{"title":"a","children":{"attached":[{"title":"b"}]}}}]',
    },
  ],
  [
    'book.xlsx',
    {
      'xl/workbook.xml': '<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
      'xl/sharedStrings.xml': '<sst><si><t>who</t></si><si><t>pain</t></si></sst>',
      'xl/worksheets/s.xml':
        '<worksheet><sheetData><row><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row><c r="A2" t="inlineStr"><is><t>Bea</t></is></c><c r="B2" t="inlineStr"><is><t>no answer</t></is></c></row></sheetData></worksheet>',
    },
  ],
  ['notes.zip', { 'a.md': '---\ntype: outcome\n---\n# a\n', 'b.md': '# b\n- Need: c\n' }],
]

/** An archive of some texts. */
export function packed(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}
