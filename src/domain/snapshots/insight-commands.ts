// Changes of insights: wording and archive. The exact words stay as the quote.
import type { Id } from '../../lib/ids.ts'
import { archive, type Command, planned, refused, restore, set } from '../view/command.ts'
import { anyRowById, rowById } from '../view/workspace-view.ts'
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
