// Other trees kept as JSON: our own, Roam Research pages, Trello boards, JSON Canvas, and whatever nests `children`.
import { finishOne, inWords, newDraft, newProblemList, type Draft, type ForeignReading } from './draft.ts'
import { cleanText } from './clean-text.ts'
import { graphToForest, type ForeignGraph, type GraphEdge, type GraphNode } from './graph-to-forest.ts'
import { isObject, listAt, textAt, valueAt } from './json-value.ts'
import { kindOfWord } from './kind-words.ts'
import { readCardText } from './markdown-inline.ts'

/** The `format` of a tree that we write as JSON. */
export const TREE_FORMAT = 'espalier-tree'

const TEXT_KEYS = ['text', 'title', 'label', 'name', 'topic', 'statement', 'string', 'heading']
const CHILD_KEYS = ['children', 'nodes', 'tree', 'items', 'topics']

/** Objects with some words and a list of children, whatever they are called; our own files are of this form. */
export function readJsonTree(json: unknown): ForeignReading {
  const outcome = textAt(json, 'outcome')
  const list = Array.isArray(json) ? json : listOf(json)
  const isTree =
    Array.isArray(json) || wordsOf(json) === '' || textAt(json, 'format') === TREE_FORMAT || outcome !== ''
  const drafts = (isTree ? list : [json]).map(draftOf)
  const roots = outcome === '' ? drafts : [{ ...newDraft(outcome, 'outcome'), children: drafts }]
  return finishOne('json', textAt(json, 'title') || null, roots, newProblemList())
}

function wordsOf(value: unknown): string {
  for (const key of TEXT_KEYS) if (textAt(value, key) !== '') return textAt(value, key)
  return ''
}

function listOf(value: unknown): readonly unknown[] {
  for (const key of CHILD_KEYS) if (listAt(value, key).length > 0) return listAt(value, key)
  return []
}

function draftOf(value: unknown): Draft {
  if (typeof value === 'string') return newDraft(value)
  const kind = kindOfWord(textAt(value, 'kind') || textAt(value, 'type'))
  const draft = newDraft(wordsOf(value), kind, textAt(value, 'note') || textAt(value, 'description'))
  for (const field of listAt(value, 'fields'))
    if (Array.isArray(field)) draft.fields.push([String(field[0]), String(field[1])])
  for (const child of listOf(value)) draft.children.push(draftOf(child))
  return draft
}

/** Whether some JSON could be such a tree: an object or a list in which words and children are found. */
export function looksLikeTree(json: unknown): boolean {
  const list = Array.isArray(json) ? json : listOf(json)
  return list.some((item) => isObject(item) && wordsOf(item) !== '')
}

/** Pages of Roam: `[{title, children: [{string, uid, children}]}]`. References to blocks are spelled out. */
export function readRoam(pages: readonly unknown[]): ForeignReading {
  const textByUid = new Map<string, string>()
  const stack = [...pages]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (textAt(at, 'uid') !== '') textByUid.set(textAt(at, 'uid'), textAt(at, 'string'))
    for (const child of listAt(at, 'children')) stack.push(child)
  }
  const roots = pages.map((page) => roamDraft(page, textByUid))
  return finishOne('roam', pages.length === 1 ? textAt(pages[0], 'title') : null, roots, newProblemList())
}

function roamDraft(block: unknown, textByUid: ReadonlyMap<string, string>): Draft {
  const words = (textAt(block, 'title') || textAt(block, 'string'))
    .replace(/\{\{(?:\[\[)?(TODO|DONE)(?:\]\])?\}\}\s*/g, (_, state: string) =>
      state === 'DONE' ? '☑ ' : '☐ ',
    )
    .replace(/\(\(([\w-]{5,20})\)\)/g, (all, uid: string) => (textByUid.get(uid) ?? all).slice(0, 1000))
    .replace(/\^\^([^^]+)\^\^/g, '$1')
  const draft = newDraft(readCardText(words).text)
  for (const child of listAt(block, 'children')) draft.children.push(roamDraft(child, textByUid))
  // Blocks of nothing but a formatting mark would vanish; their raw words are better than none.
  if (cleanText(draft.text) === '' && words.trim() !== '') draft.text = words
  return draft
}

/** A board of Trello: lists, their cards, the points of the cards' checklists. What is archived there stays out. */
export function readTrello(board: unknown): ForeignReading {
  const problems = newProblemList()
  const isOpen = (value: unknown) => valueAt(value, 'closed') !== true
  const byPosition = (a: unknown, b: unknown) => Number(textAt(a, 'pos')) - Number(textAt(b, 'pos')) || 0
  const lists = listAt(board, 'lists').filter(isOpen).toSorted(byPosition)
  const cards = listAt(board, 'cards').filter(isOpen).toSorted(byPosition)
  const left = listAt(board, 'lists').length - lists.length + listAt(board, 'cards').length - cards.length
  if (left > 0)
    problems.add('', `${inWords(left, 'archived card or list', 'archived cards and lists')} stayed out.`)
  const draftOfList = new Map(lists.map((list) => [textAt(list, 'id'), newDraft(textAt(list, 'name'))]))
  const draftOfCard = new Map<string, Draft>()
  for (const card of cards) {
    const draft = newDraft(textAt(card, 'name'), null, readCardText(`x\n${textAt(card, 'desc')}`).note)
    draftOfCard.set(textAt(card, 'id'), draft)
    draftOfList.get(textAt(card, 'idList'))?.children.push(draft)
  }
  for (const checklist of listAt(board, 'checklists'))
    for (const item of listAt(checklist, 'checkItems').toSorted(byPosition))
      draftOfCard.get(textAt(checklist, 'idCard'))?.children.push(newDraft(textAt(item, 'name')))
  return finishOne('trello', textAt(board, 'name'), [...draftOfList.values()], problems)
}

/** JSON Canvas: cards, and arrows from parent to child. A card inside a group without arrows hangs under the group. */
export function readCanvas(json: unknown): ForeignReading {
  const problems = newProblemList()
  const raw = listAt(json, 'nodes')
  const { name, nodes, edges } = canvasGraph(json)
  const inGroups = edgesOfGroups(raw, new Set(edges.map((edge) => edge.to)))
  const roots = graphToForest(nodes, [...edges, ...inGroups], '', problems)
  return finishOne('canvas', name, roots, problems)
}

/** The cards and arrows of a JSON Canvas; groups are cards as well. */
export function canvasGraph(json: unknown): ForeignGraph {
  const nodes = listAt(json, 'nodes').map((node): GraphNode => {
    const { x, y } = boxOf(node)
    return { id: textAt(node, 'id'), draft: canvasDraft(node), place: { x, y } }
  })
  const edges = listAt(json, 'edges').map((edge): GraphEdge => {
    const isTurned = textAt(edge, 'toEnd') === 'none' && textAt(edge, 'fromEnd') === 'arrow'
    const [from, to] = [textAt(edge, 'fromNode'), textAt(edge, 'toNode')]
    return { from: isTurned ? to : from, to: isTurned ? from : to, label: textAt(edge, 'label') }
  })
  return { name: textAt(json, 'title') || null, nodes, edges }
}

function canvasDraft(node: unknown): Draft {
  switch (textAt(node, 'type')) {
    case 'file': {
      const path = textAt(node, 'file')
      const draft = newDraft((path.split('/').at(-1) ?? path).replace(/\.md$/, ''))
      draft.fields.push(['file', path])
      return draft
    }
    case 'link': {
      const draft = newDraft(textAt(node, 'url'))
      return draft
    }
    case 'group':
      return newDraft(textAt(node, 'label') || 'Group')
    default: {
      const { text, note, kind, fields } = readCardText(textAt(node, 'text'))
      return { ...newDraft(text, kind, note), fields: [...fields] }
    }
  }
}

/** The smallest group around a card, for cards that no arrow reaches. */
function edgesOfGroups(nodes: readonly unknown[], reached: ReadonlySet<string>): GraphEdge[] {
  const groups = nodes
    .filter((node) => textAt(node, 'type') === 'group')
    .map((node) => ({ id: textAt(node, 'id'), box: boxOf(node) }))
    .toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)
    .slice(0, 500)
  return nodes.flatMap((node) => {
    const id = textAt(node, 'id')
    if (reached.has(id)) return []
    const box = boxOf(node)
    const home = groups.find((group) => group.id !== id && isInside(box, group.box))
    return home ? [{ from: home.id, to: id, label: '' }] : []
  })
}

function boxOf(node: unknown): { x: number; y: number; width: number; height: number } {
  const read = (key: string) => Number(textAt(node, key)) || 0
  return { x: read('x'), y: read('y'), width: read('width'), height: read('height') }
}

function isInside(inner: ReturnType<typeof boxOf>, outer: ReturnType<typeof boxOf>): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height &&
    inner.width * inner.height < outer.width * outer.height
  )
}
