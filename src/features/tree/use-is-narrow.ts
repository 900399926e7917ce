// Whether the window is as narrow as a phone's: the panel then covers the tree, and small aids give way.
import { useSyncExternalStore } from 'react'

const NARROW = '(width < 48rem)'

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches)
}
