// Where we stand at a glance: the outcome with its chart, the target, the candidates by ✓ ○ ✗, the inbox.
import type { ReactNode } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { testStateOf } from '../../domain/assumptions/solution-state.ts'
import { waitingCount } from '../../domain/inbox/triage.ts'
import type { Outcome, Solution } from '../../domain/model/records.ts'
import { currentValue, measurementsOf, withUnit } from '../../domain/outcomes/measurements-of.ts'
import { standing } from '../../domain/overview/standing.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { Clamped } from '../../ui/clamped.tsx'
import { EvidenceMark, type EvidenceState } from '../../ui/evidence-mark.tsx'
import { Sparkline } from '../../ui/sparkline.tsx'
import { Section } from './section.tsx'
import styles from './week.module.css'

export function StandingSection() {
  const { tree, outcome, target, candidates } = useView(standing)
  const waiting = useView(waitingCount)
  return (
    <Section title="Where we stand">
      <dl className={styles.facts}>
        <Fact name="Outcome">
          {tree ? (
            <RecordLink type="tree" id={tree.id}>
              <Clamped>{outcome?.title || tree.title || 'An outcome without words'}</Clamped>
            </RecordLink>
          ) : (
            <ScreenLink to="/tree">Write the product outcome</ScreenLink>
          )}
          {outcome && <OutcomeChart outcome={outcome} />}
        </Fact>
        <Fact name="Target opportunity">
          {target ? (
            <RecordLink type="opportunity" id={target.id}>
              <Clamped>{target.statement}</Clamped>
            </RecordLink>
          ) : (
            <span className={styles.quiet}>Not chosen yet</span>
          )}
        </Fact>
        {target && (
          <Fact name="Candidate solutions">
            {candidates.length === 0 ? (
              <RecordLink type="opportunity" id={target.id}>
                <span className={styles.quiet}>None chosen yet; three distinct ones are compared best</span>
              </RecordLink>
            ) : (
              <ul className={styles.candidates}>
                {candidates.map((solution) => (
                  <Candidate key={solution.id} solution={solution} />
                ))}
              </ul>
            )}
          </Fact>
        )}
        <Fact name="Inbox">
          <ScreenLink to="/inbox">
            {waiting === 0
              ? 'Nothing waits'
              : waiting === 1
                ? 'One heard opportunity waits'
                : `${waiting} heard opportunities wait`}
          </ScreenLink>
        </Fact>
      </dl>
    </Section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function OutcomeChart({ outcome }: { readonly outcome: Outcome }) {
  const measurements = useView((view) => measurementsOf(view, outcome.id))
  const now = useView((view) => currentValue(view, outcome))
  const { baseline, target, unit, metric } = outcome
  if (now === null && target === null) return null
  const values = measurements.flatMap((row) => row.value ?? [])
  return (
    <div className={styles.chart}>
      {values.length > 0 && (
        <Sparkline
          label={metric || outcome.title}
          values={baseline === null ? values : [baseline, ...values]}
          target={target}
          baseline={baseline}
          format={(value) => withUnit(value, unit)}
          width={220}
          height={48}
        />
      )}
      <span className={styles.quiet}>
        {metric && `${metric}: `}
        {now !== null && <strong>{withUnit(now, unit)}</strong>}
        {target !== null && ` of ${withUnit(target, unit)}`}
      </span>
    </div>
  )
}

const MARKS: readonly (readonly [
  state: EvidenceState,
  key: 'supported' | 'running' | 'refuted',
  words: string,
])[] = [
  ['for', 'supported', 'supported'],
  ['collecting', 'running', 'being tested'],
  ['against', 'refuted', 'refuted'],
]

function Candidate({ solution }: { readonly solution: Solution }) {
  const state = useView((view) => testStateOf(view, solution.id))
  return (
    <li>
      <RecordLink type="solution" id={solution.id}>
        <Clamped>{solution.title}</Clamped>
      </RecordLink>
      <span className={styles.marks}>
        {MARKS.map(([mark, key, words]) =>
          state[key] === 0 ? null : <EvidenceMark key={key} state={mark} label={`${state[key]} ${words}`} />,
        )}
        {state.open > 0 && (
          <span className={styles.quiet}>
            {state.open === 1 ? 'one assumption open' : `${state.open} assumptions open`}
          </span>
        )}
        {state.open + state.running + state.supported + state.refuted === 0 && (
          <span className={styles.quiet}>no assumption written yet</span>
        )}
      </span>
    </li>
  )
}
