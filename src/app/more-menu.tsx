// What the bar of a phone has no room for: the other places, search, help, and every action.
import { useOpenScreen } from '../records/screen-link.tsx'
import { Icon } from '../ui/icon.tsx'
import { CircleQuestionMarkIcon, CommandIcon, InfoIcon, SearchIcon } from '../ui/icons.ts'
import { Menu, type MenuEntry } from '../ui/menu.tsx'
import { useStore } from 'zustand'
import { wordFor, wordsStore } from '../ui/words.ts'
import { SCREENS } from './screens.ts'

/** The first places stand in the bar. */
export const IN_BAR = 5

interface MoreMenuProps {
  readonly anchor: Element
  readonly onFind: () => void
  readonly onClose: () => void
}

export function MoreMenu({ anchor, onFind, onClose }: MoreMenuProps) {
  const open = useOpenScreen()
  const words = useStore(wordsStore)
  const items: readonly MenuEntry[] = [
    ...SCREENS.slice(IN_BAR).map(({ id, label, path, icon }) => ({
      id,
      label: wordFor(words, label),
      icon: <Icon as={icon} />,
      onSelect: () => open(path),
    })),
    {
      id: 'coach',
      label: wordFor(words, 'Coach'),
      icon: <Icon as={InfoIcon} />,
      onSelect: () => open('/coach'),
    },
    { id: 'search', label: 'Search', icon: <Icon as={SearchIcon} />, onSelect: () => open('/search') },
    {
      id: 'help',
      label: 'Help',
      icon: <Icon as={CircleQuestionMarkIcon} />,
      onSelect: () => open('/help'),
    },
    { type: 'separator', id: 'before-find' },
    { id: 'find', label: 'All actions', icon: <Icon as={CommandIcon} />, onSelect: onFind },
  ]
  return <Menu label="More" anchor={anchor} side="top" align="end" items={items} onClose={onClose} />
}
