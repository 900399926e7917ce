// A few words of a longer text with the words that were looked for lit.
import { snippetOf, type Stretch } from '../../../domain/search/find-words.ts'
import styles from './search.module.css'

export function LitText({ text, lit }: { readonly text: string; readonly lit: readonly Stretch[] }) {
  return (
    <span className={styles.snippet} dir="auto">
      {snippetOf(text, lit).map((part, i) =>
        // The parts of one snippet never change places.
        part.isLit ? <mark key={i}>{part.text}</mark> : part.text,
      )}
    </span>
  )
}
