// Changes of insights: wording, order and archive. The exact words stay as the quote.
import type { Id } from '../../lib/ids.ts'
import { orderKeyAt } from '../../lib/order-keys.ts'
import type { Change } from '../view/change.ts'
import { archive, type Command, planned, refused, restore, set } from '../view/command.ts'
import { anyRowById, rowById } from '../view/workspace-view.ts'
import { keysOfOrder } from './group-rows.ts'
import { insightsOf } from './heard-of.ts'
import { shortly } from './spoken-place.ts'

/** Words an insight anew. */
export const editInsight: Command<{ readonly insightId: Id; readonly text: string }> = (view, args) => {
  if (!rowById(view, 'insight', args.insightId)) return refused('gone')
  const text = args.text.trim()
  if (!text) return refused('empty')
  return planned(
    `Insight changed: “${shortly(text)}”`,
    [set('insight', args.insightId, { text })],
    args.insightId,
  )
}

/** Moves an insight among those of its snapshot; `index` counts without itself. */
export const moveInsight: Command<{ readonly insightId: Id; readonly index: number }> = (
  view,
  { insightId, index },
  env,
) => {
  const insight = rowById(view, 'insight', insightId)
  if (!insight) return refused('gone')
  const all = insightsOf(view, insight.snapshotId)
  const others = all.filter((other) => other.id !== insightId)
  const to = Math.max(0, Math.min(index, others.length))
  if (all[to]?.id === insightId) return refused('same-place', shortly(insight.text))
  const { key, rekeyed } = orderKeyAt(keysOfOrder(others), to, env.random)
  const changes: Change[] = rekeyed.map((other) => set('insight', other.id, { order: other.key }))
  changes.push(set('insight', insightId, { order: key }))
  return planned(`“${shortly(insight.text, 40)}” is now ${to + 1} of ${all.length}`, changes, insightId)
}

/** Archives an insight. */
export const archiveInsight: Command<{ readonly insightId: Id }> = (view, { insightId }, env) => {
  const insight = rowById(view, 'insight', insightId)
  if (!insight) return refused('gone')
  return planned(`Insight archived: “${shortly(insight.text)}”`, [archive('insight', insightId, env)])
}

/** Brings an archived insight back. */
export const restoreInsight: Command<{ readonly insightId: Id }> = (view, { insightId }) => {
  const insight = anyRowById(view, 'insight', insightId)
  if (!insight) return refused('gone')
  return planned(`Brought back: “${shortly(insight.text)}”`, [restore('insight', insightId)], insightId)
}
