// Changes of opportunities that were heard: wording, kind, moment, order, archive. The exact words stay as the quote.
import type { Id } from '../../lib/ids.ts'
import { orderKeyAt } from '../../lib/order-keys.ts'
import type { Heard } from '../model/records.ts'
import type { Change } from '../view/change.ts'
import { archive, type Command, planned, refused, restore, set } from '../view/command.ts'
import { anyRowById, rowById } from '../view/workspace-view.ts'
import { keysOfOrder } from './group-rows.ts'
import { heardByMoment, heardOf } from './heard-of.ts'
import { MARK_WORDS } from './marks-of.ts'
import { shortly } from './spoken-place.ts'
import { storyOf } from './story.ts'

export interface HeardEdit {
  readonly heardId: Id
  readonly fields: Partial<Pick<Heard, 'statement' | 'kind' | 'quote'>>
}

/** Rephrases an opportunity or changes its kind. The quote changes only when it is given. */
export const editHeard: Command<HeardEdit> = (view, { heardId, fields }) => {
  const heard = rowById(view, 'heard', heardId)
  if (!heard) return refused('gone')
  const statement = fields.statement === undefined ? heard.statement : fields.statement.trim()
  if (!statement) return refused('empty')
  const kind = fields.kind ?? heard.kind
  return planned(
    `${MARK_WORDS[kind]} changed: “${shortly(statement)}”`,
    [set('heard', heardId, { ...fields, statement })],
    heardId,
  )
}

/** Hangs an opportunity on a moment of the same story, or on none. */
export const setHeardMoment: Command<{ readonly heardId: Id; readonly momentId: Id | null }> = (
  view,
  { heardId, momentId },
) => {
  const heard = rowById(view, 'heard', heardId)
  if (!heard) return refused('gone')
  const moment = storyOf(view, heard.snapshotId).find((one) => one.id === momentId)
  if (momentId !== null && !moment) return refused('gone')
  if ((heard.momentId ?? null) === momentId) return refused('same-place', shortly(heard.statement))
  const where = moment ? `hangs on “${shortly(moment.label, 40)}”` : 'hangs on no moment'
  return planned(`“${shortly(heard.statement, 40)}” ${where}`, [set('heard', heardId, { momentId })], heardId)
}

/** Moves an opportunity among those under the same moment; `index` counts without itself. */
export const moveHeard: Command<{ readonly heardId: Id; readonly index: number }> = (
  view,
  { heardId, index },
  env,
) => {
  const heard = rowById(view, 'heard', heardId)
  if (!heard) return refused('gone')
  const groups = heardByMoment(view, heard.snapshotId)
  const group = groups.find((one) => one.heard.some((item) => item.id === heardId))?.heard ?? []
  const others = group.filter((item) => item.id !== heardId)
  const to = Math.max(0, Math.min(index, others.length))
  if (to === group.findIndex((item) => item.id === heardId))
    return refused('same-place', shortly(heard.statement))
  // Order keys run over the whole snapshot: the new place is found among all, beside its new neighbour.
  const all = heardOf(view, heard.snapshotId).filter((item) => item.id !== heardId)
  const next = others[to]
  const last = others.at(-1)
  const at = next ? all.indexOf(next) : last ? all.indexOf(last) + 1 : all.length
  const { key, rekeyed } = orderKeyAt(keysOfOrder(all), at, env.random)
  const changes: Change[] = rekeyed.map((item) => set('heard', item.id, { order: item.key }))
  changes.push(set('heard', heardId, { order: key }))
  return planned(`“${shortly(heard.statement, 40)}” is now ${to + 1} of ${group.length}`, changes, heardId)
}

/** Archives an opportunity that was heard; what it was linked to on a tree stays. */
export const archiveHeard: Command<{ readonly heardId: Id }> = (view, { heardId }, env) => {
  const heard = rowById(view, 'heard', heardId)
  if (!heard) return refused('gone')
  return planned(`${MARK_WORDS[heard.kind]} archived: “${shortly(heard.statement)}”`, [
    archive('heard', heardId, env),
  ])
}

/** Brings an archived opportunity back. */
export const restoreHeard: Command<{ readonly heardId: Id }> = (view, { heardId }) => {
  const heard = anyRowById(view, 'heard', heardId)
  if (!heard) return refused('gone')
  return planned(`Brought back: “${shortly(heard.statement)}”`, [restore('heard', heardId)], heardId)
}
