// A folder of Markdown notes whose front matter says what they are and which note is their parent.
// Notes without a type are no cards; links to notes that are not there are listed.
import { finishOne, inWords, newDraft, newProblemList, type Draft, type ForeignReading } from './draft.ts'
import type { ForeignNode } from './foreign-tree.ts'
import { graphToForest, type GraphEdge, type GraphNode } from './graph-to-forest.ts'
import { kindOfWord } from './kind-words.ts'
import { markdownLines } from './markdown-lines.ts'
import { readMarkdown } from './read-markdown.ts'

export interface VaultFile {
  readonly name: string
  readonly text: string
}

/** Whether these are linked notes: at least one says its type. */
export function isVault(files: readonly VaultFile[]): boolean {
  return files.some(({ text }) => kindOfWord(frontOf(text)?.get('type') ?? '') !== null)
}

function frontOf(text: string): ReadonlyMap<string, string> | null {
  return markdownLines(text.slice(0, 20_000)).front
}

/** `[[folder/Name#^anchor|shown]]` → "name" and "anchor". */
function targetOf(link: string): { name: string; anchor: string } {
  const inner =
    link
      .trim()
      .replace(/^"?\[\[/, '')
      .replace(/\]\]"?$/, '')
      .split('|')[0] ?? ''
  const [path = '', anchor = ''] = inner.split('#')
  return { name: nameOf(path), anchor: anchor.replace(/^\^/, '').toLowerCase() }
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/i, '').trim().toLowerCase()
}

/** The trees of a folder of notes as one. */
export function readVault(files: readonly VaultFile[]): ForeignReading {
  const problems = newProblemList()
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  const wanted: { id: string; link: string; file: string }[] = []
  let plain = 0
  for (const file of files) {
    const front = frontOf(file.text)
    if (kindOfWord(front?.get('type') ?? '') === null) {
      plain += 1
      continue
    }
    const reading = readMarkdown(file.text, file.name)
    if (!reading.ok) {
      problems.add(file.name, 'This note could not be read.')
      continue
    }
    for (const tree of reading.value)
      for (const node of tree.nodes) {
        const id = nameOf(file.name)
        const draft = draftOf(node, id, nodes)
        nodes.push({ id, draft })
        const parent = node.fields?.find(([name]) => name === 'parent')?.[1]
        if (parent) wanted.push({ id, link: parent, file: file.name })
      }
  }
  const known = new Set(nodes.map(({ id }) => id))
  for (const { id, link, file } of wanted) {
    const { name, anchor } = targetOf(link)
    const from = anchor !== '' && known.has(`${name}#${anchor}`) ? `${name}#${anchor}` : name
    if (known.has(from)) edges.push({ from, to: id, label: '' })
    else
      problems.add(
        file,
        `Its parent “${link.replace(/[[\]"]/g, '').slice(0, 60)}” is not among the notes; the card comes in at the top.`,
      )
  }
  if (plain > 0)
    problems.add(
      '',
      `${inWords(plain, 'note', 'notes')} without a type ${plain === 1 ? 'is' : 'are'} no part of the tree.`,
    )
  const anchored = nodes.filter(({ id }) => id.includes('#')).map(({ draft }) => draft)
  const roots = graphToForest(nodes, edges, '', problems).filter((root) => !anchored.includes(root))
  return finishOne('markdown', roots[0]?.text ?? null, roots, problems)
}

/** Cards inside a note hang there already; their anchors can be named as parents. */
function draftOf(node: ForeignNode, id: string, nodes: GraphNode[]): Draft {
  const draft = newDraft(node.text, node.kind ?? null, node.note ?? '')
  for (const field of node.fields ?? [])
    if (field[0] !== 'parent' && field[0] !== 'anchor') draft.fields.push(field)
  for (const child of node.children) {
    const inside = draftOf(child, id, nodes)
    draft.children.push(inside)
    const anchor = child.fields?.find(([name]) => name === 'anchor')?.[1]
    if (anchor) nodes.push({ id: `${id}#${anchor.toLowerCase()}`, draft: inside })
  }
  return draft
}
