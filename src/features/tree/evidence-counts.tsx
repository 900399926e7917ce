// How the assumptions of a solution stand: ✓ supported, ○ being tested or open, ✗ refuted, each with its number.
// The words are read aloud and shown on hover; where there is room they stand beside.
import type { SolutionTestState } from '../../domain/assumptions/solution-state.ts'
import { EvidenceMark, type EvidenceState } from '../../ui/evidence-mark.tsx'
import styles from './evidence-counts.module.css'

export interface EvidenceCountsProps {
  readonly state: SolutionTestState
  readonly look?: 'numbers' | 'words'
}

export function EvidenceCounts({ state, look = 'numbers' }: EvidenceCountsProps) {
  const { supported, running, open, refuted } = state
  const testing = running > 0 ? `${running} in test${open > 0 ? `, ${open} open` : ''}` : `${open} open`
  const marks: readonly (readonly [EvidenceState, number, string])[] = [
    ['for', supported, `${supported} supported`],
    ['collecting', running + open, testing],
    ['against', refuted, `${refuted} refuted`],
  ]
  return (
    <span className={styles.counts}>
      {marks
        .filter(([, count]) => count > 0)
        .map(([mark, count, words]) => (
          <span key={mark} className={styles.count} data-state={mark}>
            <EvidenceMark state={mark} label={words} hideLabel={look === 'numbers'} />
            {look === 'numbers' && <span aria-hidden>{count}</span>}
          </span>
        ))}
    </span>
  )
}
