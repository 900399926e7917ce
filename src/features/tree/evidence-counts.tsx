// How the assumptions of a solution stand: ✓ supported, ○ being tested or open, ✗ refuted, each with its number.
import type { SolutionTestState } from '../../domain/assumptions/solution-state.ts'
import { EvidenceMark } from '../../ui/evidence-mark.tsx'
import styles from './evidence-counts.module.css'

export function EvidenceCounts({ state }: { readonly state: SolutionTestState }) {
  const { supported, running, open, refuted } = state
  const collecting = running + open
  return (
    <span className={styles.counts}>
      {supported > 0 && <EvidenceMark state="for" label={`${supported} supported`} />}
      {collecting > 0 && (
        <EvidenceMark
          state="collecting"
          label={running > 0 ? `${running} in test${open > 0 ? `, ${open} open` : ''}` : `${open} open`}
        />
      )}
      {refuted > 0 && <EvidenceMark state="against" label={`${refuted} refuted`} />}
    </span>
  )
}
