// What letting go of cards at a place means: before, into or after another card. The same plan answers whether it may be.
import type { Id } from '../../lib/ids.ts'
import { err } from '../../lib/result.ts'
import { refused, type Command } from '../view/command.ts'
import { childrenOf, forestOf, solutionsByOpportunity } from './forest.ts'
import { moveOpportunities } from './move-opportunities.ts'
import { nameOfCard, whyNotAllUnder } from './rules.ts'
import { moveSolutions } from './solutions.ts'

export interface Drop {
  readonly ids: readonly Id[]
  /** The card under the pointer: a tree's root, an opportunity or a solution. */
  readonly targetId: Id
  readonly zone: 'before' | 'into' | 'after'
}

/** Plans a drop. Opportunities and solutions move one kind at a time. */
export const dropCards: Command<Drop> = (view, { ids, targetId, zone }, env) => {
  const [first] = ids
  if (first === undefined) return refused('gone')
  const isSolution = view.rows.solution.has(first)
  if (ids.some((id) => view.rows.solution.has(id) !== isSolution)) return refused('mixed-kinds')
  const target = view.rows.solution.get(targetId)
  const parentId =
    zone === 'into' ? targetId : (target?.opportunityId ?? forestOf(view).parentOf.get(targetId))
  if (parentId === undefined) return refused('beside-root', nameOfCard(view, targetId))
  const why = whyNotAllUnder(view, ids, parentId)
  if (why) return err(why)
  const siblings = isSolution
    ? (solutionsByOpportunity(view).get(parentId) ?? []).map((row) => row.id)
    : childrenOf(view, parentId)
  const at = zone === 'into' ? -1 : siblings.indexOf(targetId)
  const place = at < 0 ? {} : { index: zone === 'before' ? at : at + 1 }
  return isSolution
    ? moveSolutions(view, { ids, opportunityId: parentId, ...place }, env)
    : moveOpportunities(view, { ids, parentId, ...place }, env)
}
