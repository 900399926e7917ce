// One JSON for one rich text: marks sorted, neighbouring texts with the same marks joined, empty things left out.
// Invariant: nothing but form changes; kinds that only a newer Espalier knows stay. Nesting past what a file may
// hold is the exception: it is flattened, its words are kept.
import { compareIds } from '../../lib/ids.ts'
import { joinTexts } from './join-texts.ts'
import { readRichText } from './read-rich-text.ts'
import { RICH_TEXT_DEPTH, type RichTextJson } from './rich-text.ts'

/** Rich text as a file carries it; null when it holds nothing. Plain text becomes a paragraph per line. */
export function canonicalRichText(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || depthOf(raw) > RICH_TEXT_DEPTH + 1)
    return readRichText(raw, '', () => {})
  const doc = canonicalNode(raw as RichTextJson) // the shape is looked at part by part below
  return doc.type === 'doc' && doc.content === undefined ? null : doc
}

function canonicalNode(node: RichTextJson): RichTextJson {
  const { attrs, content, marks, ...rest } = node
  const kept = attributesWithValue(attrs)
  const children = Array.isArray(content) ? joinTexts(content.map(canonicalChild)) : []
  const sorted = Array.isArray(marks)
    ? marks.map(canonicalMark).sort((a, b) => compareIds(String(a.type), String(b.type)))
    : []
  return {
    ...rest,
    ...(kept ? { attrs: kept } : {}),
    ...(children.length > 0 ? { content: children } : {}),
    ...(sorted.length > 0 ? { marks: sorted } : {}),
  }
}

function canonicalChild(child: RichTextJson): RichTextJson {
  return typeof child === 'object' && child !== null ? canonicalNode(child) : child
}

function canonicalMark(mark: RichTextJson): RichTextJson {
  if (typeof mark !== 'object' || mark === null) return mark
  const { attrs, ...rest } = mark
  const kept = attributesWithValue(attrs)
  return kept ? { ...rest, attrs: kept } : rest
}

function attributesWithValue(attrs: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof attrs !== 'object' || attrs === null) return null
  const kept = Object.entries(attrs).filter(([, value]) => value !== null && value !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept) : null
}

/** Levels of nodes under `root`. No recursion: a stored text may nest as deep as it likes. */
function depthOf(root: object): number {
  let deepest = 0
  const stack: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    deepest = Math.max(deepest, top.depth)
    const { node, depth } = top
    const content = typeof node === 'object' && node !== null && 'content' in node ? node.content : null
    if (Array.isArray(content)) for (const child of content) stack.push({ node: child, depth: depth + 1 })
  }
  return deepest
}
