// What the coach says of a text that is being written: one line under the field, read aloud politely. Never blocking.
import { checkText } from '../domain/coach/check-text.ts'
import type { TextKind } from '../domain/coach/text-rule.ts'
import { SeverityMark } from './severity-mark.tsx'
import styles from './finding.module.css'

export interface TextHintsProps {
  readonly kind: TextKind
  readonly text: string
}

export function TextHints({ kind, text }: TextHintsProps) {
  const [hint] = checkText(kind, text)
  return (
    <p className={styles.live} role="status">
      {hint && (
        <>
          <SeverityMark severity={hint.severity} />
          <span dir="auto">{hint.says}</span>
        </>
      )}
    </p>
  )
}
