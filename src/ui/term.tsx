// A term of the method as people want to read it; with plain words the term itself stands in the hint.
import { useStore } from 'zustand'
import { termFor, wordFor, wordsStore } from './words.ts'

export function Term({ children }: { readonly children: string }) {
  const words = useStore(wordsStore)
  const shown = wordFor(words, children)
  const term = termFor(words, children)
  return shown === term ? shown : <span title={term}>{shown}</span>
}
