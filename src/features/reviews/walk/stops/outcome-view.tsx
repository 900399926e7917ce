// Stop 1: the outcome in large letters, its number today, and how far it is from where it began to where it should be.
import type { OutcomeContent } from '../../../../domain/review/outcome-stop.ts'
import { withUnit } from '../../../../domain/outcomes/measurements-of.ts'
import { dayText } from '../../../../ui/day-text.ts'
import { Sparkline } from '../../../../ui/sparkline.tsx'
import { Gap } from './gap.tsx'
import { StageText } from './stage-text.tsx'
import styles from './stops.module.css'

interface OutcomeViewProps {
  readonly content: OutcomeContent
  /** Leaves room for what has changed: without the line of measurements and what is watched beside it. */
  readonly isBrief: boolean
}

export function OutcomeView({ content, isBrief }: OutcomeViewProps) {
  const { outcome, measurements, current, progress, lastTime } = content
  if (!outcome) return <Gap>This tree has no outcome yet.</Gap>
  const { unit, baseline, target } = outcome
  return (
    <>
      <StageText as="h2" look="statement">
        {outcome.title}
      </StageText>
      {current !== null && (
        <p className={styles.figure}>
          <span className={styles.value}>{withUnit(current, '')}</span>
          <span className={styles.unit}>{unit}</span>
          <span className={styles.metric}>{outcome.metric}</span>
        </p>
      )}
      {(baseline !== null || target !== null) && (
        <div className={styles.span}>
          {progress !== null && <Way progress={progress} />}
          <p className={styles.ends}>
            <span>{baseline !== null && `${withUnit(baseline, unit)} at the start`}</span>
            {target !== null && (
              <span>
                <strong>{withUnit(target, unit)}</strong>
                {outcome.due ? ` by ${dayText(outcome.due)}` : ' wanted'}
              </span>
            )}
          </p>
        </div>
      )}
      {!isBrief && measurements.length > 1 && (
        <Sparkline
          label={outcome.metric || outcome.title}
          values={measurements.map((row) => row.value ?? 0)}
          baseline={baseline}
          target={target}
          format={(value) => withUnit(value, unit)}
          width={560}
          height={84}
          className={styles.sparkline ?? ''}
        />
      )}
      {lastTime && (
        <p className={styles.changed}>
          It stood at <strong>{withUnit(lastTime.value, unit)}</strong> when we last met on{' '}
          {dayText(lastTime.on)}.
        </p>
      )}
      {!isBrief && outcome.health.trim() !== '' && (
        <p className={styles.quiet}>We watch beside it: {outcome.health}</p>
      )}
    </>
  )
}

function Way({ progress }: { readonly progress: number }) {
  const percent = Math.round(progress * 100)
  return (
    <div
      className={styles.way}
      role="meter"
      aria-label="On the way to the target"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={`${percent} percent of the way`}
    >
      <div className={styles.wayDone} style={{ inlineSize: `${percent}%` }} />
    </div>
  )
}
