// Stop 7: what we conclude for each candidate, what is next, when we return, what we learned about customers.
import type { NextContent } from '../../../../domain/review/next-stop.ts'
import { VERDICT_MARKS } from '../../../../records/evidence-words.ts'
import { dayText } from '../../../../ui/day-text.ts'
import { EvidenceMark } from '../../../../ui/evidence-mark.tsx'
import { Gap } from './gap.tsx'
import { StageText } from './stage-text.tsx'
import styles from './stops.module.css'

export function NextView({ content }: { readonly content: NextContent }) {
  const { conclusions, lessons, steps, returnOn } = content
  return (
    <>
      {conclusions.length > 0 && (
        <ul className={styles.conclusions}>
          {conclusions.map(({ solution, state }) => (
            <li key={solution.id}>
              <StageText>{solution.title}</StageText>
              <span className={styles.marks}>
                <EvidenceMark state="for" label={String(state.supported)} {...faint(state.supported)} />
                <EvidenceMark
                  state="collecting"
                  label={String(state.running + state.open)}
                  {...faint(state.running + state.open)}
                />
                <EvidenceMark state="against" label={String(state.refuted)} {...faint(state.refuted)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <section>
        <h2 className={styles.label}>What is next</h2>
        {steps.length === 0 ? (
          <Gap>Nothing is written down yet.</Gap>
        ) : (
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={`${step.from} ${step.aboutId}`}>
                <StageText>{step.words}</StageText>
              </li>
            ))}
          </ol>
        )}
      </section>
      {returnOn && (
        <p className={styles.lead}>
          {returnOn.isPlanned ? 'We return on' : 'By our rhythm we return on'}{' '}
          <strong>{dayText(returnOn.day)}</strong>.
        </p>
      )}
      {lessons.length > 0 && (
        <section>
          <h2 className={styles.label}>What we learned</h2>
          <ul className={styles.lines}>
            {lessons.map((lesson) => (
              <li key={lesson.testId}>
                <EvidenceMark state={VERDICT_MARKS[lesson.verdict ?? 'inconclusive']} hideLabel />
                <StageText>{lesson.words}</StageText>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Nothing of it: it stays in its place and stands back. */
function faint(count: number): { className?: string } {
  return count === 0 ? { className: styles.none ?? '' } : {}
}
