// The ways from a tree to what belongs to it, as actions; called where the region of the tree is, so that its keys hold.
import type { RefObject } from 'react'
import { forestOf } from '../../domain/tree/forest.ts'
import type { Id } from '../../lib/ids.ts'
import { useActions } from '../../ui/actions/use-actions.ts'
import { TREE_PLACE_ACTIONS, type TreePlace } from './tree-place-actions.ts'
import { currentRow, type TreePorts } from './tree-ports.ts'

/** `aboutId` is the opportunity in focus, for places that are about one. */
export type OpenPlace = (place: TreePlace, treeId: Id, aboutId: Id | null) => void

/** Registers the actions and returns the function that leads to a place. */
export function useTreePlaces(
  ports: TreePorts,
  region: RefObject<HTMLElement | null>,
  onOpenPlace: OpenPlace,
): (place: TreePlace) => void {
  const open = (place: TreePlace) => {
    const id = currentRow(ports)?.id ?? ''
    const { rows } = ports.view()
    const opportunityId = rows.solution.get(id)?.opportunityId ?? id
    const isOnTree = forestOf(ports.view()).treeOf.has(opportunityId)
    onOpenPlace(place, ports.treeId, isOnTree ? opportunityId : null)
  }
  useActions(
    TREE_PLACE_ACTIONS,
    Object.fromEntries(TREE_PLACE_ACTIONS.map((action) => [action.id, () => open(action.place)])),
    region,
  )
  return open
}
