// This week: where the trio stands at a glance, what is new, what comes, and the next sensible step. Each line leads to its place.
import { useView } from '../../data/react/use-view.ts'
import { firstSteps } from '../../domain/overview/first-steps.ts'
import { CoachDigest } from '../../features/coach/index.ts'
import { Page } from '../../ui/page.tsx'
import { ComingUpSection } from './coming-up-section.tsx'
import { DecisionsSection } from './decisions-section.tsx'
import { HabitSection } from './habit-section.tsx'
import { InterviewsSection } from './interviews-section.tsx'
import { SinceSection } from './since-section.tsx'
import { StandingSection } from './standing-section.tsx'
import { Steps } from './steps.tsx'
import { TestsSection } from './tests-section.tsx'
import styles from './week.module.css'

export function WeekScreen() {
  const name = useView((view) => view.meta.name)
  const steps = useView(firstSteps)
  const hasNextStep = steps.some((step) => !step.isDone)
  const isFresh = !steps[0]?.isDone
  return (
    <Page title={<h1>{name || 'This week'}</h1>}>
      <div className={styles.columns} data-fresh={isFresh ? '' : undefined}>
        <div className={styles.column}>
          <SinceSection />
          <StandingSection />
          <HabitSection />
          <DecisionsSection />
          <InterviewsSection />
        </div>
        <div className={styles.column}>
          {hasNextStep && <Steps />}
          <ComingUpSection />
          <TestsSection />
          <CoachDigest className={styles.section} />
        </div>
      </div>
    </Page>
  )
}
