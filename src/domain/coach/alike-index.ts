// Which statements are alike, kept between questions: when some rows change, only those are compared again.
// Two texts whose token Jaccard reaches t share a token among the first |tokens| − ⌈t·|tokens|⌉ + 1 of each, whatever
// order of tokens is agreed on; only those are looked up (after Chaudhuri et al., prefix filtering, 2006).
import { compareIds, type Id } from '../../lib/ids.ts'
import { tokensOf } from '../inbox/look-alikes.ts'
import { perRow } from './per-row.ts'

interface Worded {
  readonly id: Id
  readonly statement: string
}

/** All rows whose statements have the same tokens. */
export interface Shape<Row extends Worded> {
  /** Numbers of the tokens, ascending. */
  readonly tokens: readonly number[]
  readonly prefix: readonly number[]
  readonly rows: Map<Id, Row>
  /** Other shapes that are alike, with their token Jaccard, 0–1. */
  readonly alike: Map<Shape<Row>, number>
  /** Raised when its rows, or those of a shape alike, change. */
  version: number
}

export interface AlikeIndex<Row extends Worded> {
  /** Brings the index up to date with the table a few rows at a time; whatever is left is done when a shape is asked for. */
  catchUp(rows: ReadonlyMap<Id, Row>): Generator<void>
  /** The shape of a row, brought up to date with the table; null when the words say nothing or the row is gone. */
  shapeOf(rows: ReadonlyMap<Id, Row>, id: Id): Shape<Row> | null
}

/** Rows learnt in one step. */
const AT_A_TIME = 20
/** 0.6 · 45 is a little more than 27 in binary. */
const ROUNDING = 1e-9

/** The tokens of a row's statement. */
export const tokensOfRow = perRow((row: Worded) => tokensOf(row.statement))

/** An index for token Jaccard at and above `atLeast`. It belongs to one table of the workspace. */
export function alikeIndex<Row extends Worded>(atLeast: number): AlikeIndex<Row> {
  const shapes = new Map<string, Shape<Row>>()
  const byToken = new Map<number, Set<Shape<Row>>>()
  const known = new Map<Id, { readonly row: Row; readonly shape: Shape<Row> | null }>()
  const numbers = numbering()
  let table: ReadonlyMap<Id, Row> | null = null

  function touch(shape: Shape<Row>): void {
    shape.version++
    for (const other of shape.alike.keys()) other.version++
  }

  function forget(id: Id): void {
    const shape = known.get(id)?.shape
    known.delete(id)
    if (!shape) return
    touch(shape)
    shape.rows.delete(id)
    if (shape.rows.size > 0) return
    shapes.delete(shape.tokens.join())
    for (const token of shape.prefix) byToken.get(token)?.delete(shape)
    for (const other of shape.alike.keys()) other.alike.delete(shape)
  }

  function learn(row: Row): void {
    const tokens = numbers(tokensOfRow(row))
    const shape = tokens.length === 0 ? null : (shapes.get(tokens.join()) ?? add(tokens))
    known.set(row.id, { row, shape })
    if (!shape) return
    shape.rows.set(row.id, row)
    touch(shape)
  }

  function add(tokens: readonly number[]): Shape<Row> {
    // Later numbers belong to words met later, and so to rarer ones.
    const prefix = tokens.slice(Math.ceil(atLeast * tokens.length - ROUNDING) - 1)
    const shape: Shape<Row> = { tokens, prefix, rows: new Map(), alike: new Map(), version: 0 }
    const seen = new Set<Shape<Row>>()
    for (const token of prefix) {
      const others = byToken.get(token)
      if (!others) byToken.set(token, new Set([shape]))
      else {
        for (const other of others) if (!seen.has(other)) compare(shape, other, seen)
        others.add(shape)
      }
    }
    shapes.set(tokens.join(), shape)
    return shape
  }

  function compare(shape: Shape<Row>, other: Shape<Row>, seen: Set<Shape<Row>>): void {
    seen.add(other)
    const likeness = jaccardOf(shape.tokens, other.tokens)
    if (likeness < atLeast) return
    shape.alike.set(other, likeness)
    other.alike.set(shape, likeness)
  }

  function* catchUp(rows: ReadonlyMap<Id, Row>): Generator<void> {
    if (rows === table) return
    for (const id of known.keys()) if (!rows.has(id)) forget(id)
    let count = 0
    for (const row of rows.values()) {
      const before = known.get(row.id)
      if (before?.row === row) continue
      if (++count % AT_A_TIME === 0) yield
      if (before?.row.statement === row.statement) {
        known.set(row.id, { row, shape: before.shape })
        before.shape?.rows.set(row.id, row)
        if (before.shape) touch(before.shape)
      } else {
        forget(row.id)
        learn(row)
      }
    }
    table = rows
  }

  return {
    catchUp,
    shapeOf(rows, id) {
      for (const steps = catchUp(rows); rows !== table;) steps.next()
      return known.get(id)?.shape ?? null
    },
  }
}

/** Gives each token a number, the same for the same token. */
function numbering(): (tokens: ReadonlySet<string>) => readonly number[] {
  const numbers = new Map<string, number>()
  const numberOf = (token: string) => {
    const known = numbers.get(token) ?? numbers.size
    numbers.set(token, known)
    return known
  }
  return (tokens) =>
    [...tokens]
      .sort(compareIds)
      .map(numberOf)
      .sort((a, b) => a - b)
}

/** Token Jaccard of two ascending lists. */
function jaccardOf(a: readonly number[], b: readonly number[]): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared / (a.length + b.length - shared)
}
