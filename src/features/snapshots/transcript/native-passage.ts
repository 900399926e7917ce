// From what a pointer selected in the browser to a passage of one turn. Each drawn piece of text carries `data-from`.

import type { Passage } from '../../../domain/snapshots/transcript/transcript.ts'

/** The passage that is selected inside `root`, cut to the turn in which it begins; null when nothing is. */
export function nativePassage(root: HTMLElement): Passage | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer) && !range.intersectsNode(root)) return null
  for (const text of root.querySelectorAll<HTMLElement>('[data-turn-text]')) {
    if (!range.intersectsNode(text)) continue
    const passage = within(text, range)
    if (passage) return passage
  }
  return null
}

function within(text: HTMLElement, range: Range): Passage | null {
  const turn = Number(text.dataset['turnText'])
  const whole = document.createRange()
  whole.selectNodeContents(text)
  const startsInside = text.contains(range.startContainer)
  const endsInside = text.contains(range.endContainer)
  const from = startsInside ? offsetOf(text, range.startContainer, range.startOffset) : 0
  const to = endsInside ? offsetOf(text, range.endContainer, range.endOffset) : whole.toString().length
  const words = whole.toString()
  const lead = /^\s*/.exec(words.slice(from, to))?.[0].length ?? 0
  const tail = /\s*$/.exec(words.slice(from + lead, to))?.[0].length ?? 0
  return to - tail > from + lead ? { turn, from: from + lead, to: to - tail } : null
}

function offsetOf(text: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(text)
  before.setEnd(node, offset)
  return before.toString().length
}
