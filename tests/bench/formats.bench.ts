// How long other tools' files take in Node: a tree of 5,000 cards and a map of 5,000 moments in and out of each format,
// and files shaped to hurt.
// Prints medians; judges nothing. node scripts/run-ts.mjs tests/bench/formats.bench.ts
import { EXPORT_FORMATS } from '../../src/domain/interchange/formats/export-formats.ts'
import type { ForeignNode, ForeignTree } from '../../src/domain/interchange/formats/foreign-tree.ts'
import { plantKinds } from '../../src/domain/interchange/formats/plant-kinds.ts'
import { readForeignMap } from '../../src/domain/interchange/formats/read-foreign-map.ts'
import { readForeign } from '../../src/domain/interchange/formats/read-foreign.ts'

import { importMap } from '../../src/domain/maps/import-map.ts'
import { MAP_FORMATS } from '../../src/domain/maps/map-formats.ts'
import { applyChanges } from '../../src/domain/view/apply-changes.ts'
import { emptyView } from '../../src/domain/view/workspace-view.ts'
import { testEnv } from '../support/test-env.ts'

const RUNS = 3

function measure(name: string, run: () => unknown): void {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  const median = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN
  console.log(`  ${name.padEnd(44)} ${median.toFixed(0).padStart(6)} ms`)
}

const words = (n: number) => `I can't find the time that suits me, and nobody tells me why (${n})`
let made = 0
function branch(depth: number, width: number): ForeignNode {
  made += 1
  const kind = depth === 5 ? 'outcome' : 'opportunity'
  const children = depth === 0 ? [] : Array.from({ length: width }, () => branch(depth - 1, width))
  return { kind, text: words(made), note: 'Said by three people', children }
}
const root: ForeignNode = { ...branch(5, 5), children: Array.from({ length: 6 }, () => branch(4, 5)) }
const tree: ForeignTree = { format: 'json', title: 'Large', nodes: [root], problems: [], problemCount: 0 }
const size = (nodes: readonly ForeignNode[]): number =>
  nodes.reduce((sum, node) => sum + 1 + size(node.children), 0)
console.log(`${size(tree.nodes).toLocaleString('en')} cards`)
for (const format of EXPORT_FORMATS) {
  const [text = ''] = format.write(tree)
  const bytes = new TextEncoder().encode(text)
  measure(`${format.label} out`, () => format.write(tree))
  measure(`${format.label} in, and its preview`, () => {
    const reading = readForeign(`a.${format.extension}`, bytes)
    if (reading.ok) for (const each of reading.value) plantKinds(each.nodes, [], 'new', 'x')
  })
}

console.log('A map of 5,000 moments, as its preview reads it')
const COUNT = 5000
const moments = Array.from({ length: COUNT }, (_, i) => ({
  label: words(i),
  doing: 'Looks at the list, and at the list again',
  thinking: 'Is that a no, or has nobody seen it?',
  feeling: 'Tense',
  terminal: null,
}))
const links = moments.flatMap((_, i) => [
  ...(i + 1 < COUNT ? [{ from: i, to: i + 1, kind: 'next' as const, label: '' }] : []),
  ...(i % 10 === 9 ? [{ from: i, to: i - 5, kind: 'loop' as const, label: 'once more' }] : []),
  ...(i % 20 === 3 ? [{ from: i, to: null, kind: 'exit' as const, label: 'gives up' }] : []),
])
const planned = importMap(emptyView(), { mapId: null, title: 'Long', moments, links }, testEnv('map'))
if (!planned.ok) throw new Error('the map cannot be planned')
const view = applyChanges(emptyView(), planned.value.changes)
const mapId = planned.value.focusId ?? ''
for (const format of MAP_FORMATS) {
  const [text = ''] = format.write(view, mapId)
  const bytes = new TextEncoder().encode(text)
  measure(`${format.label} out`, () => format.write(view, mapId))
  measure(`${format.label} in`, () => {
    const read = readForeignMap(`a.${format.extension}`, bytes)
    if (!read.ok || read.value[0]?.moments.length !== COUNT) throw new Error(`${format.label} was not read`)
  })
}
measure('planned onto a map', () =>
  importMap(emptyView(), { mapId: null, title: 'Long', moments, links }, testEnv('map')),
)

console.log('Shaped to hurt')
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['100,000 nested brackets.json', '['.repeat(100_000)],
  ['100,000 nested tags.opml', `<opml><body>${'<outline text="a">'.repeat(100_000)}`],
  ['one line of 300,000 stars.md', '*'.repeat(300_000)],
  ['100,000 open links.md', '[a]('.repeat(100_000)],
  ['100,000 code marks.md', `a ${'`'.repeat(100_000)}`],
  ['200,000 blank lines.md', `# a\n${'\n \n'.repeat(100_000)}`],
  ['100,000 open tags.html', `<html>${'<p '.repeat(100_000)}`],
  ['400,000 quotes.csv', '"'.repeat(400_000)],
  ['60,000 arrows.mmd', `graph TD\na ${'-- b '.repeat(60_000)}`],
  ['100,000 unknown entities.opml', `<opml><body><outline text="${'&x;'.repeat(100_000)}"/></body></opml>`],
  [
    '40,000 rows with parents.csv',
    `id,parent,text\n${Array.from({ length: 40_000 }, (_, i) => `${i},${i === 0 ? '' : Math.floor((i - 1) / 50)},t${i}`).join('\n')}`,
  ],
]
for (const [name, text] of HOSTILE) {
  const bytes = new TextEncoder().encode(text)
  measure(name, () => readForeign(name, bytes))
}
