// The keys of a region of cards, a tree or a map: its actions, typing that opens the editor, and clipboard events.
// Keys act while a card has the focus; at the frame Tab goes on and Enter comes back.
import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { isTypedKey } from '../typed-key.ts'
import { actionStore, keysOf, liveActions } from './action-store.ts'
import { endsChord } from './chord-start.ts'
import { clipboardTarget } from './clipboard-target.ts'
import { isTyping } from './use-actions.ts'

export interface CardPorts {
  /** Keys that are a card's own: beside the cards they do nothing here. */
  readonly isCardKey: (key: string) => boolean
  /** Whether the clipboard is for the whole region, or only for a card in focus. */
  readonly isClipboardWide: boolean
  /** Puts the focus back on a card. */
  readonly onEnter: () => void
  /** The card that typing opens, or null when there is none. */
  readonly current: () => string | null
  readonly onType: (id: string) => void
  /** What is selected as text; cutting takes it away. Empty when nothing is. */
  readonly onTake: (isCut: boolean) => string
  readonly onPaste: (text: string) => void
}

export interface CardKeys {
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** Keys that move, open and remove cards; maps and trees add their own. */
export const COMMON_CARD_KEYS: readonly string[] = [
  ...'Enter Escape Backspace Delete Home End ArrowUp ArrowDown ArrowLeft ArrowRight'.split(' '),
  ' ',
]

/** `ports` must stay the same object from render to render: the clipboard listens as long as it does. */
export function useCardKeys(ports: CardPorts, region: RefObject<HTMLElement | null>): CardKeys {
  useClipboard(ports, region)
  return {
    onKeyDownCapture(event) {
      if (!isInside(region, event.target) || isTyping(event.target) || isOnCard(event.target)) return
      if (event.key === 'Enter' && isFrame(event.target)) {
        event.preventDefault()
        ports.onEnter()
      }
      // At the frame, or on a control beside the cards: plain keys are not the cards' own.
      const isPlain = !event.metaKey && !event.ctrlKey && !event.altKey
      if (isPlain && ports.isCardKey(event.key)) event.stopPropagation()
    },
    onKeyDown(event) {
      if (event.defaultPrevented || event.nativeEvent.isComposing || !isInside(region, event.target)) return
      if (!isOnCard(event.target) || isTyping(event.target)) return
      if (!isTypedKey(event) || startsChord(event) || endsChord(event.nativeEvent)) return
      const id = ports.current()
      // Rendered at once, so that the key that was pressed lands in the editor.
      if (id !== null) flushSync(() => ports.onType(id))
    },
  }
}

const BEFORE = ['beforecopy', 'beforecut', 'beforepaste'] as const

function useClipboard(ports: CardPorts, region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isOurs = (event: ClipboardEvent): boolean => {
      const target = clipboardTarget(event)
      const isHere = isInside(region, target) && (ports.isClipboardWide || isOnCard(target))
      return isHere && !event.defaultPrevented && !isTyping(target)
    }
    const handleTake = (event: ClipboardEvent): void => {
      if (!isOurs(event)) return
      const text = ports.onTake(event.type === 'cut')
      if (text === '') return
      event.preventDefault()
      event.clipboardData?.setData('text/plain', text)
    }
    const handlePaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!isOurs(event) || text.trim() === '') return
      event.preventDefault()
      ports.onPaste(text)
    }
    // Safari asks before: without an answer it offers neither copy, cut nor paste where no words are selected.
    const handleBefore = (event: Event): void => {
      if (event instanceof ClipboardEvent && isOurs(event)) event.preventDefault()
    }
    for (const type of BEFORE) document.addEventListener(type, handleBefore)
    document.addEventListener('copy', handleTake)
    document.addEventListener('cut', handleTake)
    document.addEventListener('paste', handlePaste)
    return () => {
      for (const type of BEFORE) document.removeEventListener(type, handleBefore)
      document.removeEventListener('copy', handleTake)
      document.removeEventListener('cut', handleTake)
      document.removeEventListener('paste', handlePaste)
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
