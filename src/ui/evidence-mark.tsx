// How the evidence stands: ✓ for, ○ collecting, ✗ against. Three different shapes with their words; colour only underlines.
import { cx } from './cx.ts'
import styles from './evidence-mark.module.css'

export type EvidenceState = 'for' | 'collecting' | 'against'

export interface EvidenceMarkProps {
  readonly state: EvidenceState
  /** The words beside or behind the shape, such as "Supported". */
  readonly label?: string
  /** The words are still read aloud and shown on hover. */
  readonly hideLabel?: boolean
  readonly className?: string
}

const WORDS: Readonly<Record<EvidenceState, string>> = {
  for: 'Evidence for',
  collecting: 'Collecting evidence',
  against: 'Evidence against',
}

export function EvidenceMark({
  state,
  label = WORDS[state],
  hideLabel = false,
  className,
}: EvidenceMarkProps) {
  return (
    <span className={cx(styles.mark, className)} data-state={state} title={hideLabel ? label : undefined}>
      <svg viewBox="0 0 16 16" aria-hidden className={styles.shape}>
        {state === 'for' && <path d="M3 8.6 6.4 12 13 4.6" />}
        {state === 'collecting' && <circle cx="8" cy="8" r="4.75" />}
        {state === 'against' && <path d="m4 4 8 8m0-8-8 8" />}
      </svg>
      <span className={hideLabel ? 'visually-hidden' : undefined}>{label}</span>
    </span>
  )
}
