// The outside of every card: its kind as colour and shape, a head line, the statement in exactly the lines that
// were measured, and room for badges. What stands in head and badges is the feature's.
import type { ReactNode } from 'react'
import type { CardKind } from './canvas-types.ts'
import styles from './card-shell.module.css'

export interface CardShellProps {
  readonly kind: CardKind
  /** The kind's icon and word, and what belongs beside them. */
  readonly head: ReactNode
  /** From `measureCard`. */
  readonly lines: readonly string[]
  readonly badges?: ReactNode
  /** In place of the lines, while the text is being edited. */
  readonly children?: ReactNode
}

export function CardShell({ kind, head, lines, badges, children }: CardShellProps): ReactNode {
  return (
    <div className={styles['shell']} data-kind={kind}>
      <div className={styles['head']}>{head}</div>
      {children ?? (
        <p className={styles['text']} dir="auto">
          {lines.map((line, i) => (
            // A line has no identity but its place.
            <span key={i} className={styles['line']}>
              {line}
            </span>
          ))}
        </p>
      )}
      {badges !== undefined && <div className={styles['badges']}>{badges}</div>}
    </div>
  )
}
