// The first hour: what a new workspace does next, in the method's order. Gone once all of it was done.
import { useView } from '../../data/react/use-view.ts'
import { firstSteps } from '../../domain/overview/first-steps.ts'
import { ScreenLink } from '../../records/screen-link.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon } from '../../ui/icons.ts'
import { Section } from './section.tsx'
import styles from './week.module.css'

export function Steps() {
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
