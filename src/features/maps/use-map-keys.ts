// The keys of a map: its actions, and what typing, copying and pasting mean on a moment. Letters act on the moment in
// focus, so beside the moments they do nothing.
import { type RefObject, useMemo } from 'react'
import {
  type CardKeys,
  type CardPorts,
  COMMON_CARD_KEYS,
  useCardKeys,
} from '../../ui/actions/use-card-keys.ts'
import { useActions } from '../../ui/actions/use-actions.ts'
import { mapHandlers, paste, take } from './map-handlers.ts'
import { currentMoment, type MapPorts, takeFocus } from './map-ports.ts'
import { editCard } from './map-writing.ts'
import { MAP_ACTIONS } from './maps-actions.ts'

const CARD_KEYS: ReadonlySet<string> = new Set(COMMON_CARD_KEYS)

export function useMapKeys(ports: MapPorts, region: RefObject<HTMLElement | null>): CardKeys {
  const handlers = useMemo(() => mapHandlers(ports), [ports])
  useActions(MAP_ACTIONS, handlers, region)
  return useCardKeys(
    useMemo((): CardPorts => cardPortsOf(ports), [ports]),
    region,
  )
}

function cardPortsOf(ports: MapPorts): CardPorts {
  return {
    isCardKey: (key) => CARD_KEYS.has(key) || /^[a-z]$/i.test(key),
    isClipboardWide: true, // an empty map takes what is pasted
    onEnter: () => takeFocus(ports),
    current: () => currentMoment(ports),
    onType: (id) => editCard(ports, id),
    onTake: (isCut) => take(ports, isCut),
    onPaste: (text) => paste(ports, text),
  }
}
