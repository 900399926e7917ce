// How a tree stands in a table: whether its first row is a head, how rows hang together, and what each column holds.
// The guess is made from the head and the shape; a person can correct every part of it.
import type { Row } from './csv-rows.ts'
import { kindOfWord } from './kind-words.ts'

/** `rows`: a card per row · `parent`: a column names the card above · `levels`: a column per level, each row a path ·
 * `steps`: rows begin further right the deeper they are · `lists`: lists side by side. */
export const TABLE_LAYOUTS = ['rows', 'parent', 'levels', 'steps', 'lists'] as const
export type TableLayout = (typeof TABLE_LAYOUTS)[number]

export const COLUMN_ROLES = ['text', 'parent', 'id', 'level', 'note', 'kind', 'field', 'out'] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

export interface TableMapping {
  readonly layout: TableLayout
  readonly hasHead: boolean
  /** One for each column. */
  readonly columns: readonly ColumnRole[]
}

/** What a column can hold in each layout. */
export const ROLES_OF_LAYOUT: Readonly<Record<TableLayout, readonly ColumnRole[]>> = {
  rows: ['text', 'note', 'kind', 'field', 'out'],
  parent: ['text', 'parent', 'id', 'note', 'kind', 'field', 'out'],
  levels: ['level', 'note', 'field', 'out'],
  steps: ['level', 'note', 'kind', 'field', 'out'],
  lists: ['level', 'out'],
}

/** Roles that one column at most has. */
const ONE_ONLY: ReadonlySet<ColumnRole> = new Set(['text', 'parent', 'id'])

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
const LEVEL_HEAD = /^level\s*\d+$/

/** The names of the columns in lower case; '' where there is no head. */
export function headOf(rows: readonly Row[], hasHead: boolean): readonly string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: width }, (_, at) => (hasHead ? (rows[0]?.[at] ?? '').trim().toLowerCase() : ''))
}

/** How the tree most probably stands in these rows. */
export function guessMapping(rows: readonly Row[]): TableMapping {
  const head = headOf(rows, true)
  const kinds = head.map(kindOfWord)
  const named = kinds.filter((kind) => kind !== null).length
  const isPlural = head.every((name, at) => kinds[at] === null || name.endsWith('s'))
  if (columnNamed(head, PARENT_HEADS) >= 0) return mappingFor(rows, 'parent', true)
  if (isStepped(rows.slice(1))) return mappingFor(rows, 'steps', true)
  if (named >= 2) return mappingFor(rows, isPlural ? 'lists' : 'levels', true)
  if (head.filter((name) => LEVEL_HEAD.test(name)).length >= 2) return mappingFor(rows, 'levels', true)
  if (arePairs(rows)) return { layout: 'parent', hasHead: false, columns: ['text', 'parent'] }
  return mappingFor(rows, 'rows', true)
}

/** The most probable columns when the layout is given. */
export function mappingFor(rows: readonly Row[], layout: TableLayout, hasHead: boolean): TableMapping {
  const head = headOf(rows, hasHead)
  const columns = head.map((name): ColumnRole => commonRole(layout, name))
  if (layout === 'rows' || layout === 'parent') {
    const parentAt = layout === 'parent' ? columnNamed(head, PARENT_HEADS) : -1
    const idAt = layout === 'parent' ? columnNamed(head, ID_HEADS) : -1
    const named = columnNamed(head, TEXT_HEADS)
    const first = head.findIndex((_, at) => at !== parentAt && at !== idAt && columns[at] === 'field')
    if (idAt >= 0) columns[idAt] = 'id'
    if (columns.length > 0) columns[named >= 0 ? named : Math.max(0, first)] = 'text'
    const second = columns.findIndex((role, at) => at > 0 && role === 'field')
    if (layout === 'parent' && columns.length > 1)
      columns[parentAt >= 0 ? parentAt : Math.max(1, second)] = 'parent'
  }
  if (layout === 'levels' && !columns.includes('level'))
    return { layout, hasHead, columns: columns.map((role) => (role === 'field' ? 'level' : role)) }
  return { layout, hasHead, columns }
}

/** The mapping with another role for one column; a role that stands once leaves the column that had it. */
export function withRole(mapping: TableMapping, column: number, role: ColumnRole): TableMapping {
  const columns = mapping.columns.map((before, at) =>
    at === column ? role : before === role && ONE_ONLY.has(role) ? 'field' : before,
  )
  return { ...mapping, columns }
}

function commonRole(layout: TableLayout, name: string): ColumnRole {
  if (layout === 'lists') return 'level'
  if (NOTE_HEADS.includes(name)) return 'note'
  if (layout === 'levels') return kindOfWord(name) !== null || LEVEL_HEAD.test(name) ? 'level' : 'field'
  if (name === 'kind' || name === 'type') return 'kind'
  return layout === 'steps' ? 'level' : 'field'
}

function columnNamed(head: readonly string[], names: readonly string[]): number {
  for (const name of names) if (head.includes(name)) return head.indexOf(name)
  return -1
}

/** Whether rows begin further right the deeper they are: no cell above the first one of a row is repeated. */
function isStepped(rows: readonly Row[]): boolean {
  const indented = rows.filter((row) => row.findIndex((cell) => cell.trim() !== '') > 0).length
  return rows.length >= 2 && indented / rows.length >= 0.3
}

/** Two columns whose second names come again in the first: child and parent, without a head. */
function arePairs(rows: readonly Row[]): boolean {
  if (rows.length < 2 || rows.some((row) => row.length !== 2)) return false
  const firsts = new Set(rows.map((row) => row[0]?.trim() ?? ''))
  const known = rows.filter((row) => firsts.has(row[1]?.trim() ?? '') && (row[1] ?? '').trim() !== '').length
  return known / rows.length >= 0.5
}
