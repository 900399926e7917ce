// Files nobody on the team wrote: each tree gives the number of cards that its row in the samples' list says.
// Where a number differs, docs/interchange.md says why.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { foreignRefusalInWords } from '../../../../src/domain/interchange/formats/foreign-refusal.ts'
import { countNodes, type ForeignNode } from '../../../../src/domain/interchange/formats/foreign-tree.ts'
import { readForeign, readForeignFiles } from '../../../../src/domain/interchange/formats/read-foreign.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const isThere = existsSync(samples)
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, samples)))

function depthOf(nodes: readonly ForeignNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depthOf(node.children)))
}

function kindsOf(nodes: readonly ForeignNode[], counts: Record<string, number> = {}): Record<string, number> {
  for (const node of nodes) {
    if (node.kind) counts[node.kind] = (counts[node.kind] ?? 0) + 1
    kindsOf(node.children, counts)
  }
  return counts
}

function read(path: string) {
  const reading = readForeign(path.split('/').at(-1) ?? path, bytesOf(path))
  if (!reading.ok) throw new Error(foreignRefusalInWords(reading.error))
  return reading.value
}

const NODES: readonly (readonly [file: string, nodes: readonly number[], depth: number])[] = [
  ['coggle-gilgamesh.mm', [70], 6],
  ['freemind1.mm', [7], 3],
  ['mindmup.mup', [11], 3],
  ['tabbed-outline.txt', [21], 4],
  ['xmind2020.xmind', [16], 5],
  ['scia-reto-project.mmd', [62], 5],
  ['story-map.drawio', [71, 46], 4],
  ['impact-map-template.drawio.xml', [17], 1],
  ['living-beings-mindmap.drawio.xml', [95], 3],
  ['concept-maps.drawio', [34, 14], 6],
  ['org-chart.drawio.xml', [25], 7],
  ['orgchart.csv', [4], 2],
  ['coffee-machine-flowchart.mmd', [8], 5],
  ['mermaid-mindmap.mmd', [15], 5],
  ['mind-elixir-frontend-skills-581.json', [581], 7],
  ['derived/frontend-skills-581.derived.opml', [581], 7],
  ['states.opml', [59], 3],
  ['includes.opml', [3], 1],
  ['jsoncanvas-sample.canvas', [4], 2],
  ['decision-tree-tech-stack.canvas', [14], 4],
  ['va-journeys-of-veterans-map-excerpt.md', [139], 5],
  ['onrr-troubleshooting-guide-levels.csv', [134], 4],
  ['onrr-blog-opportunities-ideas.csv', [18], 2],
  ['roam-small-test-graph.json', [127], 7],
  ['zavala-markdown-outline-1.md', [44], 4],
]

const KINDS: readonly (readonly [file: string, kinds: Record<string, number>])[] = [
  ['ost-saas-retention.md', { outcome: 1, opportunity: 3, solution: 9, assumption: 9, test: 9 }],
  ['ost-storevine-churn.md', { outcome: 1, opportunity: 3, solution: 6, assumption: 6, test: 6 }],
  ['ost-builder-grow-mau.md', { outcome: 1, opportunity: 1, solution: 1, test: 2 }],
  ['ost-builder-default-template.md', { outcome: 1, opportunity: 2, solution: 2, test: 2 }],
  ['ost-builder-onboarding.md', { outcome: 1, opportunity: 2, solution: 2 }],
  ['ost-builder-customer-segments.md', { outcome: 1, opportunity: 2, solution: 2 }],
  ['structured-context/ost-valid-tree.md', { outcome: 1, opportunity: 2, solution: 2, test: 1 }],
  ['structured-context/on-a-page-valid.md', { outcome: 3, opportunity: 1, solution: 3 }],
]

describe.skipIf(!isThere)('trees', () => {
  test.each(NODES)('%s has its cards', (file, nodes, depth) => {
    const trees = read(`trees/${file}`)
    expect(trees.map((tree) => countNodes(tree.nodes))).toEqual(nodes)
    expect(Math.max(...trees.map((tree) => depthOf(tree.nodes)))).toBe(depth)
  })

  test.each(KINDS)('%s has its kinds', (file, kinds) => {
    expect(read(`trees/${file}`).map((tree) => kindsOf(tree.nodes))).toEqual([kinds])
  })

  test('stages of a journey come from its table', () => {
    const stages = (path: string) => {
      const [tree] = read(path)
      const find = (nodes: readonly ForeignNode[]): ForeignNode | undefined =>
        nodes.find((node) => node.text === 'Stages') ?? nodes.map((node) => find(node.children)).find(Boolean)
      return find(tree?.nodes ?? [])?.children.length
    }
    expect(stages('trees/journey-meal-kit.md')).toBe(5)
    expect(stages('trees/journey-brainshelf-first-subscription.md')).toBe(6)
  })

  test('what an outline includes from elsewhere is named, never fetched', () => {
    const [tree] = read('trees/includes.opml')
    expect(tree?.problemCount).toBe(3)
    expect(tree?.nodes[0]?.fields).toContainEqual([
      'url',
      'http://scripting.com/publicfolder/misc/inclusionDemo/colors.opml',
    ])
  })

  test('a drawing in letters, fields and rules do not become cards', () => {
    const texts = JSON.stringify(read('trees/ost-saas-retention.md'))
    expect(texts).not.toContain('┬')
    const [page] = read('trees/structured-context/on-a-page-valid.md')
    expect(JSON.stringify(page?.nodes)).not.toContain('Archived Vision')
    expect(page?.problems.map(({ message }) => message).join(' ')).toContain('ends at this line')
  })

  test('a folder of linked notes is one tree; notes without a type are none of it', () => {
    const folder = 'trees/structured-context/vault/'
    const files = readdirSync(new URL(folder, samples)).map((name) => ({
      name,
      content: bytesOf(folder + name),
    }))
    const reading = readForeignFiles(files)
    const tree = reading.ok ? reading.value[0] : undefined
    expect(tree && kindsOf(tree.nodes)).toEqual({ outcome: 9, opportunity: 2, solution: 2 })
    const path = [
      'Personal Vision',
      'Personal Mission',
      'Career Growth',
      'Technical Skills',
      'Learn TypeScript',
    ]
    let nodes = tree?.nodes
    for (const name of path) nodes = nodes?.find(({ text }) => text === name)?.children
    expect(nodes).toEqual([])
    expect(JSON.stringify(tree?.nodes)).toContain('Embedded Goal')
  })
})

const NASTY = [
  'drawio',
  'opml',
  'csv',
  'ost-markdown',
  'notion',
  'structured-context-invalid',
  'json',
  'clipboard-html',
]
const names = isThere
  ? NASTY.flatMap((folder) =>
      readdirSync(new URL(`nasty/${folder}/`, samples)).map((name) => `nasty/${folder}/${name}`),
    )
  : []

describe.skipIf(!isThere)('nasty files', () => {
  test.each(names)('%s is read or refused in words', (name) => {
    const reading = readForeign(name.split('/').at(-1) ?? '', bytesOf(name))
    if (!reading.ok) expect(foreignRefusalInWords(reading.error)).toMatch(/\.$/)
    else
      for (const tree of reading.value)
        expect(JSON.stringify(tree)).not.toMatch(/<script|<\/?(?:div|span|p|br)\b/i)
  })

  test('what is not quite right says so', () => {
    const problemsOf = (name: string) =>
      read(`nasty/${name}`).flatMap((tree) => tree.problems.map(({ message }) => message))
    expect(problemsOf('opml/unexpected-end-element.opml').join()).toContain('Not well-formed')
    expect(read('nasty/opml/undefined-html-entity.opml')[0]?.title).toBe('archæology')
    expect(
      read('nasty/opml/bad-expansion-state.opml').map(({ nodes }) => nodes.map(({ text }) => text)),
    ).toEqual([['item']])
    expect(problemsOf('ost-markdown/ost-builder-fixture-noTitle.md').join()).toContain('no words of its own')
    expect(problemsOf('structured-context-invalid/invalid-experiment-no-assumption.md').join()).toContain(
      'which assumption',
    )
    expect(problemsOf('structured-context-invalid/opportunity-no-source.md').join()).toContain('Some Outcome')
    expect(read('nasty/ost-markdown/ost-builder-fixture-multipleRoots.md')[0]?.nodes.length).toBe(2)
    expect(read('nasty/csv/newlines-cr-only.csv')[0]?.nodes.map(({ text }) => text)).toEqual([
      '1',
      'Once upon\na time',
      '7',
    ])
    expect(read('nasty/csv/comprehensive-test.csv')[0]?.nodes.length).toBe(10)
    expect(read('nasty/drawio/empty-kanban-userobjects.drawio')[0]?.nodes.length).toBeGreaterThan(0)
  })
})
