// The candidates side by side: how each works, how well it addresses the target, its leaps of faith by ✓ ○ ✗. Never a score.
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { leapsWithOutcome } from '../../../domain/assumptions/leaps-of-faith.ts'
import { assumptionTestState, testStateOf } from '../../../domain/assumptions/solution-state.ts'
import { assumptionsOf, solutionsOf } from '../../../domain/assumptions/stakes.ts'
import { stepsOf } from '../../../domain/assumptions/story-steps.ts'
import type { Solution } from '../../../domain/model/records.ts'
import { SOLUTION_STATUS_WORDS } from '../../../domain/model/status-words.ts'
import { candidatesOf, CANDIDATES, variantsAmong } from '../../../domain/solutions/candidates.ts'
import { editImpact } from '../../../domain/solutions/impact.ts'
import { editSolution } from '../../../domain/tree/solutions.ts'
import type { Id } from '../../../lib/ids.ts'
import { ASSUMPTION_WORDS, STATE_MARKS, STATE_WORDS } from '../../../records/evidence-words.ts'
import { FindingHints } from '../../../records/finding-hint.tsx'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { EvidenceMark } from '../../../ui/evidence-mark.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { OriginLine } from '../origin-line.tsx'
import styles from './storm.module.css'

interface CompareStepProps {
  readonly opportunityId: Id
  readonly onChoose: () => void
}

export function CompareStep({ opportunityId, onChoose }: CompareStepProps) {
  const view = useView((whole) => whole)
  const candidates = candidatesOf(view, opportunityId)
  const [variant] = variantsAmong(view, candidates)
  if (candidates.length === 0)
    return (
      <EmptyState
        title="Three, side by side"
        sentence="With one solution the question is whether it is any good. With three it is which one is best, and differences show what you assume."
        action={
          <Button variant="primary" onClick={onChoose}>
            Choose candidates
          </Button>
        }
      />
    )
  return (
    <>
      {candidates.length < CANDIDATES && (
        <Banner
          tone="info"
          actions={
            <Button size="small" onClick={onChoose}>
              Choose more
            </Button>
          }
        >
          {candidates.length === 1 ? 'One candidate' : 'Two candidates'} so far. A third might change how you
          see {candidates.length === 1 ? 'it' : 'them'}.
        </Banner>
      )}
      {variant && (
        <Banner tone="warn">
          “{variant.one.title}” and “{variant.other.title}” might be variants of one idea.
        </Banner>
      )}
      <div className={styles.compare}>
        {candidates.map((solution) => (
          <Candidate key={solution.id} solution={solution} />
        ))}
      </div>
    </>
  )
}

function Candidate({ solution }: { readonly solution: Solution }) {
  const run = useRun()
  const view = useView((whole) => whole)
  const { id } = solution
  const leaps = leapsWithOutcome(view, id)
  const rest = assumptionsOf(view, id).length - leaps.length
  const state = testStateOf(view, id)
  const steps = stepsOf(view, id)
  return (
    <article className={styles.column} data-kind="solution" aria-label={solution.title}>
      <header className={styles.columnHead}>
        <h2 dir="auto">{solution.title}</h2>
        <span className={styles.choiceFacts}>
          {solution.status !== 'candidate' && (
            <Badge look="outline">{SOLUTION_STATUS_WORDS[solution.status]}</Badge>
          )}
          <OriginLine solution={solution} />
        </span>
        <FindingHints aboutId={id} />
      </header>
      <TextArea
        label="How it works"
        rows={3}
        value={solution.description}
        onCommit={(description) => run(editSolution, { id, description })}
      />
      <TextArea
        label="How well does it address the target?"
        help="Beside the others: what it does better, what it leaves open."
        rows={3}
        value={solution.contrast}
        onCommit={(contrast) => run(editImpact, { solutionId: id, contrast })}
      />
      <section className={styles.part}>
        <h3>Leaps of faith</h3>
        {leaps.length === 0 ? (
          <p className={styles.quiet}>
            {assumptionsOf(view, id).length === 0
              ? 'No assumption is written down yet.'
              : 'None is placed top right on the assumption map.'}
          </p>
        ) : (
          <ul className={styles.leaps}>
            {leaps.map((assumption) => {
              const now = assumptionTestState(view, assumption)
              return (
                <li key={assumption.id} data-state={now}>
                  <EvidenceMark state={STATE_MARKS[now]} label={STATE_WORDS[now]} hideLabel />
                  <span>
                    <span dir="auto">{assumption.statement}</span>{' '}
                    <span className={styles.quiet}>
                      {ASSUMPTION_WORDS[assumption.kind].name}, {STATE_WORDS[now].toLowerCase()}
                      {solutionsOf(view, assumption.id).length > 1 && ', shared'}
                    </span>
                  </span>
                </li>
              )
            })}
          </ul>
        )}
        {rest > 0 && (
          <p className={styles.quiet}>
            {rest} more {rest === 1 ? 'assumption' : 'assumptions'}; of all: {state.supported} supported,{' '}
            {state.refuted} refuted, {state.running + state.open} open
          </p>
        )}
      </section>
      <section className={styles.part}>
        <h3>Step by step</h3>
        {steps.length === 0 ? (
          <p className={styles.quiet}>Not told yet.</p>
        ) : (
          <ol className={styles.storySteps}>
            {steps.map((step) => (
              <li key={step.id} dir="auto">
                {step.actor.trim() !== '' && <strong>{step.actor} </strong>}
                {step.label}
              </li>
            ))}
          </ol>
        )}
        <ScreenLink to={`/story/${id}`}>
          {steps.length === 0 ? 'Tell the story' : 'Open the story map'}
        </ScreenLink>
      </section>
    </article>
  )
}
