// The ways from a tree to what belongs to it, as a menu beside its first action.
import { chordLabel } from '../../ui/actions/chord-label.ts'
import { EllipsisIcon } from '../../ui/icons.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { TREE_PLACE_ACTIONS, type TreePlace } from './tree-place-actions.ts'

export function TreePlacesMenu({ onOpen }: { readonly onOpen: (place: TreePlace) => void }) {
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
        onSelect: () => onOpen(action.place),
      }))}
    />
  )
}
