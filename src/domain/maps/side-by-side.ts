// Drafts of a round beside each other, in step: what is likely the same stands in one row, and what stands in one
// draft alone has a row of its own. Only a picture to talk about: it joins nothing. The order of drafts that is asked
// for decides the columns, never the rows.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Moment } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { graphOf } from './map-graph.ts'
import { type Comparison, compareTellings, type Telling, tellingOf } from './tellings.ts'

/** One step of the story: its moment in each draft, or null where a draft has none. */
export interface StepRow {
  /** In the order of the drafts asked for. */
  readonly cells: readonly (Moment | null)[]
  /** How many drafts have it. */
  readonly count: number
}

export interface SideBySide {
  readonly rows: readonly StepRow[]
  /**
   * By moment: a moment of another draft that sounds the same but comes earlier or later there, so that no row can
   * hold both.
   */
  readonly elsewhere: ReadonlyMap<Id, Moment>
}

const cache = memoBy<WorkspaceView, Map<string, SideBySide>>(
  (view) => [view.rows.moment, view.rows.link, view.rows.map, view.archived.moment],
  () => new Map(),
)

/** The drafts in step. */
export function sideBySide(view: WorkspaceView, mapIds: readonly Id[]): SideBySide {
  const key = mapIds.join()
  const known = cache(view).get(key)
  if (known) return known
  const answer = makeSideBySide(view, mapIds)
  cache(view).set(key, answer)
  return answer
}

/** Rows while they are made: the telling of each draft, by draft. */
type Row = ReadonlyMap<Id, Telling>

function makeSideBySide(view: WorkspaceView, mapIds: readonly Id[]): SideBySide {
  const byDraft = new Map(
    mapIds.map((mapId) => {
      const { order, byId } = graphOf(view, mapId)
      const moments = order.flatMap((id) => byId.get(id) ?? [])
      return [mapId, moments.map((moment) => tellingOf(view, moment, [moment], (id) => id))] as const
    }),
  )
  const comparison = compareTellings([...byDraft.values()].flat())
  const rows = inStep(byDraft, comparison)
  return {
    rows: rows.map((row) => ({
      cells: mapIds.map((mapId) => row.get(mapId)?.moment ?? null),
      count: row.size,
    })),
    elsewhere: elsewhereOf(rows, comparison),
  }
}

/** In a row of its own step a moment needs less to be the same than as a twin: what stands around it says much. */
const ALIKE = 0.24

/**
 * The drafts laid along each other: first the two that are most alike, then always the one that fits best. The order
 * in which they are given makes no difference.
 */
function inStep(byDraft: ReadonlyMap<Id, readonly Telling[]>, comparison: Comparison): readonly Row[] {
  const left = new Map([...byDraft].sort(([a], [b]) => compareIds(a, b)))
  const rowsOf = (mapId: Id): readonly Row[] =>
    (left.get(mapId) ?? []).map((telling) => new Map([[mapId, telling]]))
  const ids = [...left.keys()]
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b })))
  const scored = pairs.map((pair) => ({
    ...pair,
    laid: laid(rowsOf(pair.a), pair.b, left.get(pair.b) ?? [], comparison),
  }))
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, each) => (most === null || each.laid.score > most.laid.score ? each : most),
    null,
  )
  const [only = ''] = ids
  let rows = best ? best.laid.rows : rowsOf(only)
  for (const id of best ? [best.a, best.b] : [only]) left.delete(id)
  while (left.size > 0) {
    const next = [...left]
      .map(([mapId, tellings]) => ({ mapId, ...laid(rows, mapId, tellings, comparison) }))
      .reduce((most, each) => (each.score > most.score ? each : most))
    rows = next.rows
    left.delete(next.mapId)
  }
  return rows
}

/** The rows with one more draft: the best way to lay two lists along each other without crossing, and how good it is. */
function laid(
  rows: readonly Row[],
  mapId: Id,
  tellings: readonly Telling[],
  { alike }: Comparison,
): { readonly rows: readonly Row[]; readonly score: number } {
  const score = (row: Row, telling: Telling): number =>
    Math.max(0, ...[...row.values()].map((other) => alike(other, telling, ALIKE)?.score ?? 0))
  const scores = rows.map((row) => tellings.map((telling) => score(row, telling)))
  const [n, m] = [rows.length, tellings.length]
  // best[i][j]: the most likeness in the rows from i and the tellings from j.
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const scoreAt = (i: number, j: number): number => scores[i]?.[j] ?? 0
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const together = scoreAt(i, j) > 0 ? scoreAt(i, j) + at(i + 1, j + 1) : 0
      const line = best[i]
      if (line) line[j] = Math.max(together, at(i + 1, j), at(i, j + 1))
    }
  const next: Row[] = []
  let [i, j] = [0, 0]
  while (i < n || j < m) {
    const row = rows[i]
    const telling = tellings[j]
    if (row && telling && scoreAt(i, j) > 0 && at(i, j) === scoreAt(i, j) + at(i + 1, j + 1)) {
      next.push(new Map([...row, [mapId, telling]]))
      i += 1
      j += 1
    } else if (row && (!telling || at(i, j) === at(i + 1, j))) {
      next.push(row)
      i += 1
    } else if (telling) {
      next.push(new Map([[mapId, telling]]))
      j += 1
    }
  }
  return { rows: next, score: at(0, 0) }
}

function elsewhereOf(rows: readonly Row[], { alike }: Comparison): ReadonlyMap<Id, Moment> {
  const found = new Map<Id, Moment>()
  for (const row of rows)
    for (const [mapId, telling] of row) {
      let most: { readonly moment: Moment; readonly score: number } | null = null
      for (const other of rows) {
        if (other === row) continue
        for (const [otherId, each] of other) {
          if (otherId === mapId || row.has(otherId)) continue
          const score = alike(telling, each)?.score ?? 0
          if (score > (most?.score ?? 0)) most = { moment: each.moment, score }
        }
      }
      if (most) found.set(telling.moment.id, most.moment)
    }
  return found
}
