// The candidates of the target side by side by their leaps of faith: ✓ supported, ○ open, ✗ refuted. Words, never a score.
import { useView } from '../../data/react/use-view.ts'
import { leapsWithOutcome } from '../../domain/assumptions/leaps-of-faith.ts'
import { assumptionTestState } from '../../domain/assumptions/solution-state.ts'
import { candidatesOf } from '../../domain/solutions/candidates.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import { STATE_MARKS, STATE_WORDS } from '../../records/evidence-words.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { Clamped } from '../../ui/clamped.tsx'
import { EvidenceMark } from '../../ui/evidence-mark.tsx'
import styles from './tests-screen.module.css'

export function CandidatesStrip() {
  const view = useView((whole) => whole)
  const targets = [...view.rows.opportunity.values()].filter(({ status }) => status === 'target')
  return targets.map((target) => {
    const candidates = candidatesOf(view, target.id)
    if (candidates.length === 0) return null
    return (
      <section key={target.id} className={styles.candidates} aria-label="Candidates by their leaps of faith">
        <div className={styles.candidatesHead}>
          <h2 className={styles.stripName}>Leaps of faith</h2>
          <ScreenLink to={`/solutions/${target.id}?step=compare`}>Compare side by side</ScreenLink>
        </div>
        <div className={styles.strip}>
          {candidates.map((solution) => (
            <article key={solution.id} className={styles.candidate} aria-label={solution.title}>
              <h3>
                <RecordLink type="solution" id={solution.id} className={styles.solution ?? ''}>
                  <Clamped>{solution.title}</Clamped>
                </RecordLink>
              </h3>
              <Leaps view={view} solutionId={solution.id} />
            </article>
          ))}
        </div>
      </section>
    )
  })
}

function Leaps({ view, solutionId }: { readonly view: WorkspaceView; readonly solutionId: string }) {
  const leaps = leapsWithOutcome(view, solutionId)
  if (leaps.length === 0)
    return <p className={styles.criteria}>None yet: place its assumptions on the map.</p>
  return (
    <ul className={styles.leapLines}>
      {leaps.map((assumption) => {
        const state = assumptionTestState(view, assumption)
        return (
          <li key={assumption.id}>
            <EvidenceMark state={STATE_MARKS[state]} label={STATE_WORDS[state]} hideLabel />
            <Clamped>{assumption.statement}</Clamped>
          </li>
        )
      })}
    </ul>
  )
}
