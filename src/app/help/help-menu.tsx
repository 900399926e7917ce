// What the rail's Help opens.
import { useOpenScreen } from '../../records/screen-link.tsx'
import { Menu } from '../../ui/menu.tsx'

interface HelpMenuProps {
  readonly anchor: Element
  readonly onKeys: () => void
  readonly onClose: () => void
}

export function HelpMenu({ anchor, onKeys, onClose }: HelpMenuProps) {
  const open = useOpenScreen()
  return (
    <Menu
      label="Help"
      anchor={anchor}
      side="top"
      align="start"
      onClose={onClose}
      items={[
        { id: 'about', label: 'About each artefact', onSelect: () => open('/help?at=about') },
        { id: 'steps', label: 'First steps again', onSelect: () => open('/help?at=steps') },
        { id: 'keys', label: 'All keys', keys: '?', onSelect: onKeys },
        { id: 'new', label: 'What’s new', onSelect: () => open('/help?at=new') },
        { id: 'privacy', label: 'Privacy', onSelect: () => open('/help?at=privacy') },
      ]}
    />
  )
}
