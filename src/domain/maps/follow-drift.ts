// Bringing a branch and its moment into step again: the tree follows the map, or keeps its words and takes note.
// Either is one step; what hangs below a branch is never lost by it.
import type { Id } from '../../lib/ids.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import { addOpportunity } from '../tree/add-opportunity.ts'
import { archiveCards } from '../tree/archive-cards.ts'
import { childrenOf, forestOf } from '../tree/forest.ts'
import { moveOpportunities } from '../tree/move-opportunities.ts'
import { applyChanges } from '../view/apply-changes.ts'
import type { Change } from '../view/change.ts'
import { type Command, type Env, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { type Drift, driftOf, NO_TIE, tieTo } from './drift.ts'
import { opportunityOfMoment } from './top-row.ts'

interface About {
  readonly opportunityId: Id
}

/** What following the map does to the branch, as the word on its button. */
export function followWords(view: WorkspaceView, drift: Drift): string {
  if (drift.kind === 'renamed') return 'Take the map’s words'
  if (drift.kind === 'split')
    return drift.otherIds.length === 1
      ? 'Add the new branch'
      : `Add the ${drift.otherIds.length} new branches`
  if (drift.kind === 'joined')
    return opportunityOfMoment(view).has(drift.otherIds[0] ?? '')
      ? 'Hang it under that branch'
      : 'Stand for that moment'
  return 'Archive the branch’s card'
}

/** The tree follows: new words, new branches, another moment; a card without a moment leaves and its children stay. */
export const followMap: Command<About> = (view, { opportunityId }, env) => {
  const drift = driftOf(view, opportunityId)
  const row = rowById(view, 'opportunity', opportunityId)
  if (!drift || !row) return refused('gone')
  const moment = rowById(view, 'moment', drift.momentId)
  if (drift.kind === 'renamed' && moment)
    return planned(
      `“${shortly(row.statement, 40)}” is “${shortly(moment.label, 40)}” now, as on the map`,
      [set('opportunity', row.id, { statement: moment.label.trim(), ...tieTo(view, moment) })],
      row.id,
    )
  if (drift.kind === 'split' && moment) return followSplit(view, drift, env)
  if (drift.kind === 'joined') return followJoin(view, drift, env)
  // What hangs on the card itself leaves with it, as with any card that is archived; its children climb.
  const archived = archiveCards(view, { ids: [row.id], keepChildren: true }, env)
  return archived.ok
    ? planned(`Followed the map: ${archived.value.says}`, archived.value.changes, archived.value.focusId)
    : archived
}

/** The tree keeps its words; what the map says now is taken note of. A moment that is gone gives its branch free. */
export const keepTreeWords: Command<About> = (view, { opportunityId }) => {
  const drift = driftOf(view, opportunityId)
  const row = rowById(view, 'opportunity', opportunityId)
  if (!drift || !row) return refused('gone')
  const moment = rowById(view, 'moment', drift.momentId)
  const isThere = moment !== null && drift.kind !== 'gone' && drift.kind !== 'joined'
  return planned(
    `The tree keeps “${shortly(row.statement)}”`,
    [set('opportunity', row.id, isThere ? tieTo(view, moment) : NO_TIE)],
    row.id,
  )
}

/** Ties a branch to a moment of a map, or to none. */
export const tieToMoment: Command<About & { readonly momentId: Id | null }> = (
  view,
  { opportunityId, momentId },
) => {
  const row = rowById(view, 'opportunity', opportunityId)
  const moment = rowById(view, 'moment', momentId)
  if (!row || (momentId !== null && !moment)) return refused('gone')
  if (row.momentId === momentId) return refused('same-place', shortly(row.statement))
  const says = moment
    ? `“${shortly(row.statement, 40)}” stands on the moment “${shortly(moment.label, 40)}”`
    : `“${shortly(row.statement, 40)}” stands on no moment now`
  return planned(says, [set('opportunity', row.id, moment ? tieTo(view, moment) : NO_TIE)], row.id)
}

function followSplit(view: WorkspaceView, drift: Drift, env: Env) {
  const { opportunityId, otherIds } = drift
  const moment = rowById(view, 'moment', drift.momentId)
  const parentId = forestOf(view).parentOf.get(opportunityId)
  if (!moment || parentId === undefined) return refused('gone')
  const changes: Change[] = [set('opportunity', opportunityId, tieTo(view, moment))]
  let now = applyChanges(view, changes)
  let index = childrenOf(now, parentId).indexOf(opportunityId) + 1
  for (const id of otherIds) {
    const other = rowById(view, 'moment', id)
    if (!other || opportunityOfMoment(now).has(id)) continue
    const added = addOpportunity(now, { parentId, index, statement: other.label }, env)
    if (!added.ok) return added
    const step = [...added.value.changes, set('opportunity', added.value.focusId ?? '', tieTo(view, other))]
    changes.push(...step)
    now = applyChanges(now, step)
    index += 1
  }
  const many = otherIds.length === 1 ? 'A branch' : `${otherIds.length} branches`
  return planned(`${many} added beside “${shortly(moment.label)}”, as on the map`, changes, opportunityId)
}

function followJoin(view: WorkspaceView, drift: Drift, env: Env) {
  const { opportunityId } = drift
  const home = rowById(view, 'moment', drift.otherIds[0])
  if (!home) return refused('gone')
  const there = opportunityOfMoment(view).get(home.id)
  if (!there)
    return planned(
      `It stands for “${shortly(home.label)}” now, as on the map`,
      [set('opportunity', opportunityId, { statement: home.label.trim(), ...tieTo(view, home) })],
      opportunityId,
    )
  const moved = moveOpportunities(view, { ids: [opportunityId], parentId: there.id }, env)
  if (!moved.ok) return moved
  return planned(
    moved.value.says,
    [...moved.value.changes, set('opportunity', opportunityId, NO_TIE)],
    opportunityId,
  )
}
