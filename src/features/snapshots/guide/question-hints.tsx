// What may be wrong with a question, one line each, read aloud politely. Advice only.
import type { QuestionHint } from '../../../domain/snapshots/question-hints.ts'
import { SeverityMark } from '../../../records/severity-mark.tsx'
import styles from './guide.module.css'

const WORDS = { closed: 'Closed', leading: 'Leading', future: 'A guess', general: 'General' } as const

interface QuestionHintsProps {
  readonly hints: readonly QuestionHint[]
  /** Says so when nothing was found. */
  readonly praise?: boolean
}

export function QuestionHints({ hints, praise = false }: QuestionHintsProps) {
  return (
    <div className={styles.hints} role="status">
      {hints.map((hint) => (
        <p key={hint.fault} className={styles.hint}>
          <SeverityMark severity="W" />
          <span dir="auto">
            <strong>{WORDS[hint.fault]}.</strong> {hint.says}
          </span>
        </p>
      ))}
      {hints.length === 0 && praise && <p className={styles.small}>Nothing speaks against it.</p>}
    </div>
  )
}
