// A tree as a table: a row per card, its parent's id beside it. Cells that a spreadsheet would run are disarmed.
import { guarded } from './csv-rows.ts'
import type { ForeignNode, ForeignTree } from './foreign-tree.ts'

/** The tree as CSV (RFC 4180, UTF-8 with its mark, as spreadsheets want it). */
export function writeCsv(tree: ForeignTree): string {
  const names = fieldNames(tree.nodes)
  const rows: string[][] = [['id', 'parent', 'kind', 'statement', 'notes', ...names]]
  const write = (node: ForeignNode, parent: string) => {
    const id = `n${rows.length}`
    const values = new Map(node.fields ?? [])
    rows.push([
      id,
      parent,
      node.kind ?? '',
      node.text,
      node.note ?? '',
      ...names.map((name) => values.get(name) ?? ''),
    ])
    for (const child of node.children) write(child, id)
  }
  for (const node of tree.nodes) write(node, '')
  return csvText(rows)
}

/** Rows as CSV (RFC 4180, UTF-8 with its mark); no cell is one that a spreadsheet would run. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}

function cellOf(text: string): string {
  const safe = guarded(text)
  return /[",;\t\r\n|]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Columns that the reader knows keep their names to themselves. */
const TAKEN = new Set(['id', 'parent', 'kind', 'type', 'statement', 'note', 'notes', 'description'])

function fieldNames(nodes: readonly ForeignNode[]): string[] {
  const names = new Set<string>()
  const visit = (node: ForeignNode) => {
    for (const [name] of node.fields ?? []) if (!TAKEN.has(name)) names.add(name)
    for (const child of node.children) visit(child)
  }
  nodes.forEach(visit)
  return [...names]
}
