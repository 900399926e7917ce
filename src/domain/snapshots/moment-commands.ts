// Changes of the moments of a story: words, order, archive. What hangs on an archived moment stays and shows outside the story.
import type { Id } from '../../lib/ids.ts'
import { orderKeyAt } from '../../lib/order-keys.ts'
import type { Moment } from '../model/records.ts'
import type { Change } from '../view/change.ts'
import { archive, type Command, planned, refused, restore, set } from '../view/command.ts'
import { anyRowById, rowById } from '../view/workspace-view.ts'
import { keysOfOrder } from './group-rows.ts'
import { shortly } from './spoken-place.ts'
import { storyOf } from './story.ts'

export interface MomentEdit {
  readonly momentId: Id
  readonly fields: Partial<Pick<Moment, 'label' | 'thinking' | 'feeling' | 'doing'>>
}

/** Words a moment anew, or says what was thought, felt and done. A moment keeps some label. */
export const editMoment: Command<MomentEdit> = (view, { momentId, fields }) => {
  const moment = rowById(view, 'moment', momentId)
  if (!moment) return refused('gone')
  const label = fields.label === undefined ? moment.label : fields.label.trim()
  if (!label) return refused('empty')
  return planned(
    `Moment changed: “${shortly(label)}”`,
    [set('moment', momentId, { ...fields, label })],
    momentId,
  )
}

/** Puts a moment at `index` of its story, counted without the moment itself. */
export const moveMoment: Command<{
  readonly snapshotId: Id
  readonly momentId: Id
  readonly index: number
}> = (view, { snapshotId, momentId, index }, env) => {
  const story = storyOf(view, snapshotId)
  const from = story.findIndex((moment) => moment.id === momentId)
  const moment = story[from]
  if (!moment) return refused('gone')
  const others = story.filter((other) => other.id !== momentId)
  const to = Math.max(0, Math.min(index, others.length))
  if (to === from) return refused('same-place', shortly(moment.label))
  const { key, rekeyed } = orderKeyAt(keysOfOrder(others), to, env.random)
  const changes: Change[] = rekeyed.map((other) => set('moment', other.id, { order: other.key }))
  changes.push(set('moment', momentId, { order: key }))
  return planned(`“${shortly(moment.label)}” is now moment ${to + 1} of ${story.length}`, changes, momentId)
}

/** Archives a moment. */
export const archiveMoment: Command<{ readonly momentId: Id }> = (view, { momentId }, env) => {
  const moment = rowById(view, 'moment', momentId)
  if (!moment) return refused('gone')
  return planned(`Moment archived: “${shortly(moment.label)}”`, [archive('moment', momentId, env)])
}

/** Brings an archived moment back to its place. */
export const restoreMoment: Command<{ readonly momentId: Id }> = (view, { momentId }) => {
  const moment = anyRowById(view, 'moment', momentId)
  if (!moment) return refused('gone')
  return planned(`Moment brought back: “${shortly(moment.label)}”`, [restore('moment', momentId)], momentId)
}
