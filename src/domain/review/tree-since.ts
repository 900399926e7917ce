// What has changed in a tree since a review or a day: every line, and the mark that each card gets.
// A review kept the tree as it was. For a day there is the outline of the last review until then, and without one
// what the records themselves can tell: what came, what went, what was heard and decided since.
import type { Id } from '../../lib/ids.ts'
import type { Opportunity, RecordOf, RecordType } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { outlineOf, readOutline, type TreeOutline } from './outline.ts'
import type { SinceLine } from './since-line.ts'
import { sinceLines } from './since-lines.ts'

/** Where a comparison begins. */
export interface SinceBasis {
  /** ms since 1970. */
  readonly since: number
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly before: TreeOutline
  /** The review that kept the outline; null when it was worked out from the dates of the records. */
  readonly reviewId: Id | null
}

export interface TreeSince {
  readonly lines: readonly SinceLine[]
  /** What became of each card of the tree that changed, the most important first. */
  readonly marks: ReadonlyMap<Id, readonly SinceLine['kind'][]>
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The reviews of a tree that kept an outline, latest first: what a comparison can begin with. */
export function reviewsToCompare(view: WorkspaceView, treeId: Id): RecordOf<'review'>[] {
  return [...view.rows.review.values()]
    .filter((row) => row.treeId === treeId && row.startedAt !== null && readOutline(row.baseline) !== null)
    .sort((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0))
}

/** The basis that `since` names: a review's id, or a day of which everything after its beginning counts. */
export function sinceBasis(view: WorkspaceView, treeId: Id, since: string): SinceBasis | null {
  const reviews = reviewsToCompare(view, treeId)
  const review = reviews.find((row) => row.id === since)
  if (review) {
    const before = readOutline(review.baseline)
    return before && { since: review.startedAt ?? 0, day: review.on, before, reviewId: review.id }
  }
  const start = DAY.test(since) ? Date.parse(`${since}T00:00:00`) : NaN
  if (Number.isNaN(start)) return null
  const known = reviews.find((row) => (row.startedAt ?? 0) <= start && row.on >= dayBefore(since, 7))
  const kept = known ? readOutline(known.baseline) : null
  return kept
    ? { since: start, day: since, before: kept, reviewId: known?.id ?? null }
    : { since: start, day: since, before: outlineOf(asOf(view, start), treeId), reviewId: null }
}

/** A day some days earlier. A review within a week of the asked day is near enough to compare with. */
function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

const DATED = ['opportunity', 'solution', 'assumption', 'stake', 'evidence', 'heard', 'snapshot'] as const

/** The view without what came since, and with what was archived since. What was moved or reworded stays as it is now. */
function asOf(view: WorkspaceView, since: number): WorkspaceView {
  const rows: Record<string, unknown> = { ...view.rows }
  const archived: Record<string, unknown> = { ...view.archived }
  for (const type of DATED) {
    rows[type] = tableAsOf(view, type, since)
    archived[type] = archivedAsOf(view, type, since)
  }
  // Whoever was chosen since was no target before.
  const chosen = new Set(
    [...view.rows.decision.values()].filter((row) => row.createdAt > since).map((row) => row.chosenId),
  )
  const opportunities = tableAsOf(view, 'opportunity', since)
  rows['opportunity'] = new Map(
    [...opportunities].map(([id, row]): [Id, Opportunity] =>
      row.status === 'target' && chosen.has(id) ? [id, { ...row, status: 'candidate' }] : [id, row],
    ),
  )
  // Each table was replaced by one of its own type.
  return {
    ...view,
    rows: rows as unknown as WorkspaceView['rows'],
    archived: archived as unknown as WorkspaceView['archived'],
  }
}

function tableAsOf<Type extends RecordType>(
  view: WorkspaceView,
  type: Type,
  since: number,
): ReadonlyMap<Id, RecordOf<Type>> {
  const live = [...view.rows[type]].filter(([, row]) => row.createdAt <= since)
  const gone = [...view.archived[type]].filter(
    ([, row]) => row.createdAt <= since && (row.deletedAt ?? 0) > since,
  )
  return new Map([...live, ...gone.map(([id, row]) => [id, { ...row, deletedAt: null }] as const)])
}

function archivedAsOf<Type extends RecordType>(view: WorkspaceView, type: Type, since: number) {
  return new Map([...view.archived[type]].filter(([, row]) => (row.deletedAt ?? 0) <= since))
}

/** What has changed in a tree since the basis. */
export function treeSince(view: WorkspaceView, treeId: Id, basis: SinceBasis): TreeSince {
  const now = outlineOf(view, treeId)
  const lines = sinceLines(view, treeId, basis.before, now, basis.since)
  const cards = new Set([
    treeId,
    ...now.cards.filter((card) => card.kind !== 'assumption').map((card) => card.id),
  ])
  const marks = new Map<Id, SinceLine['kind'][]>()
  for (const line of lines) {
    // What went is told in the list; its parent has not changed.
    if (line.kind === 'gone') continue
    const id = line.cardIds.find((each) => cards.has(each))
    if (id === undefined) continue
    const kinds = marks.get(id)
    if (!kinds) marks.set(id, [line.kind])
    else if (!kinds.includes(line.kind)) kinds.push(line.kind)
  }
  for (const id of addedBelow(basis.before, now)) if (!marks.has(id)) marks.set(id, ['added'])
  return { lines, marks }
}

/** Cards of a new branch: the list tells them at its top card, the canvas lights each. */
function addedBelow(before: TreeOutline, now: TreeOutline): Id[] {
  const old = new Set(before.cards.map((card) => card.id))
  return now.cards.filter((card) => card.kind !== 'assumption' && !old.has(card.id)).map((card) => card.id)
}
