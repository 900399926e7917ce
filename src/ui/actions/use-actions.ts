// Registers a screen's actions while it is mounted and answers their keys inside a region.
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { createKeybindingsHandler } from 'tinykeys'
import type { ActionDefinition, LiveAction } from './action.ts'
import { asWritten } from '../../lib/say.ts'
import { actionStore, addLiveActions, keysOf } from './action-store.ts'
import { endsChord, watchChordStarts } from './chord-start.ts'

export type ActionHandlers = Readonly<Record<string, (() => void) | undefined>>

/**
 * Registers those of `definitions` that have a handler (by id). Keys act inside `within`, or everywhere when it
 * is not given. A handler is looked up when the key is pressed, so it may close over fresh state. All of it happens before
 * the screen is painted: whoever sees it can press its keys.
 */
export function useActions(
  definitions: readonly ActionDefinition[],
  handlers: ActionHandlers,
  within?: RefObject<HTMLElement | null>,
): void {
  const latest = useRef(handlers)
  useLayoutEffect(() => {
    latest.current = handlers
  })
  const able = definitions.filter((definition) => handlers[definition.id]).map((definition) => definition.id)
  const ableKey = able.join(' ')
  const live = useMemo<readonly LiveAction[]>(() => {
    const ids = new Set(ableKey.split(' '))
    return definitions
      .filter((definition) => ids.has(definition.id))
      .map((definition) => ({
        ...definition,
        // Also found by the method's own words where plain ones are shown.
        keywords: `${definition.keywords ?? ''} ${asWritten(() => definition.label)}`,
        run: () => latest.current[definition.id]?.(),
      }))
  }, [definitions, ableKey])

  useLayoutEffect(() => addLiveActions(live), [live])
  const isListening = useRef(false)
  useLayoutEffect(() => {
    const target: HTMLElement | Window | null = within ? within.current : window
    if (!target) return
    isListening.current = true
    const stop = listenOn(target, live)
    return () => {
      isListening.current = false
      stop()
    }
  }, [live, within])
  // A region further up has its element only after the effects of what stands inside it: its keys begin a moment later.
  useEffect(() => {
    const target = within?.current
    if (!target || isListening.current) return
    return listenOn(target, live)
  }, [live, within])
}

/** Listens with the keys as they are set, also after they were changed. */
function listenOn(target: HTMLElement | Window, live: readonly LiveAction[]): () => void {
  let stop = listen(target, live)
  const unsubscribe = actionStore.subscribe((state, before) => {
    if (state.keysById === before.keysById) return
    stop()
    stop = listen(target, live)
  })
  return () => {
    unsubscribe()
    stop()
  }
}

function listen(target: HTMLElement | Window, live: readonly LiveAction[]): () => void {
  watchChordStarts()
  const bindings: Record<string, (event: KeyboardEvent) => void> = {}
  for (const action of live)
    for (const chord of keysOf(action))
      bindings[chord] = (event) => {
        if (event.defaultPrevented || event.isComposing) return
        if (isTyping(event.target) && !action.whileTyping) return
        if (isOverlaid(target, event.target) && !action.whileTyping) return
        if (PRESSES.has(chord) && isPressable(event.target)) return
        if (!chord.includes(' ') && endsChord(event) && !isTyping(event.target)) return
        if (isSingleKey(chord) && !actionStore.getState().isSingleKeyOn) return
        event.preventDefault()
        event.stopPropagation()
        action.run()
      }
  const handler = createKeybindingsHandler(bindings)
  const listener: EventListener = (event) => handler(event as KeyboardEvent) // registered for keydown only
  target.addEventListener('keydown', listener)
  return () => target.removeEventListener('keydown', listener)
}

/** Whether the caret is in something that takes text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  if (!(target instanceof HTMLInputElement)) return false
  return !['checkbox', 'radio', 'button', 'range', 'color', 'file', 'submit'].includes(target.type)
}

/** Whether an event comes from a surface (menu, popover) that lies over a region: its keys are its own. */
function isOverlaid(region: HTMLElement | Window, target: EventTarget | null): boolean {
  if (!(region instanceof HTMLElement) || !(target instanceof Element)) return false
  const surface = target.closest('[popover]')
  return surface !== null && surface !== region && region.contains(surface)
}

/** Keys that press what has the focus: a button or a link keeps them for itself. */
const PRESSES: ReadonlySet<string> = new Set(['Enter', 'Space'])

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a[href], summary, input')
}

function isSingleKey(chord: string): boolean {
  return chord.split(' ').every((press) => /^[a-z?/]$/i.test(press))
}
