// What a clipboard event was meant for. Where no words are selected, Firefox sends it to the page itself, or to where
// words were pressed last, and not to what has the focus.
import { isTyping } from './use-actions.ts'

/** Listen on the document and ask here: an event may never pass the element it is meant for. */
export function clipboardTarget({ target }: ClipboardEvent): EventTarget | null {
  const hasWords = document.getSelection()?.isCollapsed === false
  return hasWords || isTyping(target) ? target : document.activeElement
}
