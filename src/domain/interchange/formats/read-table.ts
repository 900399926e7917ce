// A table as a tree, by a mapping that was guessed or corrected (table-mapping.ts).
// Invariant: the rows travel with the tree, so that a corrected mapping reads them again without the file.
import type { Result } from '../../../lib/result.ts'
import { ok } from '../../../lib/result.ts'
import type { Row } from './csv-rows.ts'
import { finish, newDraft, newProblemList, type Draft, type ProblemList } from './draft.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'
import type { ForeignRefusal } from './foreign-refusal.ts'
import type { ForeignFormat, ForeignTree } from './foreign-tree.ts'
import { graphToForest } from './graph-to-forest.ts'
import { kindOfWord } from './kind-words.ts'
import { guessMapping, headOf, type TableMapping } from './table-mapping.ts'

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  /** The number of the first row in the file. */
  readonly firstNo: number
  readonly mapping: TableMapping
  readonly problems: ProblemList
}

/** The tree in some rows; how it stands in them is guessed unless `chosen` says. */
export function readTable(
  rows: readonly Row[],
  format: Extract<ForeignFormat, 'csv' | 'xlsx'>,
  title: string | null,
  chosen?: TableMapping,
): Result<ForeignTree, ForeignRefusal> {
  const problems = newProblemList()
  const { columns } = FOREIGN_LIMITS
  const isWide = rows.some((row) => row.length > columns)
  if (isWide) problems.add('', `The table is wider than ${columns} columns; only these were read.`)
  const narrow = isWide ? rows.map((row) => row.slice(0, columns)) : rows
  const mapping = chosen ?? guessMapping(narrow)
  const table: Table = {
    head: headOf(narrow, mapping.hasHead),
    rows: mapping.hasHead ? narrow.slice(1) : narrow,
    firstNo: mapping.hasHead ? 2 : 1,
    mapping,
    problems,
  }
  const tree = finish(format, title, draftsOf(table), problems)
  return tree.ok ? ok({ ...tree.value, table: { rows: narrow, mapping } }) : tree
}

function draftsOf(table: Table): readonly Draft[] {
  switch (table.mapping.layout) {
    case 'parent':
      return byParent(table)
    case 'steps':
      return byStep(table)
    case 'levels':
      return byPath(table)
    case 'lists':
      return sideBySide(table)
    case 'rows':
      return table.rows.map((row) => cardOf(table, row, textAtOf(table, row)))
  }
}

/** The column of the statement in a row; where it is empty, the first one with words. */
function textAtOf({ mapping }: Table, row: Row): number {
  const at = mapping.columns.indexOf('text')
  if ((row[at] ?? '').trim() !== '') return at
  return Math.max(
    0,
    row.findIndex((cell, column) => cell.trim() !== '' && mapping.columns[column] !== 'out'),
  )
}

/** A row as a card: one column is the statement, kind and notes are known, the others become fields. */
function cardOf(table: Table, row: Row, textAt: number): Draft {
  const draft = newDraft(row[textAt] ?? '')
  row.forEach((_, at) => {
    if (at !== textAt) takeCell(table, row, at, draft)
  })
  return draft
}

function takeCell({ mapping, head }: Table, row: Row, at: number, draft: Draft): void {
  const cell = row[at] ?? ''
  const role = mapping.columns[at]
  if (cell.trim() === '' || role === 'out' || role === 'parent' || role === 'id') return
  const kind = role === 'kind' ? kindOfWord(cell) : null
  if (kind !== null) draft.kind = kind
  else if (role === 'note') draft.note.push(cell)
  else draft.fields.push([head[at] || `column ${at + 1}`, cell])
}

/** Ids or names in one column, the parent's in another. */
function byParent(table: Table): Draft[] {
  const { columns } = table.mapping
  const [textAt, parentAt, idAt] = [columns.indexOf('text'), columns.indexOf('parent'), columns.indexOf('id')]
  const drafts = table.rows.map((row) => cardOf(table, row, textAt))
  const ids = drafts.map((draft, at) => ({ id: `row ${at}`, draft }))
  const rowById = new Map<string, string>()
  const claim = (key: string, at: number) => {
    if (key !== '' && !rowById.has(key)) rowById.set(key, `row ${at}`)
  }
  if (idAt >= 0) table.rows.forEach((row, at) => claim(`id ${(row[idAt] ?? '').trim()}`, at))
  table.rows.forEach((row, at) => claim(`text ${(row[textAt] ?? '').trim()}`, at))
  const edges = table.rows.flatMap((row, at) => {
    const parent = (row[parentAt] ?? '').trim()
    if (parent === '') return []
    const from = rowById.get(`id ${parent}`) ?? rowById.get(`text ${parent}`)
    if (from === undefined)
      table.problems.add(
        `row ${at + table.firstNo}`,
        `Its parent “${parent.slice(0, 60)}” is not in the table; the card comes in at the top.`,
      )
    return from === undefined ? [] : [{ from, to: `row ${at}`, label: '' }]
  })
  return graphToForest(ids, edges, '', table.problems)
}

/** The column of a row's first words is its level; words further right are fields. */
function byStep(table: Table): Draft[] {
  const { columns } = table.mapping
  const roots: Draft[] = []
  const open: { draft: Draft; level: number }[] = []
  for (const row of table.rows) {
    const level = row.findIndex((cell, at) => cell.trim() !== '' && columns[at] === 'level')
    const last = open.at(-1)?.draft
    if (level < 0) {
      // Words beside no card belong to the card above.
      if (last) row.forEach((_, at) => takeCell(table, row, at, last))
      continue
    }
    const draft = cardOf(table, row, level)
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const home = open.at(-1)?.draft.children ?? roots
    home.push(draft)
    open.push({ draft, level })
  }
  return roots
}

/** A column per level, each row a path from the top; equal beginnings are one branch. */
function byPath(table: Table): Draft[] {
  const { columns } = table.mapping
  const levels = columns.flatMap((role, at) => (role === 'level' ? [at] : []))
  const kinds = table.head.map(kindOfWord)
  const roots: Draft[] = []
  const known = new Map<Draft[], Map<string, Draft>>()
  for (const row of table.rows) {
    let home = roots
    let last: Draft | null = null
    for (const at of levels) {
      const words = (row[at] ?? '').trim()
      if (words === '') continue
      const names = known.get(home) ?? new Map<string, Draft>()
      known.set(home, names)
      const before = names.get(words)
      const draft = before ?? newDraft(words, kinds[at] ?? null)
      if (!before) {
        names.set(words, draft)
        home.push(draft)
      }
      home = draft.children
      last = draft
    }
    for (let at = 0; last && at < row.length; at += 1)
      if (columns[at] !== 'level') takeCell(table, row, at, last)
  }
  return roots
}

/** Lists beside each other, each under its own head; what stands in one row has nothing to do with its neighbour. */
function sideBySide(table: Table): Draft[] {
  return table.mapping.columns.flatMap((role, at) => {
    if (role === 'out') return []
    const name = table.head[at] || `column ${at + 1}`
    const kind = kindOfWord(name)
    const cards = table.rows.flatMap((row) =>
      (row[at] ?? '').trim() === '' ? [] : [newDraft(row[at] ?? '', kind)],
    )
    if (kind === 'opportunity' || kind === 'outcome') return cards
    const group = newDraft(name, kind === 'solution' ? 'opportunity' : null)
    group.text = name.charAt(0).toUpperCase() + name.slice(1)
    group.children.push(...cards)
    return cards.length > 0 ? [group] : []
  })
}
