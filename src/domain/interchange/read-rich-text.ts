// Reads anything into rich text that the editor can hold: unknown kinds are unwrapped, words are never lost.
// Invariant: reading twice gives what reading once gave; the result nests at most RICH_TEXT_DEPTH nodes.
import { compareIds } from '../../lib/ids.ts'
import { joinTexts } from './join-texts.ts'
import type { RepairCode } from './file-repair.ts'
import {
  isSafeLink,
  RICH_TEXT_ATTRIBUTES,
  RICH_TEXT_BLOCKS,
  RICH_TEXT_DEPTH,
  RICH_TEXT_MARKS,
  type RichTextJson,
  type RichTextMark,
  richTextOfLines,
} from './rich-text.ts'

type Report = (code: RepairCode, at: string) => void
interface Context {
  readonly report: Report
  readonly at: string
  readonly depth: number
}

/** The rich text in `raw` (a doc, or plain text), null when it holds nothing. `at` is its place in the file. */
export function readRichText(raw: unknown, at: string, report: Report): RichTextJson | null {
  if (raw === null || raw === undefined) return null
  if (typeof raw === 'string') return richTextOfLines(raw)
  const doc = asNode(raw)
  if (doc?.['type'] !== 'doc') {
    report('notes-unreadable', at)
    return null
  }
  const content = blocksOf(doc['content'], { report, at, depth: 1 })
  return content.length > 0 ? { type: 'doc', content } : null
}

function blocksOf(content: unknown, context: Context): RichTextJson[] {
  const blocks: RichTextJson[] = []
  let loose: RichTextJson[] = []
  const endLoose = () => {
    if (loose.length > 0) blocks.push({ type: 'paragraph', content: joinTexts(loose) })
    loose = []
  }
  for (const [index, raw] of childrenOf(content, context).entries()) {
    const inside = { ...context, at: `${context.at}.content[${index}]` }
    const node = asNode(raw)
    const type = node?.['type']
    if (type === 'text' || type === 'hardBreak') {
      context.report('notes-misplaced', inside.at)
      loose.push(...inlineOf([raw], context, true))
      continue
    }
    endLoose()
    if (node && typeof type === 'string') blocks.push(...blockOf(node, type, inside))
    else context.report('notes-unknown-part', inside.at)
  }
  endLoose()
  return blocks
}

function blockOf(node: Raw, type: string, context: Context): RichTextJson[] {
  const kind = Object.hasOwn(RICH_TEXT_BLOCKS, type) ? RICH_TEXT_BLOCKS[type] : undefined
  const nests = kind === 'blocks' || kind === 'items'
  // A list nests twice (list, item) and holds a paragraph; a quote holds one.
  if (nests && context.depth + (kind === 'items' ? 2 : 1) > RICH_TEXT_DEPTH) {
    context.report('notes-too-deep', context.at)
    return flattened(node)
  }
  const attrs = attributesOf(type, node, context)
  const deeper = { ...context, depth: context.depth + 1 }
  switch (kind) {
    case undefined: {
      context.report(type === 'listItem' ? 'notes-misplaced' : 'notes-unknown-part', context.at)
      return context.depth + 1 > RICH_TEXT_DEPTH ? flattened(node) : blocksOf(node['content'], deeper)
    }
    case 'nothing':
      return [{ type }]
    case 'inline':
    case 'plain': {
      const content = joinTexts(inlineOf(node['content'], context, kind === 'inline'))
      return [content.length > 0 ? { type, ...attrs, content } : { type, ...attrs }]
    }
    case 'blocks': {
      const content = blocksOf(node['content'], deeper)
      return content.length > 0 ? [{ type, ...attrs, content }] : []
    }
    case 'items': {
      const content = itemsOf(node['content'], deeper)
      return content.length > 0 ? [{ type, ...attrs, content }] : []
    }
  }
}

/** List items; an item begins with a paragraph, whatever else it holds. */
function itemsOf(content: unknown, context: Context): RichTextJson[] {
  return childrenOf(content, context).flatMap((raw, index) => {
    const at = `${context.at}.content[${index}]`
    const node = asNode(raw)
    const isItem = node?.['type'] === 'listItem'
    if (!isItem) context.report('notes-misplaced', at)
    const deeper = { ...context, at, depth: context.depth + 1 }
    const blocks = blocksOf(isItem ? node['content'] : [raw], deeper)
    const [first] = blocks
    if (!first) return isItem ? [{ type: 'listItem', content: [{ type: 'paragraph' }] }] : []
    const lead: RichTextJson[] = first.type === 'paragraph' ? [] : [{ type: 'paragraph' }]
    return [{ type: 'listItem', content: [...lead, ...blocks] }]
  })
}

function inlineOf(content: unknown, context: Context, withMarks: boolean): RichTextJson[] {
  return childrenOf(content, context).flatMap((raw, index): RichTextJson[] => {
    const at = `${context.at}.content[${index}]`
    const node = asNode(raw)
    const text = node?.['text']
    if (node?.['type'] === 'text' && typeof text === 'string') {
      if (text === '') return []
      const marks = withMarks ? marksOf(node['marks'], { ...context, at }) : []
      return [marks.length > 0 ? { type: 'text', marks, text } : { type: 'text', text }]
    }
    if (node?.['type'] === 'hardBreak')
      return withMarks ? [{ type: 'hardBreak' }] : [{ type: 'text', text: '\n' }]
    context.report('notes-unknown-part', at)
    const words = node ? wordsOf(node) : ''
    return words ? [{ type: 'text', text: words }] : []
  })
}

function marksOf(raw: unknown, context: Context): RichTextMark[] {
  if (!Array.isArray(raw)) return []
  const marks = new Map<string, RichTextMark>()
  for (const [index, item] of raw.entries()) {
    const at = `${context.at}.marks[${index}]`
    const mark = asNode(item)
    const type = mark?.['type']
    if (!mark || typeof type !== 'string' || !RICH_TEXT_MARKS.has(type)) {
      context.report('notes-unknown-mark', at)
      continue
    }
    if (type === 'link' && !isSafeLink(asNode(mark['attrs'])?.['href'])) {
      context.report('notes-link', at)
      continue
    }
    if (!marks.has(type)) marks.set(type, { type, ...attributesOf(type, mark, { ...context, at }) })
  }
  return [...marks.values()].sort((a, b) => compareIds(a.type, b.type))
}

function attributesOf(
  type: string,
  node: Raw,
  context: Context,
): { attrs?: Readonly<Record<string, unknown>> } {
  const raw = asNode(node['attrs'])
  if (!raw) return {}
  const known = Object.hasOwn(RICH_TEXT_ATTRIBUTES, type) ? (RICH_TEXT_ATTRIBUTES[type] ?? {}) : {}
  const kept: [string, unknown][] = []
  for (const [name, value] of Object.entries(raw)) {
    if (value === null || value === undefined) continue
    if (Object.hasOwn(known, name) && known[name]?.(value)) kept.push([name, value])
    else context.report('notes-attribute', `${context.at}.attrs.${name}`)
  }
  return kept.length > 0 ? { attrs: Object.fromEntries(kept) } : {}
}

/** Everything under a node as one paragraph per block, without a further level. */
function flattened(node: Raw): RichTextJson[] {
  return wordsOf(node)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }))
}

/** The words under a node, a line per block. No recursion: a foreign file may nest as deep as it likes. */
function wordsOf(root: Raw): string {
  let words = ''
  const stack: unknown[] = [root]
  while (stack.length > 0) {
    const top = stack.pop()
    const node = typeof top === 'string' ? null : asNode(top)
    if (typeof top === 'string') words += top
    if (!node) continue
    const { text, content, type } = node
    if (type === 'text' && typeof text === 'string') words += text
    else if (type === 'hardBreak') words += '\n'
    else if (Array.isArray(content)) {
      if (words !== '' && !words.endsWith('\n')) words += '\n'
      for (let i = content.length - 1; i >= 0; i -= 1) stack.push(content[i])
    }
  }
  return words
}

type Raw = Readonly<Record<string, unknown>>

function asNode(raw: unknown): Raw | null {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Raw) : null // an object, by the test
}

function childrenOf(content: unknown, context: Context): readonly unknown[] {
  if (content === undefined || content === null) return []
  if (Array.isArray(content)) return content
  context.report('notes-unknown-part', context.at)
  return []
}
