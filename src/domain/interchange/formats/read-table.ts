// A table as a tree. How the tree stands in it is guessed from its head and its shape: a column that names the parent,
// a column per level (filled once or on every row), lists side by side, or a card per row.
import type { CardKind } from '../../tree/rules.ts'
import { finish, newDraft, newProblemList, type Draft, type ProblemList } from './draft.ts'
import { FOREIGN_LIMITS } from './foreign-limits.ts'
import type { ForeignRefusal } from './foreign-refusal.ts'
import type { ForeignFormat, ForeignTree } from './foreign-tree.ts'
import type { Result } from '../../../lib/result.ts'
import type { Row } from './csv-rows.ts'
import { graphToForest } from './graph-to-forest.ts'
import { kindOfWord } from './kind-words.ts'

const TEXT_HEADS = [
  'statement',
  'text',
  'title',
  'name',
  'label',
  'card',
  'opportunity',
  'solution',
  'topic',
  'summary',
  'content',
]
const PARENT_HEADS = [
  'parent',
  'parent id',
  'parent_id',
  'parentid',
  'manager',
  'reports to',
  'belongs to',
  'under',
]
const ID_HEADS = ['id', 'key', 'nr', 'no', '#']
const NOTE_HEADS = ['note', 'notes', 'description']

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  readonly problems: ProblemList
}

/** The tree in some rows, the first of which may be a head. */
export function readTable(
  rows: readonly Row[],
  format: Extract<ForeignFormat, 'csv' | 'xlsx'>,
  title: string | null,
): Result<ForeignTree, ForeignRefusal> {
  const problems = newProblemList()
  const { columns } = FOREIGN_LIMITS
  const isWide = rows.some((row) => row.length > columns)
  if (isWide) problems.add('', `The table is wider than ${columns} columns; only these were read.`)
  const narrow = isWide ? rows.map((row) => row.slice(0, columns)) : rows
  const [first = [], ...rest] = narrow
  const table: Table = { head: first.map((cell) => cell.trim().toLowerCase()), rows: rest, problems }
  return finish(format, title, draftsOf(table, narrow), problems)
}

function draftsOf(table: Table, all: readonly Row[]): readonly Draft[] {
  const parentAt = columnOf(table, PARENT_HEADS)
  if (parentAt >= 0) return byParent(table, parentAt)
  if (isStepped(table.rows)) return byStep(table)
  const kinds = table.head.map(kindOfWord)
  if (kinds.filter((kind) => kind !== null).length >= 2) {
    const isPlural = table.head.every((name, at) => kinds[at] === null || name.endsWith('s'))
    return isPlural ? sideBySide(table, kinds) : byPath(table, kinds)
  }
  if (table.head.filter((name) => /^level\s*\d+$/.test(name)).length >= 2) return byPath(table, kinds)
  const pairs = byPairs(all)
  return pairs ?? table.rows.map((row) => cardOf(table, row, textAtOf(table, row)))
}

function columnOf({ head }: Table, names: readonly string[]): number {
  for (const name of names) if (head.includes(name)) return head.indexOf(name)
  return -1
}

function textColumn(table: Table): number {
  return Math.max(0, columnOf(table, TEXT_HEADS))
}

/** The column of the statement in a row; where it is empty, the first one with words. */
function textAtOf(table: Table, row: Row): number {
  const at = textColumn(table)
  return (row[at] ?? '').trim() === ''
    ? Math.max(
        0,
        row.findIndex((cell) => cell.trim() !== ''),
      )
    : at
}

/** A row as a card: one column is the statement, `kind` and notes are known, the others become fields. */
function cardOf(table: Table, row: Row, textAt: number, without: ReadonlySet<number> = new Set()): Draft {
  const draft = newDraft(row[textAt] ?? '')
  row.forEach((cell, at) => {
    if (at === textAt || without.has(at) || cell.trim() === '') return
    const name = table.head[at] ?? ''
    if (name === 'kind' || name === 'type') {
      draft.kind = kindOfWord(cell)
      if (draft.kind === null) draft.fields.push([name, cell])
    } else if (NOTE_HEADS.includes(name)) draft.note.push(cell)
    else draft.fields.push([name === '' ? `column ${at + 1}` : name, cell])
  })
  return draft
}

/** Ids or names in one column, the parent's in another. */
function byParent(table: Table, parentAt: number): Draft[] {
  const textAt = textColumn(table)
  const idAt = columnOf(table, ID_HEADS)
  const drafts = table.rows.map((row) => cardOf(table, row, textAt, new Set([parentAt, idAt])))
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
        `row ${at + 2}`,
        `Its parent “${parent.slice(0, 60)}” is not in the table; the card comes in at the top.`,
      )
    return from === undefined ? [] : [{ from, to: `row ${at}`, label: '' }]
  })
  return graphToForest(ids, edges, '', table.problems)
}

/** Whether rows begin further right the deeper they are: no cell above the first one of a row is repeated. */
function isStepped(rows: readonly Row[]): boolean {
  const starts = rows.map((row) => row.findIndex((cell) => cell.trim() !== ''))
  const indented = starts.filter((start) => start > 0).length
  return rows.length >= 2 && indented / rows.length >= 0.3
}

/** The column of a row's first words is its level; words further right are fields. */
function byStep(table: Table): Draft[] {
  const roots: Draft[] = []
  const open: { draft: Draft; level: number }[] = []
  for (const row of table.rows) {
    const level = row.findIndex((cell) => cell.trim() !== '')
    const draft = cardOf(table, row, level)
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const home = open.at(-1)?.draft.children ?? roots
    home.push(draft)
    open.push({ draft, level })
  }
  return roots
}

/** A column per level, each row a path from the top; equal beginnings are one branch. */
function byPath(table: Table, kinds: readonly (CardKind | null)[]): Draft[] {
  const levels = table.head.flatMap((name, at) =>
    kinds[at] !== null || /^level\s*\d+$/.test(name) ? [at] : [],
  )
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
    row.forEach((cell, at) => {
      const name = table.head[at] ?? ''
      if (!last || levels.includes(at) || cell.trim() === '') return
      if (NOTE_HEADS.includes(name)) last.note.push(cell)
      else last.fields.push([name === '' ? `column ${at + 1}` : name, cell])
    })
  }
  return roots
}

/** Lists beside each other, each under its own head; what stands in one row has nothing to do with its neighbour. */
function sideBySide(table: Table, kinds: readonly (CardKind | null)[]): Draft[] {
  return table.head.flatMap((name, at) => {
    const cards = table.rows.flatMap((row) =>
      (row[at] ?? '').trim() === '' ? [] : [newDraft(row[at] ?? '', kinds[at] ?? null)],
    )
    if (kinds[at] === 'opportunity' || kinds[at] === 'outcome') return cards
    const group = newDraft(name, kinds[at] === 'solution' ? 'opportunity' : null)
    group.text = name.charAt(0).toUpperCase() + name.slice(1)
    group.children.push(...cards)
    return cards.length > 0 ? [group] : []
  })
}

/** Two columns whose second names come again in the first: child and parent, without a head. */
function byPairs(rows: readonly Row[]): Draft[] | null {
  if (rows.length < 2 || rows.some((row) => row.length !== 2)) return null
  const firsts = new Set(rows.map((row) => row[0]?.trim() ?? ''))
  const known = rows.filter((row) => firsts.has(row[1]?.trim() ?? '') && (row[1] ?? '').trim() !== '').length
  if (known / rows.length < 0.5) return null
  const table: Table = { head: ['name', 'parent'], rows, problems: newProblemList() }
  return byParent(table, 1)
}
