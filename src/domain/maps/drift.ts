// The tie between a moment of a map and the branch of the tree that stands for it, and where the two have drifted apart:
// the moment was renamed, split, joined into another, or is gone. The branch keeps what the map said when they were tied.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Moment, Opportunity } from '../model/records.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import { anyRowById, rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { momentsOf } from './map-graph.ts'
import { isTold, momentToday, sourceIdsOf } from './moment-sources.ts'

export type DriftKind = 'renamed' | 'split' | 'joined' | 'gone'

export interface Drift {
  readonly opportunityId: Id
  /** The map it came from. */
  readonly mapId: Id
  readonly momentId: Id
  readonly kind: DriftKind
  /** What the map says now: the moment's words, those of the one it was joined into, or its last words. */
  readonly label: string
  /** The moments that were split off, or the one it was joined into. */
  readonly otherIds: readonly Id[]
}

/** The draft moments behind a moment: what it is made of, whatever was laid onto it since. */
export function drawnSourcesOf(view: WorkspaceView, moment: Moment): readonly Id[] {
  return sourceIdsOf(view, moment).filter((id) => !isTold(view, id))
}

/** What a branch keeps of its moment when the two are tied or brought into step. */
export function tieTo(
  view: WorkspaceView,
  moment: Moment,
): Pick<Opportunity, 'momentId' | 'momentLabel' | 'momentSourceIds'> {
  return {
    momentId: moment.id,
    momentLabel: moment.label.trim(),
    momentSourceIds: drawnSourcesOf(view, moment),
  }
}

/** What no branch keeps that stands on no moment. */
export const NO_TIE = { momentId: null, momentLabel: '', momentSourceIds: [] } as const

const drifts = memoBy<WorkspaceView, ReadonlyMap<Id, Drift>>(
  (view) => [
    view.rows.opportunity,
    view.rows.moment,
    view.archived.moment,
    view.rows.map,
    view.archived.map,
    view.rows.link,
  ],
  (view) => {
    const found = new Map<Id, Drift>()
    for (const row of view.rows.opportunity.values()) {
      const drift = row.momentId === null ? null : findDrift(view, row, row.momentId)
      if (drift) found.set(row.id, drift)
    }
    return found
  },
)

/** How the branch and its moment have drifted apart, or null. */
export function driftOf(view: WorkspaceView, opportunityId: Id): Drift | null {
  return drifts(view).get(opportunityId) ?? null
}

const byMap = memoBy<WorkspaceView, Map<Id, readonly Drift[]>>(
  (view) => [
    view.rows.opportunity,
    view.rows.moment,
    view.archived.moment,
    view.rows.map,
    view.archived.map,
    view.rows.link,
  ],
  () => new Map(),
)
const NONE: readonly Drift[] = []

/** Everything of a map that has drifted from the tree; the same list until something changes. */
export function driftsOfMap(view: WorkspaceView, mapId: Id): readonly Drift[] {
  const known = byMap(view).get(mapId)
  if (known) return known
  const own = [...drifts(view).values()].filter((drift) => drift.mapId === mapId)
  const list = own.length === 0 ? NONE : own
  byMap(view).set(mapId, list)
  return list
}

function findDrift(view: WorkspaceView, row: Opportunity, momentId: Id): Drift | null {
  const any = anyRowById(view, 'moment', momentId)
  // A tie to something this workspace never had says nothing.
  if (!any) return null
  const moment = rowById(view, 'moment', momentId)
  const tie = { opportunityId: row.id, mapId: any.mapId, momentId }
  if (!moment || !rowById(view, 'map', any.mapId)) {
    const home = moment || !rowById(view, 'map', any.mapId) ? null : momentToday(view, momentId)
    if (home) return { ...tie, kind: 'joined', label: home.label, otherIds: [home.id] }
    return { ...tie, kind: 'gone', label: any.label, otherIds: [] }
  }
  const split = splitOff(view, row, moment)
  if (split.length > 0) return { ...tie, kind: 'split', label: moment.label, otherIds: split }
  // A branch of an older file does not know what the map said then.
  const isRenamed =
    row.momentLabel !== '' &&
    row.momentLabel !== moment.label.trim() &&
    row.statement.trim() !== moment.label.trim()
  return isRenamed ? { ...tie, kind: 'renamed', label: moment.label, otherIds: [] } : null
}

/** Moments of the map that hold what the tied one held when it was tied, and no longer does. */
function splitOff(view: WorkspaceView, row: Opportunity, moment: Moment): readonly Id[] {
  const own = sourceIdsOf(view, moment)
  const left = row.momentSourceIds.filter((id) => !own.includes(id))
  if (left.length === 0) return []
  return momentsOf(view, moment.mapId)
    .filter((each) => each.id !== moment.id && sourceIdsOf(view, each).some((id) => left.includes(id)))
    .map((each) => each.id)
}

/** The drift in one sentence, for both sides. */
export function driftInWords(view: WorkspaceView, drift: Drift): string {
  const { kind, label, otherIds, opportunityId } = drift
  const before = shortly(view.rows.opportunity.get(opportunityId)?.momentLabel || label, 60)
  const now = shortly(label, 60)
  if (kind === 'renamed') return `On the map it was “${before}” and is “${now}” now.`
  if (kind === 'joined') return `On the map it was joined into “${now}”.`
  if (kind === 'gone') return `“${before}” is not on the map any more.`
  const others = otherIds.map((id) => `“${shortly(rowById(view, 'moment', id)?.label ?? '', 40)}”`)
  return `On the map it was split; ${others.join(' and ')} ${others.length === 1 ? 'stands' : 'stand'} beside it now.`
}
