// Links redrawn on a merged map: what the drafts drew between the moments that are one now, each suggested once with
// who drew it. A person takes or skips each; nothing draws itself.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import type { Dismissal } from '../model/records.ts'
import { archive, type Command, create, newRow, planned, refused } from '../view/command.ts'
import { anyRowById, rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { graphOf, type LinkKind } from './map-graph.ts'
import { draftsFor } from './merge-drafts.ts'
import { standInsOf } from './moment-sources.ts'

export interface LinkSuggestion {
  /** The same on every device: the ends on this map and the kind. */
  readonly key: string
  readonly fromId: Id
  readonly toId: Id | null
  readonly kind: LinkKind
  /** What the drafts said at it, each text once. */
  readonly label: string
  /** The drafts that drew it, in id order. */
  readonly draftIds: readonly Id[]
  /** What a "skip" is kept under: the ends in the drafts. */
  readonly fingerprint: string
}

/** The rule under which a skipped link is kept. */
export const LINKS_RULE = 'maps.links'

const KIND_RANK: Readonly<Record<LinkKind, number>> = { next: 0, loop: 1, error: 2, exit: 3 }

const cache = memoBy<WorkspaceView, Map<Id, readonly LinkSuggestion[]>>(
  (view) => [view.rows.moment, view.rows.link, view.rows.map, view.rows.dismissal, view.archived.moment],
  () => new Map(),
)

/** The links of the drafts that are not on the map and were not skipped, along the story. */
export function linkSuggestions(view: WorkspaceView, mapId: Id): readonly LinkSuggestion[] {
  const known = cache(view).get(mapId)
  if (known) return known
  const skipped = new Set(skippedRows(view).map((row) => row.fingerprint))
  const found = draftLinks(view, mapId).filter(
    (each) => !skipped.has(each.fingerprint) && !isDrawn(view, mapId, each),
  )
  cache(view).set(mapId, found)
  return found
}

function skippedRows(view: WorkspaceView): readonly Dismissal[] {
  return [...view.rows.dismissal.values()].filter((row) => row.rule === LINKS_RULE)
}

function isDrawn(view: WorkspaceView, mapId: Id, { fromId, toId, kind, label }: LinkSuggestion): boolean {
  return (graphOf(view, mapId).outOf.get(fromId) ?? []).some(
    (link) => link.toId === toId && link.kind === kind && (toId !== null || link.label === label),
  )
}

interface Gathered {
  readonly fromId: Id
  readonly toId: Id | null
  readonly kind: LinkKind
  readonly labels: Set<string>
  readonly draftIds: Set<Id>
  readonly ends: Set<string>
}

function draftLinks(view: WorkspaceView, mapId: Id): readonly LinkSuggestion[] {
  const map = rowById(view, 'map', mapId)
  if (map?.kind !== 'shared' || map.sourceIds.length === 0) return []
  const homes = standInsOf(view, mapId)
  const gathered = new Map<string, Gathered>()
  for (const draft of draftsFor(view, map))
    for (const link of graphOf(view, draft.id).links) {
      const fromId = homes.get(link.fromId)
      const toId = link.toId === null ? null : homes.get(link.toId)
      if (fromId === undefined || toId === undefined) continue
      // Two moments that are one now: the way between them is gone, unless it was a loop onto itself.
      if (fromId === toId && link.fromId !== link.toId) continue
      // Each exit has its own reason; other links between two moments are one.
      const key = [fromId, toId ?? '', link.kind, toId === null ? link.label : ''].join(' ')
      const all: Gathered = gathered.get(key) ?? {
        fromId,
        toId,
        kind: link.kind,
        labels: new Set(),
        draftIds: new Set(),
        ends: new Set(),
      }
      gathered.set(key, all)
      if (link.label) all.labels.add(link.label)
      all.draftIds.add(draft.id)
      all.ends.add(`${link.fromId}>${link.toId ?? ''}>${link.kind}`)
    }
  const place = new Map(graphOf(view, mapId).moments.map((moment, i) => [moment.id, i]))
  const at = (id: Id | null): number => (id === null ? -1 : (place.get(id) ?? 0))
  return [...gathered]
    .map(([key, { fromId, toId, kind, labels, draftIds, ends }]) => ({
      key,
      fromId,
      toId,
      kind,
      label: [...labels].sort(compareIds).join(' / '),
      draftIds: [...draftIds].sort(compareIds),
      fingerprint: [...ends].sort(compareIds).join(' '),
    }))
    .sort(
      (a, b) =>
        at(a.fromId) - at(b.fromId) ||
        KIND_RANK[a.kind] - KIND_RANK[b.kind] ||
        at(a.toId) - at(b.toId) ||
        compareIds(a.key, b.key),
    )
}

/** Draws suggested links, one or all of them. */
export const takeLinks: Command<{ readonly mapId: Id; readonly keys: readonly string[] }> = (
  view,
  { mapId, keys },
  env,
) => {
  const wanted = new Set(keys)
  const links = linkSuggestions(view, mapId).filter((each) => wanted.has(each.key))
  const [first] = links
  if (!first) return refused('gone')
  const changes = links.map(({ fromId, toId, kind, label }) =>
    create('link', newRow('link', env, { mapId, fromId, toId, kind, label })),
  )
  const from = shortly(rowById(view, 'moment', first.fromId)?.label ?? '')
  const says = links.length === 1 ? `Link drawn from “${from}”` : `${links.length} links drawn`
  return planned(says, changes, first.fromId)
}

/** Leaves a suggested link out; it is not suggested again. */
export const skipLink: Command<{ readonly mapId: Id; readonly key: string }> = (
  view,
  { mapId, key },
  env,
) => {
  const link = linkSuggestions(view, mapId).find((each) => each.key === key)
  if (!link) return refused('gone')
  const row = newRow('dismissal', env, {
    rule: LINKS_RULE,
    aboutId: link.fromId,
    fingerprint: link.fingerprint,
  })
  const from = shortly(rowById(view, 'moment', link.fromId)?.label ?? '')
  return planned(`Left out: a link from “${from}”`, [create('dismissal', row)], link.fromId)
}

/** How many links of the drafts were skipped on a map. */
export function skippedLinks(view: WorkspaceView, mapId: Id): readonly Dismissal[] {
  const of = new Set(draftLinks(view, mapId).map((each) => each.fingerprint))
  return skippedRows(view).filter((row) => of.has(row.fingerprint))
}

/** Suggests the skipped links of a map again. */
export const suggestLinksAgain: Command<{ readonly mapId: Id }> = (view, { mapId }, env) => {
  const rows = skippedLinks(view, mapId)
  if (rows.length === 0) return refused('gone')
  return planned(
    rows.length === 1 ? '1 link is suggested again' : `${rows.length} links are suggested again`,
    rows.map((row) => archive('dismissal', row.id, env)),
  )
}

/** The names of those who drew a suggested link. */
export function drawersOf(view: WorkspaceView, { draftIds }: LinkSuggestion): readonly string[] {
  return draftIds.map(
    (id) => anyRowById(view, 'member', anyRowById(view, 'map', id)?.authorId)?.name ?? 'Somebody',
  )
}
