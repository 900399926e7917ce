// Stop 5: the set of solutions beside one another, with what tests say of each.
import { SOLUTION_STATUS_WORDS } from '../../../../domain/model/status-words.ts'
import type { ShownSolution, SolutionsContent } from '../../../../domain/review/tests-stop.ts'
import { EvidenceMark } from '../../../../ui/evidence-mark.tsx'
import { KindMark } from '../../../../ui/kind-mark.tsx'
import { Gap } from './gap.tsx'
import { StageText } from './stage-text.tsx'
import styles from './stops.module.css'

interface SolutionsViewProps {
  readonly content: SolutionsContent
  /** All that a thirty-second talk shows. */
  readonly headline: string | null
}

export function SolutionsView({ content, headline }: SolutionsViewProps) {
  const { solutions, more } = content
  if (solutions.length === 0) return <Gap>There are no solutions for this opportunity yet.</Gap>
  if (headline) return <StageText look="statement">{headline}</StageText>
  // Ideas stand back behind what is further; alone they are the set.
  const further = solutions.filter(({ solution }) => solution.status !== 'idea')
  const [front, ideas] =
    further.length > 0 ? [further, solutions.filter((shown) => !further.includes(shown))] : [solutions, []]
  return (
    <>
      <ul className={styles.set}>
        {front.map((shown) => (
          <SolutionOf key={shown.solution.id} shown={shown} />
        ))}
      </ul>
      {ideas.length > 0 && (
        <section>
          <h2 className={styles.label}>Other ideas</h2>
          <ul className={styles.ideas}>
            {ideas.map(({ solution, from }) => (
              <li key={solution.id} dir="auto">
                {solution.title}
                {from !== '' && <span className={styles.quiet}> {from}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {more > 0 && <p className={styles.quiet}>and {more === 1 ? 'one more idea' : `${more} more ideas`}</p>}
    </>
  )
}

function SolutionOf({ shown }: { readonly shown: ShownSolution }) {
  const { solution, state, from } = shown
  return (
    <li className={styles.solution} data-kind="solution">
      <div className={styles.facts}>
        <KindMark kind="solution" label={SOLUTION_STATUS_WORDS[solution.status]} />
        {from !== '' && <span>from {from}</span>}
      </div>
      <StageText as="h2">{solution.title}</StageText>
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
