// Keeps the keyboard focus on the one tab stop of the tree: it follows the focused card, comes back when the
// element that had it goes away, and steps out to the frame, from where Tab passes the tree by.
import type { Stage } from './stage.ts'

export interface TreeFocus {
  readonly attach: (frame: HTMLElement, tree: HTMLElement) => () => void
  /** The tab stop has changed: take the focus along when it is in the tree. */
  readonly follow: () => void
  readonly take: () => void
  readonly leave: () => void
  /** A card got its element; it may be the one that waits for the focus. */
  readonly mounted: (id: string) => void
  /** Was this card somebody's before the pointer went down? */
  readonly hadFocus: (id: string) => boolean
}

export function createTreeFocus(
  stage: Pick<Stage, 'states' | 'element'>,
  onFocusCard: (id: string) => void,
): TreeFocus {
  let frame: HTMLElement | null = null
  let tree: HTMLElement | null = null
  let isInside = false
  let isPressed = false
  let isWaiting = false
  /** Somebody has pressed a key or the pointer in here. */
  let isUsed = false
  let before: Element | null = null

  const follow = (): void => {
    if (!isInside) return
    // Asked before the tree stands: it follows once it does.
    isWaiting = tree === null
    if (isWaiting) return
    const { tabStop } = stage.states.get()
    const element = tabStop === null ? undefined : stage.element(tabStop)
    isWaiting = element === undefined
    if (element === undefined || element.contains(document.activeElement)) return
    element.focus({ preventScroll: true })
  }
  const take = (): void => {
    isInside = true
    follow()
  }

  const handleFocusIn = (event: FocusEvent): void => {
    if (!(event.target instanceof Element)) return
    isInside = tree?.contains(event.target) ?? false
    const isFrame = event.target === frame
    if (isFrame && isPressed) take()
    else stage.states.set({ isPassedBy: isFrame })
    const id = cardIdOf(event.target)
    if (isInside && !isPressed && id !== null && id !== stage.states.get().focusedId) onFocusCard(id)
  }
  const handleDown = (event: PointerEvent): void => {
    isPressed = true
    // The focus that came with the opening is nobody's yet.
    before = isUsed ? document.activeElement : null
    if (!(event.target instanceof Element)) return
    if (frame?.contains(event.target) ?? false) isUsed = true
    else isInside = false
  }
  const handleKey = (): void => {
    isUsed = true
  }
  const handleUp = (): void => {
    isPressed = false
  }
  /** An editor closed, or a card went away, with the focus in it. */
  const handleGone = (): void => {
    if (isInside && document.activeElement === document.body) follow()
  }

  return {
    follow,
    take,
    leave: () => frame?.focus({ preventScroll: true }),
    mounted: (id) => {
      if (isWaiting && id === stage.states.get().tabStop) follow()
    },
    hadFocus: (id) => before !== null && cardIdOf(before) === id,
    attach: (nextFrame, nextTree) => {
      frame = nextFrame
      tree = nextTree
      const gone = new MutationObserver(handleGone)
      gone.observe(nextTree, { childList: true, subtree: true })
      nextFrame.addEventListener('keydown', handleKey, true)
      document.addEventListener('focusin', handleFocusIn)
      document.addEventListener('pointerdown', handleDown, true)
      document.addEventListener('pointerup', handleUp, true)
      document.addEventListener('pointercancel', handleUp, true)
      if (isWaiting) follow()
      return () => {
        gone.disconnect()
        nextFrame.removeEventListener('keydown', handleKey, true)
        document.removeEventListener('focusin', handleFocusIn)
        document.removeEventListener('pointerdown', handleDown, true)
        document.removeEventListener('pointerup', handleUp, true)
        document.removeEventListener('pointercancel', handleUp, true)
        frame = null
        tree = null
      }
    },
  }
}

/** The card that an element belongs to. */
export function cardIdOf(element: Element | null): string | null {
  const card = element?.closest('[data-card-id]')
  return card instanceof HTMLElement ? (card.dataset['cardId'] ?? null) : null
}
