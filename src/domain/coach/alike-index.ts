// Which statements are alike, kept between questions: when some rows change, only those are compared again.
// Two texts whose token Jaccard reaches t share a token among the first |tokens| − ⌈t·|tokens|⌉ + 1 of each, whatever
// order of tokens is agreed on; only those are looked up (after Chaudhuri et al., prefix filtering, 2006).
import { compareIds, type Id } from '../../lib/ids.ts'
import { jaccard, tokensOf } from '../inbox/look-alikes.ts'
import { perRow } from './per-row.ts'

interface Worded {
  readonly id: Id
  readonly statement: string
}

/** All rows whose statements have the same tokens. */
interface Shape {
  readonly tokens: ReadonlySet<string>
  readonly prefix: readonly string[]
  readonly ids: Set<Id>
  readonly alike: Map<Shape, number>
}

export interface Alike {
  readonly id: Id
  /** Token Jaccard, 0–1. */
  readonly likeness: number
}

export interface AlikeIndex {
  /** Rows of the table that say nearly the same as this one, the likest first. */
  alikeTo(rows: ReadonlyMap<Id, Worded>, id: Id): readonly Alike[]
}

/** Long words are rare words: an order of tokens that needs no counting. */
const rareFirst = (a: string, b: string) => b.length - a.length || compareIds(a, b)

/** The tokens of a row's statement. */
export const tokensOfRow = perRow((row: Worded) => tokensOf(row.statement))

/** An index for token Jaccard at and above `atLeast`. It belongs to one table of the workspace. */
export function alikeIndex(atLeast: number): AlikeIndex {
  const shapes = new Map<string, Shape>()
  const byToken = new Map<string, Set<Shape>>()
  const known = new Map<Id, { readonly row: Worded; readonly shape: Shape | null }>()
  let table: ReadonlyMap<Id, Worded> | null = null

  function forget(id: Id): void {
    const shape = known.get(id)?.shape
    known.delete(id)
    if (!shape) return
    shape.ids.delete(id)
    if (shape.ids.size > 0) return
    shapes.delete(signature(shape.tokens))
    for (const token of shape.prefix) byToken.get(token)?.delete(shape)
    for (const other of shape.alike.keys()) other.alike.delete(shape)
  }

  function learn(row: Worded): void {
    const tokens = tokensOfRow(row)
    const shape = tokens.size === 0 ? null : (shapes.get(signature(tokens)) ?? add(tokens))
    shape?.ids.add(row.id)
    known.set(row.id, { row, shape })
  }

  function add(tokens: ReadonlySet<string>): Shape {
    const length = tokens.size - Math.ceil(atLeast * tokens.size) + 1
    const prefix = [...tokens].sort(rareFirst).slice(0, length)
    const shape: Shape = { tokens, prefix, ids: new Set(), alike: new Map() }
    const seen = new Set<Shape>()
    for (const token of prefix) {
      const others = byToken.get(token)
      if (!others) byToken.set(token, new Set([shape]))
      else {
        for (const other of others) compare(shape, other, seen)
        others.add(shape)
      }
    }
    shapes.set(signature(tokens), shape)
    return shape
  }

  function compare(shape: Shape, other: Shape, seen: Set<Shape>): void {
    if (seen.has(other)) return
    seen.add(other)
    const [small, large] = [
      Math.min(shape.tokens.size, other.tokens.size),
      Math.max(shape.tokens.size, other.tokens.size),
    ]
    if (small < atLeast * large) return
    const likeness = jaccard(shape.tokens, other.tokens)
    if (likeness < atLeast) return
    shape.alike.set(other, likeness)
    other.alike.set(shape, likeness)
  }

  function update(rows: ReadonlyMap<Id, Worded>): void {
    if (rows === table) return
    for (const id of known.keys()) if (!rows.has(id)) forget(id)
    for (const row of rows.values()) {
      const before = known.get(row.id)?.row
      if (before === row) continue
      if (before?.statement === row.statement) {
        known.set(row.id, { row, shape: known.get(row.id)?.shape ?? null })
        continue
      }
      forget(row.id)
      learn(row)
    }
    table = rows
  }

  return {
    alikeTo(rows, id) {
      update(rows)
      const shape = known.get(id)?.shape
      if (!shape) return NONE
      if (shape.ids.size === 1 && shape.alike.size === 0) return NONE
      const found: Alike[] = []
      for (const other of shape.ids) if (other !== id) found.push({ id: other, likeness: 1 })
      for (const [one, likeness] of shape.alike)
        for (const other of one.ids) found.push({ id: other, likeness })
      return found.sort((a, b) => b.likeness - a.likeness || compareIds(a.id, b.id))
    },
  }
}

const NONE: readonly Alike[] = []

function signature(tokens: ReadonlySet<string>): string {
  return [...tokens].sort(compareIds).join(' ')
}
