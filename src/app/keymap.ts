// The person's own keys, kept on this device (localStorage, like the appearance) so that they act from the first press.
import { actionStore } from '../ui/actions/action-store.ts'

const KEY = 'espalier-keys'

interface Keymap {
  readonly keysById: Readonly<Record<string, readonly string[]>>
  readonly isSingleKeyOn: boolean
}

/** Takes up the remembered keys and keeps later changes; returns how to stop. */
export function rememberKeymap(): () => void {
  const known = remembered()
  actionStore.setState(known)
  return actionStore.subscribe((state, before) => {
    if (state.keysById === before.keysById && state.isSingleKeyOn === before.isSingleKeyOn) return
    const keymap: Keymap = { keysById: state.keysById, isSingleKeyOn: state.isSingleKeyOn }
    try {
      localStorage.setItem(KEY, JSON.stringify(keymap))
    } catch {
      // Without storage the keys last for this visit.
    }
  })
}

function remembered(): Partial<Keymap> {
  try {
    return readKeymap(JSON.parse(localStorage.getItem(KEY) ?? '{}'))
  } catch {
    return {}
  }
}

function readKeymap(stored: unknown): Partial<Keymap> {
  if (typeof stored !== 'object' || stored === null) return {}
  const { keysById, isSingleKeyOn } = stored as Record<string, unknown> // checked field by field
  const own = typeof keysById === 'object' && keysById !== null ? Object.entries(keysById) : []
  const chords = own.flatMap(([id, value]: [string, unknown]) =>
    Array.isArray(value) && value.every((chord) => typeof chord === 'string' && chord !== '')
      ? [[id, value as string[]] as const] // every one is a string
      : [],
  )
  return {
    keysById: Object.fromEntries(chords),
    ...(typeof isSingleKeyOn === 'boolean' && { isSingleKeyOn }),
  }
}

/** Gives an action keys of its own; null brings the first ones back. */
export function setKeys(id: string, chords: readonly string[] | null): void {
  const { [id]: _, ...others } = actionStore.getState().keysById
  actionStore.setState({ keysById: chords === null ? others : { ...others, [id]: chords } })
}

/** All keys as they were at first. */
export function resetKeymap(): void {
  actionStore.setState({ keysById: {}, isSingleKeyOn: true })
}
