// What can be done with a card, as a menu: the same actions as the keys.
import { actionStore } from '../../ui/actions/action-store.ts'
import { chordLabel } from '../../ui/actions/chord-label.ts'
import type { Id } from '../../lib/ids.ts'
import {
  ArchiveIcon,
  ArrowUpIcon,
  CopyIcon,
  CornerDownRightIcon,
  EllipsisIcon,
  EyeIcon,
  GitMergeIcon,
  Link2Icon,
  PlusIcon,
  SignpostIcon,
} from '../../ui/icons.ts'
import { Icon } from '../../ui/icon.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import type { MenuAction } from '../../ui/menu.tsx'
import { treeHandlers } from './tree-handlers.ts'
import { TREE_ACTIONS } from './tree-actions.ts'
import { focusCard } from './tree-ports.ts'
import { useTree } from './tree-context.ts'

const ITEMS = [
  { id: 'tree.add-child', icon: PlusIcon },
  { id: 'tree.add-after', icon: PlusIcon },
  { id: 'tree.add-parent', icon: PlusIcon },
  { id: 'tree.add-solution', icon: PlusIcon },
  { id: 'tree.move-to', icon: CornerDownRightIcon },
  { id: 'tree.promote', icon: ArrowUpIcon },
  { id: 'tree.split', icon: SignpostIcon },
  { id: 'tree.merge', icon: GitMergeIcon },
  { id: 'tree.link', icon: Link2Icon },
  { id: 'tree.duplicate', icon: CopyIcon },
  { id: 'tree.branch', icon: EyeIcon },
  { id: 'tree.archive', icon: ArchiveIcon },
] as const

export function CardMenu({ id }: { readonly id: Id }) {
  const { ports } = useTree()
  const handlers = treeHandlers(ports)
  const { keysById } = actionStore.getState()
  const items = ITEMS.flatMap(({ id: actionId, icon }): MenuAction[] => {
    const action = TREE_ACTIONS.find((each) => each.id === actionId)
    const run = handlers[actionId]
    if (!action || !run) return []
    const chord = (keysById[actionId] ?? action.keys ?? [])[0]
    return [
      {
        id: actionId,
        label: action.label,
        icon: <Icon as={icon} />,
        keys: chord === undefined ? undefined : chordLabel(chord),
        onSelect() {
          focusCard(ports, id)
          run()
        },
      },
    ]
  })
  return (
    <MenuButton
      label="What to do with this card"
      items={items}
      icon={<Icon as={EllipsisIcon} />}
      iconOnly
      size="small"
      variant="quiet"
      align="end"
    />
  )
}
