// Whether the window is as narrow as a phone’s: a panel then covers its screen, and what stood side by side is stacked.
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
