// What letting go of a heard opportunity on the tree means: on an opportunity it is evidence, between opportunities and
// on the outcome it becomes a new one. The same plan answers whether it may be.
import type { Id } from '../../lib/ids.ts'
import { childrenOf, forestOf } from '../tree/forest.ts'
import { nameOfCard } from '../tree/rules.ts'
import { refused, type Command } from '../view/command.ts'
import { linkAsNewChild, linkHeard } from './inbox-commands.ts'

export interface HeardDrop {
  readonly heardId: Id
  /** The card under the pointer: a tree's root, an opportunity or a solution. */
  readonly targetId: Id
  readonly zone: 'before' | 'into' | 'after'
}

/** Plans a drop of something heard; one step, whether it links or grows. */
export const dropHeard: Command<HeardDrop> = (view, { heardId, targetId, zone }, env) => {
  const isTree = view.rows.tree.has(targetId)
  if (!isTree && !view.rows.opportunity.has(targetId))
    return refused('wrong-parent', nameOfCard(view, targetId))
  if (zone === 'into')
    return isTree
      ? linkAsNewChild(view, { heardId, parentId: targetId }, env)
      : linkHeard(view, { heardId, opportunityId: targetId }, env)
  const parentId = forestOf(view).parentOf.get(targetId)
  if (parentId === undefined) return refused('beside-root', nameOfCard(view, targetId))
  const index = childrenOf(view, parentId).indexOf(targetId) + (zone === 'after' ? 1 : 0)
  return linkAsNewChild(view, { heardId, parentId, index }, env)
}
