// Where two copies of a workspace were changed apart. Each entry of a shared map knows which device wrote it and when;
// an edit gave way when neither side had seen the other's edit of the same field.
import * as Y from 'yjs'
import type { Id } from '../../lib/ids.ts'
import { KEYED_FIELDS, RICH_TEXT_FIELD } from '../../domain/model/define-record.ts'
import { isRecordType, person, RECORDS } from '../../domain/model/records.ts'
import { DEFAULT_META } from '../../domain/model/workspace-meta.ts'
import { type HangingPlace, WORKSPACE_TYPE } from '../../domain/merge/field-write.ts'
import type { GaveWay } from '../../domain/merge/merge-report.ts'
import { type Docs, PEOPLE_ROOT } from './apply-to-doc.ts'
import { sameData } from './same-data.ts'
import { plainField } from './source.ts'
import { META_ROOT, type WorkspaceDoc } from './workspace-doc.ts'

type Fields = Y.Map<unknown>

export interface Pair {
  readonly type: string
  readonly id: Id
  readonly mine: Fields
  readonly theirs: Fields
  /** The very record on both sides, not two made under one id. */
  readonly isSameRecord: boolean
}

/** Names of the root maps of a document, the workspace's own fields left out. */
export function rootNames(doc: WorkspaceDoc): string[] {
  return [...doc.share.keys()].filter((name) => name !== META_ROOT && name !== '__proto__')
}

/** Records that stand on both sides. */
export function recordsInBoth(mine: WorkspaceDoc, theirs: WorkspaceDoc): Pair[] {
  const pairs: Pair[] = []
  for (const type of rootNames(theirs)) {
    const [left, right] = [mine.getMap(type), theirs.getMap(type)]
    for (const [id, other] of right.entries()) {
      const own = left.get(id)
      if (own instanceof Y.Map && other instanceof Y.Map)
        pairs.push({
          type,
          id,
          mine: own,
          theirs: other,
          isSameRecord: isSame(itemOf(left, id), itemOf(right, id)),
        })
    }
  }
  return pairs
}

/** Every field that both sides changed apart, with whose value stands in `after`. Not shared: every field that differs. */
export function gaveWayBetween(mine: Docs, theirs: Docs, after: Docs, isShared: boolean): GaveWay[] {
  return [
    ...inOneDocument({ mine: mine.main, theirs: theirs.main, after: after.main, isShared }),
    ...inOneDocument({ mine: mine.people, theirs: theirs.people, after: after.people, isShared }),
  ]
}

interface Sides {
  readonly mine: WorkspaceDoc
  readonly theirs: WorkspaceDoc
  readonly after: WorkspaceDoc
  readonly isShared: boolean
}

interface At {
  readonly pair: Pair
  readonly after: Fields
  readonly sides: Sides
}

/** Fields of a workspace that say which build wrote it, not what somebody chose. */
const STAMPS = new Set(['schema', 'minWriter', 'createdAt'])

function inOneDocument(sides: Sides): GaveWay[] {
  const { mine, theirs, after } = sides
  const found: GaveWay[] = []
  const meta: Pair = {
    type: WORKSPACE_TYPE,
    id: '',
    mine: mine.getMap(META_ROOT),
    theirs: theirs.getMap(META_ROOT),
    isSameRecord: true,
  }
  for (const pair of [meta, ...recordsInBoth(mine, theirs)]) {
    const merged = pair === meta ? after.getMap(META_ROOT) : after.getMap(pair.type).get(pair.id)
    if (!(merged instanceof Y.Map)) continue
    const at: At = { pair, after: merged, sides }
    for (const key of new Set([...pair.mine.keys(), ...pair.theirs.keys()]))
      if (pair !== meta || !STAMPS.has(key)) found.push(...inField(at, key))
    const archived = archivedWhileEdited(at)
    if (archived && !found.some(({ id, field }) => id === pair.id && field === 'deletedAt'))
      found.push(archived)
  }
  return found
}

function inField(at: At, field: string): GaveWay[] {
  const { pair, after, sides } = at
  if (field === 'place') return inPlace(at)
  if (field === RICH_TEXT_FIELD && sides.isShared && pair.isSameRecord) return [] // merges letter by letter
  const nested = [pair.mine.get(field), pair.theirs.get(field), after.get(field)]
  const [own, other, merged] = nested
  if (KEYED_FIELDS.has(field) && own instanceof Y.Map && other instanceof Y.Map && merged instanceof Y.Map)
    return [...new Set([...own.keys(), ...other.keys()])].flatMap((key) =>
      inEntry(at, field, key, [own, other, merged], undefined),
    )
  return inEntry(at, field, null, [pair.mine, pair.theirs, after], defaultOf(pair.type, field))
}

function inEntry(
  { pair, sides }: At,
  field: string,
  key: string | null,
  [own, other, merged]: readonly [Fields, Fields, Fields],
  fallback: unknown,
): GaveWay[] {
  const name = key ?? field
  const [left, right] = [itemOf(own, name), itemOf(other, name)]
  if (sides.isShared && !isApart(sides, left, right)) return []
  const [mine, theirs, now] = [own, other, merged].map((map) => plainField(map.get(name)))
  if (sameData(mine ?? fallback, theirs ?? fallback)) return []
  const kept = sameData(now ?? fallback, mine ?? fallback) ? 'mine' : 'theirs'
  return [{ type: pair.type, id: pair.id, field, key, mine, theirs, kept }]
}

/** A move is the newest entry of `place`: two moves apart leave two entries, of which one counts. */
function inPlace({ pair, after, sides }: At): GaveWay[] {
  const [own, other, merged] = [pair.mine, pair.theirs, after].map((map) => hangingOf(map.get('place')))
  if (!own || !other || !merged || own.parentId === other.parentId) return []
  if (sides.isShared && !isApart(sides, own.item, other.item)) return []
  const kept = merged.parentId === own.parentId ? 'mine' : 'theirs'
  const [mine, theirs] = [own, other].map(({ parentId, order }): HangingPlace => ({ parentId, order }))
  return [{ type: pair.type, id: pair.id, field: 'place', key: null, mine, theirs, kept }]
}

interface Hanging extends HangingPlace {
  readonly item: Y.Item | undefined
}

function hangingOf(place: unknown): Hanging | null {
  if (!(place instanceof Y.Map)) return null
  let best: { parentId: string; counter: number; order: string } | null = null
  for (const [parentId, edge] of place.entries()) {
    const [counter, order] = Array.isArray(edge) ? (edge as unknown[]) : []
    if (typeof counter !== 'number' || typeof order !== 'string') continue
    if (!best || counter > best.counter || (counter === best.counter && parentId < best.parentId))
      best = { parentId, counter, order }
  }
  return best && { parentId: best.parentId, order: best.order, item: itemOf(place, best.parentId) }
}

/** One side archived the record while the other worked on it. */
function archivedWhileEdited({ pair, after, sides }: At): GaveWay | null {
  if (!sides.isShared || !pair.isSameRecord) return null
  const [mine, theirs] = [pair.mine.get('deletedAt') ?? null, pair.theirs.get('deletedAt') ?? null]
  if ((mine === null) === (theirs === null)) return null
  const [gone, busy] = mine === null ? [pair.theirs, pair.mine] : [pair.mine, pair.theirs]
  const [goneDoc, busyDoc] = mine === null ? [sides.theirs, sides.mine] : [sides.mine, sides.theirs]
  const mark = itemOf(gone, 'deletedAt')
  if (!mark || isSeen(busyDoc, mark) || !hasUnseen(busy, goneDoc)) return null
  const kept = sameData(after.get('deletedAt') ?? null, mine) ? 'mine' : 'theirs'
  return { type: pair.type, id: pair.id, field: 'deletedAt', key: null, mine, theirs, kept }
}

/** Whether something in `map` was written that `doc` does not know. */
function hasUnseen(map: Pick<Fields, '_map' | '_start'>, doc: WorkspaceDoc): boolean {
  const items = [...map._map.values()]
  for (let item = map._start; item; item = item.right) items.push(item)
  return items.some((item) => {
    if (!isSeen(doc, item)) return true
    const { content } = item
    return !item.deleted && content instanceof Y.ContentType && hasUnseen(content.type, doc)
  })
}

function isApart({ mine, theirs }: Sides, left: Y.Item | undefined, right: Y.Item | undefined): boolean {
  return left !== undefined && right !== undefined && !isSeen(theirs, left) && !isSeen(mine, right)
}

function isSeen(doc: WorkspaceDoc, { id }: Y.Item): boolean {
  return Y.getState(doc.store, id.client) > id.clock
}

function isSame(left: Y.Item | undefined, right: Y.Item | undefined): boolean {
  return left !== undefined && right !== undefined && Y.compareIDs(left.id, right.id)
}

function itemOf(map: Fields, key: string): Y.Item | undefined {
  return map._map.get(key)
}

function defaultOf(type: string, field: string): unknown {
  const defaults: Readonly<Record<string, unknown>> =
    type === PEOPLE_ROOT
      ? person.defaults
      : type === WORKSPACE_TYPE
        ? DEFAULT_META
        : isRecordType(type)
          ? RECORDS[type].defaults
          : {}
  return defaults[field]
}
