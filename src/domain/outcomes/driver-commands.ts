// Growing and rearranging the driver tree. An outcome with a tree of opportunities is moved, never archived from here.
import type { Id } from '../../lib/ids.ts'
import type { Outcome } from '../model/records.ts'
import { quoted } from '../tree/short-name.ts'
import { nextCounter, slotsAt } from '../tree/place-changes.ts'
import type { Change } from '../view/change.ts'
import { archive, create, newRow, planned, refused, set, type Command, type Env } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { driversOf, feedersOf, feeds, NO_PARENT, treeIdOf } from './drivers.ts'

export interface NewDriver {
  /** The outcome it feeds; null for one that feeds nothing yet. */
  readonly parentId: Id | null
  readonly index?: number
  readonly title: string
  readonly kind?: Outcome['kind']
  readonly operator?: Outcome['operator']
}

/** Plans an outcome that feeds another one; `focusId` is its id. */
export const addDriver: Command<NewDriver> = (view, { parentId, index, title, kind, operator }, env) => {
  const words = title.trim()
  if (words === '') return refused('empty')
  const parent = rowById(view, 'outcome', parentId)
  if (parentId !== null && !parent) return refused('gone')
  const row = newRow('outcome', env, {
    title: words,
    kind: kind ?? 'business',
    operator: operator ?? 'influences',
    status: 'paused',
  })
  if (!parent) return planned(`Added ${quoted(words)}`, [create('outcome', row)], row.id)
  const { key, changes } = slotUnder(view, parent.id, row.id, index, env)
  const placed = { ...row, place: { [parent.id]: [1, key] as const } }
  return planned(
    `Added ${quoted(words)} below ${quoted(parent.title)}`,
    [...changes, create('outcome', placed)],
    row.id,
  )
}

/** Plans an outcome above another one, in its place: "what does this drive?" */
export const addDriverAbove: Command<{ readonly id: Id; readonly title: string }> = (
  view,
  { id, title },
  env,
) => {
  const row = rowById(view, 'outcome', id)
  if (!row) return refused('gone')
  const parentId = driversOf(view).parentOf.get(id) ?? null
  const index = parentId === null ? undefined : feedersOf(view, parentId).indexOf(id)
  const added = addDriver(view, { parentId, title, ...(index === undefined ? {} : { index }) }, env)
  if (!added.ok) return added
  const aboveId = added.value.focusId ?? ''
  const place = putPlace(row, aboveId, 'a0')
  const operator =
    parentId === null || row.operator === 'influences'
      ? []
      : [set('outcome', aboveId, { operator: row.operator }), set('outcome', id, { operator: 'influences' })]
  return planned(
    `Put ${quoted(title)} above ${quoted(row.title)}`,
    [...added.value.changes, place, ...operator],
    aboveId,
  )
}

export interface DriverMove {
  readonly id: Id
  /** Null takes it out: it feeds nothing. */
  readonly parentId: Id | null
  readonly index?: number
}

/** Plans what an outcome feeds, and where among the others. Refuses circles. */
export const moveDriver: Command<DriverMove> = (view, { id, parentId, index }, env) => {
  const row = rowById(view, 'outcome', id)
  if (!row) return refused('gone')
  const now = driversOf(view).parentOf.get(id) ?? null
  if (parentId === null) {
    if (now === null) return refused('same-place', row.title)
    return planned(`Took ${quoted(row.title)} out of the formula`, [putPlace(row, NO_PARENT, 'a0')], id)
  }
  const parent = rowById(view, 'outcome', parentId)
  if (!parent) return refused('gone')
  if (feeds(view, parentId, id)) return refused('under-itself', row.title)
  const before = feedersOf(view, parentId)
  const rest = before.filter((each) => each !== id)
  const at = Math.min(index ?? rest.length, rest.length)
  if (now === parentId && before.indexOf(id) === at) return refused('same-place', row.title)
  const { key, changes } = slotUnder(view, parentId, id, at, env)
  return planned(
    `${quoted(row.title)} feeds ${quoted(parent.title)}`,
    [...changes, putPlace(row, parentId, key)],
    id,
  )
}

/** Plans how an outcome feeds the one above it. */
export const setOperator: Command<{ readonly id: Id; readonly operator: Outcome['operator'] }> = (
  view,
  { id, operator },
) => {
  const row = rowById(view, 'outcome', id)
  if (!row) return refused('gone')
  if (row.operator === operator) return planned('Nothing changed', [])
  return planned(`${quoted(row.title)} ${SAYS[operator]}`, [set('outcome', id, { operator })], id)
}

const SAYS: Readonly<Record<Outcome['operator'], string>> = {
  sum: 'is added',
  product: 'is multiplied',
  ratio: 'divides',
  influences: 'influences',
}

/** Plans to archive an outcome of the driver tree; what fed it feeds the one above. Refuses the root of a tree. */
export const archiveDriver: Command<{ readonly id: Id }> = (view, { id }, env) => {
  const row = rowById(view, 'outcome', id)
  if (!row) return refused('gone')
  if (treeIdOf(view, id) !== null) return refused('has-tree', row.title)
  const parentId = driversOf(view).parentOf.get(id)
  const below = feedersOf(view, id)
  const at = parentId === undefined ? 0 : feedersOf(view, parentId).indexOf(id) + 1
  const slots =
    parentId === undefined ? { keys: [], changes: [] } : slotsUnder(view, parentId, [], at, below.length, env)
  const climb = below.flatMap((childId, i): Change[] => {
    const child = rowById(view, 'outcome', childId)
    return child ? [putPlace(child, parentId ?? NO_PARENT, slots.keys[i] ?? 'a0')] : []
  })
  const changes = [...slots.changes, ...climb]
  const focusId = parentId ?? feedersOf(view, id)[0]
  return planned(`Archived ${quoted(row.title)}`, [...changes, archive('outcome', id, env)], focusId)
}

function putPlace(row: Outcome, parentId: Id, key: string): Change {
  const value = [nextCounter(row.place), key] as const
  return { do: 'put', type: 'outcome', id: row.id, field: 'place', key: parentId, value }
}

/** The order key for a place among the feeders of an outcome; neighbours that need another one get it. */
function slotUnder(view: WorkspaceView, parentId: Id, id: Id, index: number | undefined, env: Env) {
  const { keys, changes } = slotsUnder(view, parentId, [id], index, 1, env)
  return { key: keys[0] ?? 'a0', changes }
}

function slotsUnder(
  view: WorkspaceView,
  parentId: Id,
  without: readonly Id[],
  index: number | undefined,
  count: number,
  env: Env,
): { keys: readonly string[]; changes: readonly Change[] } {
  const { keyOf } = driversOf(view)
  const siblings = feedersOf(view, parentId)
    .filter((each) => !without.includes(each))
    .map((each) => ({ id: each, key: keyOf.get(each) ?? '' }))
  const { keys, rekeyed } = slotsAt(siblings, index ?? siblings.length, count, env)
  const changes = rekeyed.flatMap(({ id, key }): Change[] => {
    const row = rowById(view, 'outcome', id)
    if (!row) return []
    const counter = row.place[parentId]?.[0] ?? nextCounter(row.place)
    return [{ do: 'put', type: 'outcome', id, field: 'place', key: parentId, value: [counter, key] }]
  })
  return { keys, changes }
}
