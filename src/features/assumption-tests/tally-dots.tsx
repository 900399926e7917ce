// The people watched, one dot each: filled with a check, open with a cross, or still to come. A line stands after the
// number that is needed. Many people become a bar. Told aloud as one sentence.
import type { Tally } from '../../domain/assumptions/tally.ts'
import { cx } from '../../ui/cx.ts'
import styles from './tally-dots.module.css'

interface TallyDotsProps {
  readonly tally: Tally
  readonly needed: number | null
  readonly size?: 'small' | 'large'
}

type Dot = 'met' | 'not' | 'left'

/** More than this cannot be counted at a glance. */
const MOST_DOTS = 30

export function TallyDots({ tally, needed, size = 'small' }: TallyDotsProps) {
  const { met, notMet, left } = tally
  const total = met + notMet + left
  if (total === 0) return null
  return (
    <div role="img" aria-label={tallyInWords(tally, needed)} className={styles.tally} data-size={size}>
      {total > MOST_DOTS ? (
        <Bar met={met} notMet={notMet} total={total} needed={needed} />
      ) : (
        dotsOf(tally).map((dot, at) => (
          // A dot has no identity but its place in the row.
          <span key={at} className={cx(styles.slot, needed === at + 1 && styles.needed)}>
            <DotMark dot={dot} />
          </span>
        ))
      )}
    </div>
  )
}

function dotsOf({ met, notMet, left }: Tally): readonly Dot[] {
  const many = (dot: Dot, count: number) => Array.from({ length: count }, () => dot)
  return [...many('met', met), ...many('not', notMet), ...many('left', left)]
}

function DotMark({ dot }: { readonly dot: Dot }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.dot} data-dot={dot} aria-hidden>
      <circle cx="8" cy="8" r="6.6" />
      {dot === 'met' && <path d="m4.9 8.3 2.2 2.2 4.1-4.7" />}
      {dot === 'not' && <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />}
    </svg>
  )
}

interface BarProps {
  readonly met: number
  readonly notMet: number
  readonly total: number
  readonly needed: number | null
}

function Bar({ met, notMet, total, needed }: BarProps) {
  return (
    <svg viewBox={`0 0 ${total} 10`} preserveAspectRatio="none" className={styles.bar} aria-hidden>
      <rect className={styles.barLeft} width={total} height="10" />
      <rect className={styles.barMet} width={met} height="10" />
      <rect className={styles.barNot} x={met} width={notMet} height="10" />
      {needed !== null && needed <= total && (
        <line x1={needed} x2={needed} y1="0" y2="10" vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  )
}

/** "4 met, 3 not met, 3 to go; 4 needed" */
export function tallyInWords({ met, notMet, left }: Tally, needed: number | null): string {
  const parts = [`${met} met`, `${notMet} not met`, ...(left > 0 ? [`${left} to go`] : [])]
  return `${parts.join(', ')}${needed === null ? '' : `; ${needed} needed`}`
}
