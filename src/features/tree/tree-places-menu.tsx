// The ways from a tree to what belongs to it, as a menu beside its first action and as keys.
import type { RefObject } from 'react'
import { forestOf } from '../../domain/tree/forest.ts'
import type { Id } from '../../lib/ids.ts'
import { chordLabel } from '../../ui/actions/chord-label.ts'
import { useActions } from '../../ui/actions/use-actions.ts'
import { EllipsisIcon } from '../../ui/icons.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { TREE_PLACE_ACTIONS, type TreePlace } from './tree-place-actions.ts'
import { currentRow, type TreePorts } from './tree-ports.ts'

export interface TreePlacesProps {
  readonly ports: TreePorts
  readonly region: RefObject<HTMLElement | null>
  /** `aboutId` is the card in focus, for places that are about one. */
  readonly onOpenPlace: (place: TreePlace, treeId: Id, aboutId: Id | null) => void
}

export function TreePlacesMenu({ ports, region, onOpenPlace }: TreePlacesProps) {
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
  return (
    <MenuButton
      label="Around this tree"
      icon={<Icon as={EllipsisIcon} />}
      iconOnly
      size="small"
      variant="quiet"
      align="end"
      items={TREE_PLACE_ACTIONS.map((action) => ({
        id: action.id,
        label: action.label,
        keys: action.keys?.[0] === undefined ? undefined : chordLabel(action.keys[0]),
        onSelect: () => open(action.place),
      }))}
    />
  )
}
