// Stop 5: the set of solutions beside one another, with what tests say of each.
import type { ShownSolution, SolutionsContent } from '../../../../domain/review/tests-stop.ts'
import { EvidenceMark } from '../../../../ui/evidence-mark.tsx'
import { KindMark } from '../../../../ui/kind-mark.tsx'
import { SOLUTION_WORDS } from '../../review-words.ts'
import { Gap } from './gap.tsx'
import { StageText } from './stage-text.tsx'
import styles from './stops.module.css'

interface SolutionsViewProps {
  readonly content: SolutionsContent
  readonly headline: string | null
}

export function SolutionsView({ content, headline }: SolutionsViewProps) {
  const { solutions, more } = content
  if (solutions.length === 0) return <Gap>There are no solutions for this opportunity yet.</Gap>
  return (
    <>
      {headline && <p className={styles.lead}>{headline}</p>}
      <ul className={styles.set}>
        {solutions.map((shown) => (
          <SolutionOf key={shown.solution.id} shown={shown} />
        ))}
      </ul>
      {more > 0 && <p className={styles.quiet}>and {more === 1 ? 'one more idea' : `${more} more ideas`}</p>}
    </>
  )
}

function SolutionOf({ shown }: { readonly shown: ShownSolution }) {
  const { solution, state, from } = shown
  return (
    <li className={styles.solution} data-kind="solution">
      <div className={styles.facts}>
        <KindMark kind="solution" label={SOLUTION_WORDS[solution.status]} />
        {from !== '' && <span>idea from {from}</span>}
      </div>
      <StageText as="h3">{solution.title}</StageText>
      {solution.description.trim() !== '' && (
        <StageText className={styles.description ?? ''}>{solution.description}</StageText>
      )}
      <div className={styles.marks}>
        {state.supported > 0 && <EvidenceMark state="for" label={`${state.supported} held up`} />}
        {state.refuted > 0 && <EvidenceMark state="against" label={`${state.refuted} did not`} />}
        {state.running > 0 && <EvidenceMark state="collecting" label={`${state.running} being tested`} />}
        {state.open > 0 && <span className={styles.quiet}>{state.open} not tested</span>}
      </div>
    </li>
  )
}
