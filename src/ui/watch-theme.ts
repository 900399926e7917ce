// Tells whoever paints by script that colours or motion have changed: the theme of the system or the reader's own choice.
import { useSyncExternalStore } from 'react'

/** Calls back when the theme, the density or the wish for less motion changes. */
export function watchTheme(onChange: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map((q) =>
    matchMedia(q),
  )
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true })
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}

/** A value that is another one whenever the colours are: what was painted with the old ones is to be painted anew. */
export function useColourTurn(): string {
  return useSyncExternalStore(watchTheme, () => getComputedStyle(document.documentElement).color)
}
