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
import { LIVING_ACTIONS } from '../living-actions.ts'
import { copyMap, saveMap } from './share-map.ts'

export interface ShareWays {
  readonly onPresent: () => void
  readonly onImport: () => void
}

const ENTRIES: readonly (readonly [id: string, icon: ComponentType])[] = [
  ['map.present', PresentationIcon],
  ['map.print', PrinterIcon],
  ['map.copy-picture', CopyIcon],
  ['map.png', DownloadIcon],
  ['map.svg', DownloadIcon],
  ['map.canvas-file', FileDownIcon],
  ['map.outline-file', FileDownIcon],
  ['map.mermaid-file', FileDownIcon],
  ['map.csv-file', FileDownIcon],
  ['map.copy-outline', FileTextIcon],
  ['map.import', FileUpIcon],
]

/** Handlers for the actions that show a map to others. */
export function useShareHandlers(mapId: Id, { onPresent, onImport }: ShareWays): ActionHandlers {
  const { store } = useWorkspace()
  const view = () => store.getState().view
  return {
    'map.present': onPresent,
    'map.print': () => window.print(),
    'map.copy-picture': () => copyMap(view(), mapId, 'png'),
    'map.png': () => saveMap(view(), mapId, 'png'),
    'map.svg': () => saveMap(view(), mapId, 'svg'),
    'map.canvas-file': () => saveMap(view(), mapId, 'canvas'),
    'map.outline-file': () => saveMap(view(), mapId, 'outline'),
    'map.mermaid-file': () => saveMap(view(), mapId, 'mermaid'),
    'map.csv-file': () => saveMap(view(), mapId, 'csv'),
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
      items={ENTRIES.flatMap(([id, icon]) => {
        const action = LIVING_ACTIONS.find((each) => each.id === id)
        const handle = handlers[id]
        if (!action || !handle) return []
        return [{ id, label: action.label, icon: <Icon as={icon} />, onSelect: handle }]
      })}
    />
  )
}
