// "G then a letter": while the second key is awaited it belongs to the chord, whatever that letter means where the
// focus is. One listener for the page notes what was pressed last.
import { keysOf, liveActions } from './action-store.ts'

/** Tinykeys waits as long for the second key. */
const WAIT_MS = 1000

let before: KeyboardEvent | null = null
let latest: KeyboardEvent | null = null
let isWatching = false

/** Begins to note keys; once is enough. */
export function watchChordStarts(): void {
  if (isWatching) return
  isWatching = true
  window.addEventListener(
    'keydown',
    (event) => {
      // A modifier alone is part of the press to come.
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
      before = latest
      latest = event
    },
    { capture: true },
  )
}

/** Whether this press is the second key of a chord that can run now, such as "m" after "g". */
export function endsChord(event: KeyboardEvent): boolean {
  const first = latest === event ? before : latest
  if (!first || event.timeStamp - first.timeStamp > WAIT_MS) return false
  if (first.ctrlKey || first.metaKey || first.altKey) return false
  const pressed = `${first.key} ${event.key}`.toLowerCase()
  return liveActions().some((action) => keysOf(action).some((chord) => chord.toLowerCase() === pressed))
}
