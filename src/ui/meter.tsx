// How much of a known whole is there: parts filled of parts wanted. Up to eight parts are drawn one by one.
import { cx } from './cx.ts'
import styles from './meter.module.css'

export interface MeterProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** In words, such as "4 of 6"; by default exactly that. */
  readonly text?: string
  readonly hideText?: boolean
  readonly tone?: 'accent' | 'positive'
  readonly className?: string
}

const DRAWN_ONE_BY_ONE = 8

export function Meter({
  label,
  value,
  max,
  text = `${value} of ${max}`,
  hideText = false,
  tone = 'accent',
  className,
}: MeterProps) {
  const isParted = max <= DRAWN_ONE_BY_ONE
  const part = max > 0 ? Math.min(value / max, 1) : 0
  return (
    <span className={cx(styles.meter, className)} data-tone={tone}>
      <span
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={Math.min(value, max)}
        aria-valuetext={text}
        className={styles.track}
        data-parted={isParted || undefined}
      >
        {isParted ? (
          Array.from({ length: max }, (_, index) => (
            <span key={index} className={styles.part} data-full={index < value || undefined} />
          ))
        ) : (
          <span className={styles.fill} style={{ inlineSize: `${part * 100}%` }} />
        )}
      </span>
      {!hideText && (
        <span className={styles.text} aria-hidden>
          {text}
        </span>
      )}
    </span>
  )
}
