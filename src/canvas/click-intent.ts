// What a click on the canvas means: choose, add to the choice, reach to it, edit, fold, open; and on a card that
// is too small to read, go there. A card names its own buttons with data-intent.
import type { Point } from '../domain/layout/layout-node.ts'
import { toDrawing } from './camera.ts'
import type { CanvasIntent } from './canvas-types.ts'
import { cardAt } from './scene.ts'
import type { Stage } from './stage.ts'
import { cardIdOf, type TreeFocus } from './tree-focus.ts'

/** Below this zoom a click on a card also goes closer, to this zoom. */
const READABLE = 0.6

/** `local` is the place of the click in the canvas. */
export function clickIntent(
  event: MouseEvent,
  local: Point,
  stage: Stage,
  focus: TreeFocus,
  onIntent: (intent: CanvasIntent) => void,
): void {
  if (!(event.target instanceof Element)) return
  const id = cardIdOf(event.target)
  if (id === null) return clickBox(event, local, stage, focus, onIntent)
  const isDouble = event.type === 'dblclick'
  if (isEditing(event.target)) return
  const own = event.target.closest('[data-intent]')
  if (own instanceof HTMLElement) {
    if (!isDouble) ownIntent(own, id, stage, onIntent)
    return
  }
  stage.touch(id)
  if (isDouble) onIntent({ type: 'edit', id })
  else if (event.shiftKey) onIntent({ type: 'range', id })
  else if (event.metaKey || event.ctrlKey) onIntent({ type: 'toggle', id })
  else if (event.detail === 1 && focus.hadFocus(id) && stage.states.get().focusedId === id)
    onIntent({ type: 'edit', id })
  else onIntent({ type: 'focus', id })
}

function ownIntent(
  own: HTMLElement,
  id: string,
  stage: Stage,
  onIntent: (intent: CanvasIntent) => void,
): void {
  const type = own.dataset['intent']
  if (type === 'collapse') stage.keepStill(id)
  if (type === 'collapse' || type === 'open' || type === 'edit') onIntent({ type, id })
}

function clickBox(
  event: MouseEvent,
  local: Point,
  stage: Stage,
  focus: TreeFocus,
  onIntent: (intent: CanvasIntent) => void,
): void {
  if (event.type === 'dblclick') return
  focus.take()
  const point = toDrawing(stage.view(), local)
  const card = stage.isFar() ? cardAt(stage.scene(), point, 3 / stage.view().zoom) : undefined
  if (card === undefined) return onIntent({ type: 'clear' })
  stage.touch(card.id)
  onIntent({ type: 'focus', id: card.id })
  stage.center(card.id, Math.max(READABLE, stage.view().zoom))
}

/** A field inside the card has the pointer: its clicks are its own. */
function isEditing(target: Element): boolean {
  return target.closest('input, textarea, select, [contenteditable]') !== null
}
