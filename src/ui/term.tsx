// A term of the method as people want to read it; with plain words the term itself stands in the hint.
import { useWord } from './words.ts'

export function Term({ children }: { readonly children: string }) {
  const word = useWord(children)
  return word === children ? children : <span title={children}>{word}</span>
}
