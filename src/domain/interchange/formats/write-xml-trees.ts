// Outlines and mind maps as XML: OPML 2.0 and FreeMind `.mm`. Every text is escaped; nothing points outside.
import { escapeXml } from '../../layout/tree-svg.ts'
import { asNoFormula } from './clean-text.ts'
import type { ForeignNode, ForeignTree } from './foreign-tree.ts'

/** A value in quotes; line breaks as codes, or readers turn them into spaces. */
function quoted(value: string): string {
  return `"${escapeXml(value).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`
}

/** The names of our own attributes in OPML; a reader that does not know them passes over them. */
const NAMESPACE = 'https://espalier.invalid/opml'

/** The tree as OPML 2.0. Notes stand in `_note`, as outliners write them; kinds and fields in a namespace. */
export function writeOpml(tree: ForeignTree): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:espalier="${NAMESPACE}">`,
    `  <head><title>${escapeXml(tree.title ?? '')}</title></head>`,
    '  <body>',
  ]
  for (const node of tree.nodes) writeOutline(node, '    ', lines)
  return [...lines, '  </body>', '</opml>', ''].join('\n')
}

function writeOutline(node: ForeignNode, indent: string, lines: string[]): void {
  const note = node.note === undefined ? '' : ` _note=${quoted(node.note)}`
  const kind = node.kind === undefined ? '' : ` espalier:kind="${node.kind}"`
  const open = `${indent}<outline text=${quoted(node.text)}${note}${kind}${fieldsOf(node)}`
  if (node.children.length === 0) lines.push(`${open}/>`)
  else {
    lines.push(`${open}>`)
    for (const child of node.children) writeOutline(child, `${indent}  `, lines)
    lines.push(`${indent}</outline>`)
  }
}

function fieldsOf(node: ForeignNode): string {
  const seen = new Set<string>()
  return (node.fields ?? [])
    .flatMap(([name, value]) => {
      const attribute = `espalier:field-${name.replace(/[^a-z0-9]+/g, '-')}`
      if (seen.has(attribute)) return []
      seen.add(attribute)
      return [` ${attribute}=${quoted(value)}`]
    })
    .join('')
}

/** The tree as a FreeMind map: one root, rich-text notes, attributes for kind and fields, arrows where it has some;
 * nothing in it is a formula. */
export function writeFreemind(tree: ForeignTree): string {
  const [only] = tree.nodes
  const root: ForeignNode =
    tree.nodes.length === 1 && only ? only : { text: tree.title ?? 'Tree', children: tree.nodes }
  // FreeMind's last version that Freeplane opens without a warning.
  const lines = ['<map version="0.9.0">']
  writeNode(root, '', lines)
  return [...lines, '</map>', ''].join('\n')
}

function writeNode(node: ForeignNode, indent: string, lines: string[]): void {
  const id = node.id === undefined ? '' : ` ID=${quoted(node.id)}`
  lines.push(`${indent}<node${id} TEXT=${quoted(asNoFormula(node.text))}>`)
  for (const { to, label } of node.arrows ?? []) {
    const words = label === '' ? '' : ` MIDDLE_LABEL=${quoted(label)}`
    lines.push(`${indent}<arrowlink DESTINATION=${quoted(to)}${words} STARTARROW="None" ENDARROW="Default"/>`)
  }
  if (node.kind) lines.push(`${indent}<attribute NAME="kind" VALUE="${node.kind}"/>`)
  for (const [name, value] of node.fields ?? [])
    lines.push(`${indent}<attribute NAME=${quoted(name)} VALUE=${quoted(asNoFormula(value))}/>`)
  if (node.note !== undefined) {
    const paragraphs = asNoFormula(node.note)
      .split('\n')
      .map((line) => `<p>${escapeXml(line)}</p>`)
    lines.push(
      `${indent}<richcontent TYPE="NOTE"><html><head/><body>${paragraphs.join('')}</body></html></richcontent>`,
    )
  }
  for (const child of node.children) writeNode(child, `${indent} `, lines)
  lines.push(`${indent}</node>`)
}
