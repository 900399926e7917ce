// The keys of a tree region: its actions, typing that opens the editor, and clipboard events. Keys act while a card has
// the focus; at the frame Tab goes on and Enter comes back.
import { type KeyboardEvent, type RefObject, useEffect, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { actionStore, keysOf, liveActions } from '../../ui/actions/action-store.ts'
import { isTyping, useActions } from '../../ui/actions/use-actions.ts'
import { isTypedKey } from '../../ui/typed-key.ts'
import { paste, take } from './restructuring.ts'
import { TREE_ACTIONS } from './tree-actions.ts'
import { treeHandlers } from './tree-handlers.ts'
import { currentRow, takeFocus, type TreePorts } from './tree-ports.ts'
import { DRAFT_ID } from './tree-session.ts'
import { editCard } from './writing.ts'

export interface TreeKeys {
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** Keys that mean something else where no card has the focus. */
const CARD_KEYS: ReadonlySet<string> = new Set(
  'Tab Enter Escape Backspace Delete Home End ArrowUp ArrowDown ArrowLeft ArrowRight'.split(' ').concat(' '),
)

export function useTreeKeys(ports: TreePorts, region: RefObject<HTMLElement | null>): TreeKeys {
  const handlers = useMemo(() => treeHandlers(ports), [ports])
  useActions(TREE_ACTIONS, handlers, region)
  useClipboard(ports, region)
  return {
    onKeyDownCapture(event) {
      if (!isInside(region, event.target) || isTyping(elementOf(event.target))) return
      if (isOnCard(event.target)) return
      // At the frame, or on a control beside the cards: plain keys are not the cards' own.
      if (event.key === 'Enter' && isFrame(event.target)) {
        event.preventDefault()
        takeFocus(ports)
      }
      if (CARD_KEYS.has(event.key) && !event.metaKey && !event.ctrlKey && !event.altKey)
        event.stopPropagation()
    },
    onKeyDown(event) {
      if (event.defaultPrevented || event.nativeEvent.isComposing || !isInside(region, event.target)) return
      if (!isOnCard(event.target) || isTyping(elementOf(event.target))) return
      if (!isTypedKey(event) || startsChord(event)) return
      const current = currentRow(ports)
      // Rendered at once, so that the key that was pressed lands in the editor.
      if (current && current.id !== DRAFT_ID) flushSync(() => editCard(ports, current.id))
    },
  }
}

function useClipboard(ports: TreePorts, region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = region.current
    if (!box) return
    const isOurs = (event: ClipboardEvent) => isOnCard(event.target) && !isTyping(event.target)
    const handleCopy = (event: ClipboardEvent) => {
      if (!isOurs(event)) return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', take(ports, event.type === 'cut'))
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

function elementOf(target: EventTarget): EventTarget | null {
  return target instanceof HTMLElement ? target : null
}

/** Popovers are inside for React, but not on the page. */
function isInside(region: RefObject<HTMLElement | null>, target: EventTarget): boolean {
  return target instanceof Node && (region.current?.contains(target) ?? false)
}

function isOnCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="treeitem"]') !== null
}

function isFrame(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('role') === 'group'
}

/** Whether a key means something already, alone or as the first of two ("G then a letter"). */
function startsChord(event: KeyboardEvent): boolean {
  if (!actionStore.getState().isSingleKeyOn) return false
  return liveActions()
    .flatMap((action) => keysOf(action).map((chord) => chord.split(' ')[0] ?? ''))
    .some((press) => {
      const parts = press.split(/\b\+/)
      const key = parts.pop() ?? ''
      const isShift = parts.includes('Shift')
      const isPlain = parts.every((part) => part === 'Shift')
      const isLetter = /^[a-z]$/i.test(key)
      return (
        isPlain && key.toLowerCase() === event.key.toLowerCase() && (!isLetter || isShift === event.shiftKey)
      )
    })
}
