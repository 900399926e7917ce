// This week: where the trio stands at a glance, and the next sensible step. Each line leads to its place.
import type { ReactNode } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { testBoard } from '../../domain/assumptions/test-status.ts'
import { waitingCount } from '../../domain/inbox/triage.ts'
import { firstSteps } from '../../domain/overview/first-steps.ts'
import { interviews, snapshotName } from '../../domain/snapshots/interviews.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import { CoachDigest } from '../../features/coach/index.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon } from '../../ui/icons.ts'
import { Page } from '../../ui/page.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { useNow } from '../../ui/use-now.ts'
import styles from './week.module.css'

export function WeekScreen() {
  const name = useView((view) => view.meta.name)
  const steps = useView(firstSteps)
  const next = steps.find((step) => !step.isDone)
  const isFresh = !steps[0]?.isDone
  return (
    <Page title={<h1>{name || 'This week'}</h1>}>
      <div className={styles.columns} data-fresh={isFresh ? '' : undefined}>
        <div className={styles.column}>
          <Standing />
          <RecentInterviews />
        </div>
        <div className={styles.column}>
          {next && <Steps />}
          <Running />
          <NextReview />
          <CoachDigest className={styles.section} />
        </div>
      </div>
    </Page>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Steps() {
  const steps = useView(firstSteps)
  const nextId = steps.find((step) => !step.isDone)?.id
  return (
    <Section title="What comes next">
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id} data-state={step.isDone ? 'done' : step.id === nextId ? 'next' : 'later'}>
            <span className={styles.mark} aria-hidden>
              {step.isDone && <Icon as={CheckIcon} size="small" />}
            </span>
            <ScreenLink to={step.path} className={styles.step}>
              <span className={styles.stepTitle}>
                {step.title}
                {step.isDone && <span className="visually-hidden"> (done)</span>}
              </span>
              {step.id === nextId && <span className={styles.why}>{step.why}</span>}
            </ScreenLink>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function activeTree(view: WorkspaceView) {
  for (const tree of view.rows.tree.values())
    if (view.rows.outcome.get(tree.outcomeId ?? '')?.status === 'active') return tree
  return [...view.rows.tree.values()][0] ?? null
}

function Standing() {
  const tree = useView(activeTree)
  const outcome = useView((view) => view.rows.outcome.get(tree?.outcomeId ?? '') ?? null)
  const target = useView(
    (view) => [...view.rows.opportunity.values()].find((row) => row.status === 'target') ?? null,
  )
  const waiting = useView(waitingCount)
  return (
    <Section title="Where we stand">
      <dl className={styles.facts}>
        <Fact name="Outcome">
          {tree ? (
            <RecordLink type="tree" id={tree.id}>
              {outcome?.title || tree.title || 'An outcome without words'}
            </RecordLink>
          ) : (
            <ScreenLink to="/tree">Write the product outcome</ScreenLink>
          )}
          {outcome && outcome.baseline !== null && outcome.target !== null && (
            <span className={styles.quiet}>
              {outcome.metric && `${outcome.metric}: `}
              {outcome.baseline} → {outcome.target} {outcome.unit}
            </span>
          )}
        </Fact>
        <Fact name="Target opportunity">
          {target ? (
            <RecordLink type="opportunity" id={target.id}>
              {target.statement}
            </RecordLink>
          ) : (
            <span className={styles.quiet}>Not chosen yet</span>
          )}
        </Fact>
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

function RecentInterviews() {
  const all = useView(interviews)
  const view = useView((it) => it)
  return (
    <Section title="Latest interviews">
      {all.length === 0 ? (
        <p className={styles.quiet}>
          None yet. <ScreenLink to="/interviews">Make the first snapshot</ScreenLink> from your last call.
        </p>
      ) : (
        <ul className={styles.lines}>
          {all.slice(0, 5).map((snapshot) => (
            <li key={snapshot.id}>
              <RecordLink type="snapshot" id={snapshot.id}>
                {snapshotName(view, snapshot.id)}
              </RecordLink>
              <span className={styles.quiet}>{dayText(snapshot.interviewedOn, 'medium')}</span>
              {snapshot.quote && (
                <q className={styles.voice} dir="auto">
                  {snapshot.quote.text}
                </q>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Running() {
  const { running, ready } = useView(testBoard)
  const tests = [...running, ...ready]
  if (tests.length === 0) return null
  return (
    <Section title="Assumption tests under way">
      <ul className={styles.lines}>
        {tests.slice(0, 5).map((test) => (
          <li key={test.id}>
            <RecordLink type="test" id={test.id}>
              {test.title || test.moment || 'A test without a title'}
            </RecordLink>
            <span className={styles.quiet}>{test.startedAt === null ? 'ready' : 'running'}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NextReview() {
  const today = dayOf(useNow())
  const review = useView(
    (view) =>
      [...view.rows.review.values()]
        .filter((row) => row.on >= today && row.endedAt === null)
        .sort((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null,
  )
  if (!review) return null
  return (
    <Section title="Next review">
      <p>
        <RecordLink type="review" id={review.id}>
          {review.title || 'Review'}
        </RecordLink>{' '}
        <span className={styles.quiet}>{dayText(review.on)}</span>
      </p>
    </Section>
  )
}
