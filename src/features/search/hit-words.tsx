// A hit in its sentence: a few words around what was met, with it lit.
import { findWords, snippetOf } from '../../domain/search/find-words.ts'
import type { RecordHit } from '../../domain/search/record-index.ts'
import styles from './search.module.css'

/** The name of the record, lit where it was met. */
export function HitName({ hit }: { readonly hit: RecordHit }) {
  return <Lit text={hit.document.name || 'Without a name'} words={hit.words} most={140} />
}

/** The sentence around the words where they stand elsewhere than in the name; nothing when the name says it all. */
export function HitSentence({ hit }: { readonly hit: RecordHit }) {
  const line = lineOf(hit)
  return line === null ? null : (
    <span className={styles.sentence}>
      <Lit text={line} words={hit.words} most={180} />
    </span>
  )
}

/** The line of the other texts that holds most of the words; null when none holds any. */
function lineOf({ document, words }: RecordHit): string | null {
  let best: { line: string; met: number } | null = null
  for (const line of document.more.split('\n')) {
    const met = words.filter((word) => findWords(line, [word]).length > 0).length
    if (met > (best?.met ?? 0)) best = { line, met }
  }
  return best?.line ?? null
}

function Lit({
  text,
  words,
  most,
}: {
  readonly text: string
  readonly words: readonly string[]
  readonly most: number
}) {
  const lit = words
    .flatMap((word) => findWords(text, [word]))
    .toSorted((a, b) => a.from - b.from)
    .filter((stretch, i, all) => i === 0 || stretch.from >= (all[i - 1]?.to ?? 0))
  return (
    <span dir="auto">
      {snippetOf(text, lit, most).map((part, i) =>
        // The parts of one snippet never change places.
        part.isLit ? <mark key={i}>{part.text}</mark> : part.text,
      )}
    </span>
  )
}
