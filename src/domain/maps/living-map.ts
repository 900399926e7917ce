// The living map: moments of interview stories laid onto moments of a shared map by a person, so that each shows from
// how many people it was heard. Kept as sources of the shared moment, beside the draft moments it came from.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Moment, Participant } from '../model/records.ts'
import { shortly } from '../snapshots/spoken-place.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { isTold, joinedInto, sourceIdsOf } from './moment-sources.ts'
import { likeness, meaningWords, wordWeights } from './twin-words.ts'

/** The live story moments that are laid onto a moment. */
export function toldMomentsOf(view: WorkspaceView, moment: Moment | null): readonly Moment[] {
  return sourceIdsOf(view, moment)
    .filter((id) => isTold(view, id))
    .flatMap((id) => rowById(view, 'moment', id) ?? [])
}

/** The participant who told a story moment, or null. */
export function tellerOf(view: WorkspaceView, moment: Moment) {
  const snapshotId = rowById(view, 'map', moment.mapId)?.snapshotId
  return rowById(view, 'participant', rowById(view, 'snapshot', snapshotId)?.participantId)
}

const tellers = memoBy<WorkspaceView, ReadonlyMap<Id, readonly Participant[]>>(
  (view) => [
    view.rows.moment,
    view.rows.map,
    view.rows.snapshot,
    view.rows.participant,
    view.archived.moment,
  ],
  (view) => {
    const byMoment = new Map<Id, readonly Participant[]>()
    for (const moment of view.rows.moment.values()) {
      const people = new Set(toldMomentsOf(view, moment).flatMap((told) => tellerOf(view, told) ?? []))
      if (people.size > 0) byMoment.set(moment.id, [...people])
    }
    return byMoment
  },
)
const NOBODY: readonly Participant[] = []

/** The different people from whom a moment of a map was heard; the same list until one of them changes. */
export function tellersOf(view: WorkspaceView, momentId: Id): readonly Participant[] {
  return tellers(view).get(momentId) ?? NOBODY
}

/** From how many different people each moment of a map was heard, by moment id; moments nobody told are left out. */
export const heardCounts = memoBy<WorkspaceView, ReadonlyMap<Id, number>>(
  (view) => [tellers(view)],
  (view) => new Map([...tellers(view)].map(([id, people]) => [id, people.length])),
)

/** Story moments that could be laid onto a moment: those that sound alike first, those laid there left out. */
export function storiesFor(view: WorkspaceView, moment: Moment): readonly Moment[] {
  const told = [...view.rows.moment.values()].filter(
    (each) => rowById(view, 'map', each.mapId)?.kind === 'story' && !moment.sourceIds.includes(each.id),
  )
  const words = new Map(told.map((each) => [each.id, meaningWords(`${each.label} ${each.quote}`)]))
  const own = meaningWords(`${moment.label} ${moment.doing}`)
  const weights = wordWeights([...words.values()])
  const score = new Map(told.map((each) => [each.id, likeness(own, words.get(each.id) ?? own, weights)]))
  return told.sort((a, b) => (score.get(b.id) ?? 0) - (score.get(a.id) ?? 0) || compareIds(a.id, b.id))
}

/** Lays a moment of a story onto a moment of a map. */
export const layStoryMoment: Command<{ readonly momentId: Id; readonly toldId: Id }> = (
  view,
  { momentId, toldId },
) => {
  const moment = rowById(view, 'moment', momentId)
  const told = rowById(view, 'moment', toldId)
  if (!moment || !told || !isTold(view, toldId) || isTold(view, momentId)) return refused('gone')
  if (sourceIdsOf(view, moment).includes(toldId)) return refused('already-linked', shortly(told.label))
  const sourceIds = [...moment.sourceIds, toldId].sort(compareIds)
  return planned(
    `Heard: “${shortly(told.label, 40)}” is “${shortly(moment.label, 40)}”`,
    [set('moment', momentId, { sourceIds })],
    momentId,
  )
}

/** Takes a story moment off again. */
export const takeStoryMoment: Command<{ readonly momentId: Id; readonly toldId: Id }> = (
  view,
  { momentId, toldId },
) => {
  const moment = rowById(view, 'moment', momentId)
  if (!moment || !sourceIdsOf(view, moment).includes(toldId)) return refused('gone')
  // Also off what was joined into it, or it would shine through.
  const changes = [moment, ...joinedInto(view, moment)]
    .filter(({ sourceIds }) => sourceIds.includes(toldId))
    .map(({ id, sourceIds }) => set('moment', id, { sourceIds: sourceIds.filter((each) => each !== toldId) }))
  return planned(`Taken off “${shortly(moment.label)}”`, changes, momentId)
}
