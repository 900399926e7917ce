// The key that moves what has the focus up or down its list.
import type { KeyboardEvent } from 'react'

/** Alt with an arrow moves what has the focus up or down its list. */
export function moveByKey(event: KeyboardEvent, onMove: (by: 1 | -1) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  event.preventDefault()
  event.stopPropagation()
  onMove(event.key === 'ArrowUp' ? -1 : 1)
}
