// The opportunities of a tree to choose from, the likely ones first, each with the way to it.
import { likelyPlaces } from '../../domain/inbox/look-alikes.ts'
import { placesByMoment } from '../../domain/inbox/moment-places.ts'
import { linksOfHeard } from '../../domain/inbox/triage.ts'
import { ancestorsOf, branchOf } from '../../domain/tree/forest.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import type { ComboOption } from '../../ui/combo-box.tsx'

/** Places for a link; those it is linked to already say so. */
export function linkOptions(view: WorkspaceView, treeId: Id, heardId: Id): ComboOption[] {
  const linked = new Set(linksOfHeard(view, heardId).map((link) => link.opportunityId))
  return ordered(view, treeId, heardId).map((id) => ({
    ...optionOf(view, id),
    ...(linked.has(id) ? { whyNot: 'It is linked there already.' } : {}),
  }))
}

/** Parents for a new child: the top row and every opportunity. */
export function parentOptions(view: WorkspaceView, treeId: Id, heardId: Id): ComboOption[] {
  const top = { id: treeId, label: 'The top row', detail: nameOfCard(view, treeId) }
  return [...ordered(view, treeId, heardId).map((id) => optionOf(view, id)), top]
}

function ordered(view: WorkspaceView, treeId: Id, heardId: Id): Id[] {
  const statement = view.rows.heard.get(heardId)?.statement ?? ''
  const byMoment = placesByMoment(view, treeId, heardId).map((each) => each.opportunityId)
  const likely = likelyPlaces(view, treeId, statement, 5).map((each) => each.opportunityId)
  const rest = branchOf(view, treeId).slice(1)
  return [...new Set([...byMoment, ...likely, ...rest])]
}

function optionOf(view: WorkspaceView, id: Id): ComboOption {
  const path = ancestorsOf(view, id).map((each) => nameOfCard(view, each))
  const label = view.rows.opportunity.get(id)?.statement ?? ''
  return path.length === 0 ? { id, label, detail: 'Top row' } : { id, label, detail: path.join(' › ') }
}
