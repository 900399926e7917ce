// The keys of a map: its actions, typing that opens the editor, and clipboard events. Keys act while a moment has the
// focus; at the frame Tab goes on and Enter comes back.
import { type KeyboardEvent, type RefObject, useEffect, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { actionStore, keysOf, liveActions } from '../../ui/actions/action-store.ts'
import { endsChord } from '../../ui/actions/chord-start.ts'
import { isTyping, useActions } from '../../ui/actions/use-actions.ts'
import { isTypedKey } from '../../ui/typed-key.ts'
import { mapHandlers, paste, take } from './map-handlers.ts'
import { currentMoment, type MapPorts, takeFocus } from './map-ports.ts'
import { MAP_ACTIONS } from './maps-actions.ts'
import { editCard } from './map-writing.ts'

export interface MapKeys {
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** Keys that mean something else where no moment has the focus. */
const CARD_KEYS: ReadonlySet<string> = new Set(
  'Enter Escape Backspace Delete Home End ArrowUp ArrowDown ArrowLeft ArrowRight'.split(' ').concat(' '),
)

export function useMapKeys(ports: MapPorts, region: RefObject<HTMLElement | null>): MapKeys {
  const handlers = useMemo(() => mapHandlers(ports), [ports])
  useActions(MAP_ACTIONS, handlers, region)
  useClipboard(ports, region)
  return {
    onKeyDownCapture(event) {
      if (!isInside(region, event.target) || isTyping(event.target) || isOnCard(event.target)) return
      if (event.key === 'Enter' && isFrame(event.target)) {
        event.preventDefault()
        takeFocus(ports)
      }
      const isPlain = !event.metaKey && !event.ctrlKey && !event.altKey
      // At the frame, or on a control beside the cards: plain keys are not the cards' own.
      if (isPlain && (CARD_KEYS.has(event.key) || /^[a-z]$/i.test(event.key))) event.stopPropagation()
    },
    onKeyDown(event) {
      if (event.defaultPrevented || event.nativeEvent.isComposing || !isInside(region, event.target)) return
      if (!isOnCard(event.target) || isTyping(event.target)) return
      if (!isTypedKey(event) || startsChord(event.key) || endsChord(event.nativeEvent)) return
      const id = currentMoment(ports)
      // Rendered at once, so that the key that was pressed lands in the editor.
      if (id !== null) flushSync(() => editCard(ports, id))
    },
  }
}

function useClipboard(ports: MapPorts, region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = region.current
    if (!box) return
    const isOurs = (event: ClipboardEvent) => isInside(region, event.target) && !isTyping(event.target)
    const handleCopy = (event: ClipboardEvent) => {
      if (!isOurs(event)) return
      const text = take(ports, event.type === 'cut')
      if (text === '') return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', text)
    }
    const handlePaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!isOurs(event) || text.trim() === '') return
      event.preventDefault()
      paste(ports, text)
    }
    box.addEventListener('copy', handleCopy)
    box.addEventListener('cut', handleCopy)
    box.addEventListener('paste', handlePaste)
    return () => {
      box.removeEventListener('copy', handleCopy)
      box.removeEventListener('cut', handleCopy)
      box.removeEventListener('paste', handlePaste)
    }
  }, [ports, region])
}

/** Popovers are inside for React, but not on the page. */
function isInside(region: RefObject<HTMLElement | null>, target: EventTarget | null): boolean {
  return target instanceof Node && (region.current?.contains(target) ?? false)
}

function isOnCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="treeitem"]') !== null
}

function isFrame(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('role') === 'group'
}

/** Whether a single key means something already, alone or as the first of two ("G then a letter"). */
function startsChord(key: string): boolean {
  if (!actionStore.getState().isSingleKeyOn) return false
  return liveActions().some((action) =>
    keysOf(action).some((chord) => {
      const press = chord.split(' ')[0] ?? ''
      return press === key || press === `Shift+${key}`
    }),
  )
}
