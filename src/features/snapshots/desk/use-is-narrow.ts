// Whether transcript and page cannot stand side by side. Paper is narrow too, but it shows the page alone.
import { useSyncExternalStore } from 'react'

const query = typeof window === 'undefined' ? null : window.matchMedia('screen and (width < 960px)')

function subscribe(onChange: () => void): () => void {
  query?.addEventListener('change', onChange)
  return () => query?.removeEventListener('change', onChange)
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query?.matches ?? false)
}
