// A tree as Markdown with labelled headings, deeper levels as nested bullets. read-markdown.ts reads it back unchanged.
import { escapeMarkdown, setAside } from './escapes.ts'
import type { ForeignNode, ForeignTree } from './foreign-tree.ts'
import { KIND_WORDS, readEmojiLabel, readLabel } from './kind-words.ts'

/** Headings go from ## to ######; what lies deeper is a list. */
const LAST_HEADING = 6

/** The tree as one Markdown text. */
export function writeMarkdown(tree: ForeignTree): string {
  const lines: string[] = []
  if (tree.title !== null) lines.push(`# ${unlabelled(escapeMarkdown(tree.title))}`, '')
  for (const node of tree.nodes) writeNode(node, 2, lines)
  return `${lines.join('\n').trimEnd()}\n`
}

function writeNode(node: ForeignNode, level: number, lines: string[]): void {
  const isHeading = level <= LAST_HEADING
  const indent = isHeading ? '' : '  '.repeat(level - LAST_HEADING - 1)
  lines.push(`${indent}${isHeading ? `${'#'.repeat(level)} ` : '- '}${labelled(node)}`)
  const inside = isHeading ? '' : `${indent}  `
  for (const [name, value] of node.fields ?? []) lines.push(`${inside}${name}:: ${escapeMarkdown(value)}`)
  if (node.note !== undefined)
    for (const line of node.note.split('\n')) lines.push(`${inside}> ${noteLine(line)}`)
  if (isHeading) lines.push('')
  for (const child of node.children) writeNode(child, level + 1, lines)
  // A heading after a list would not end it for every reader.
  if (level === LAST_HEADING && node.children.length > 0) lines.push('')
}

/** `[Solution] words`, or the words alone made safe from being taken for a label. */
export function labelled(node: ForeignNode): string {
  const words = escapeMarkdown(node.text)
  return node.kind ? `[${KIND_WORDS[node.kind]}] ${words}` : unlabelled(words)
}

/** Words that begin like a label lose its meaning: the colon of "Test: …", the emoji of "💡 …" is written as its code. */
export function unlabelled(words: string): string {
  if (readLabel(setAside(words))) return words.replace(':', '\\:')
  return readEmojiLabel(words) ? words.replace(/^./u, (mark) => `&#${mark.codePointAt(0)};`) : words
}

/** A line of a note; its indentation stays as it is. */
export function noteLine(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  return indent + escapeMarkdown(line.slice(indent.length))
}
