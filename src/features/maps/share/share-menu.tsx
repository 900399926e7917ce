// One button for all ways in which a map is shown to others; the same choices answer the palette.
import type { ComponentType } from 'react'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import type { Id } from '../../../lib/ids.ts'
import type { ActionHandlers } from '../../../ui/actions/use-actions.ts'
import { Icon } from '../../../ui/icon.tsx'
import {
  CopyIcon,
  DownloadIcon,
  FileDownIcon,
  FileTextIcon,
  FileUpIcon,
  PresentationIcon,
  PrinterIcon,
  Share2Icon,
} from '../../../ui/icons.ts'
import { MenuButton } from '../../../ui/menu-button.tsx'
import type { MenuEntry } from '../../../ui/menu.tsx'
import { LIVING_ACTIONS } from '../living-actions.ts'
import { copyMap, saveMap } from './share-map.ts'

export interface ShareWays {
  readonly onPresent: () => void
  readonly onExport: () => void
  readonly onImport: () => void
}

type Entry = readonly [id: string, icon: ComponentType]

/** In groups: for the room, for pasting elsewhere, as files. */
const GROUPS: readonly (readonly Entry[])[] = [
  [
    ['map.present', PresentationIcon],
    ['map.print', PrinterIcon],
  ],
  [
    ['map.copy-picture', CopyIcon],
    ['map.copy-outline', FileTextIcon],
  ],
  [
    ['map.png', DownloadIcon],
    ['map.export', FileDownIcon],
    ['map.import', FileUpIcon],
  ],
]

/** Handlers for the actions that show a map to others. */
export function useShareHandlers(mapId: Id, { onPresent, onExport, onImport }: ShareWays): ActionHandlers {
  const { store } = useWorkspace()
  const view = () => store.getState().view
  return {
    'map.present': onPresent,
    'map.print': () => window.print(),
    'map.copy-picture': () => copyMap(view(), mapId, 'png'),
    'map.png': () => saveMap(view(), mapId),
    'map.export': onExport,
    'map.copy-outline': () => copyMap(view(), mapId, 'outline'),
    'map.import': onImport,
  }
}

export function ShareMenu({ handlers }: { readonly handlers: ActionHandlers }) {
  return (
    <MenuButton
      size="small"
      label="Share and files"
      iconOnly
      icon={<Icon as={Share2Icon} />}
      align="end"
      items={GROUPS.flatMap((entries, at): readonly MenuEntry[] => [
        ...(at === 0 ? [] : [{ type: 'separator', id: `group-${at}` } as const]),
        ...entries.flatMap(([id, icon]) => {
          const action = LIVING_ACTIONS.find((each) => each.id === id)
          const handle = handlers[id]
          if (!action || !handle) return []
          return [{ id, label: action.label, icon: <Icon as={icon} />, onSelect: handle }]
        }),
      ])}
    />
  )
}
