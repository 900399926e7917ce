// A result as dots on the stage: filled for met, crossed for not, dashed for still to come; a line after the needed one.
import type { Tally } from '../../../../domain/assumptions/tally.ts'
import styles from './stops.module.css'

interface ResultDotsProps {
  readonly tally: Tally
  readonly needed: number | null
}

/** More cannot be counted from the back of a room; the numbers stand beside them. */
const MOST = 24

export function ResultDots({ tally, needed }: ResultDotsProps) {
  const { met, notMet, left } = tally
  const total = met + notMet + left
  if (total === 0 || total > MOST) return null
  const kind = (at: number) => (at < met ? 'met' : at < met + notMet ? 'not' : 'left')
  const hasLine = needed !== null && needed < total
  const gap = hasLine ? 12 : 0
  const xOf = (at: number) => at * 26 + (hasLine && at >= needed ? gap : 0)
  const words = `${met} met, ${notMet} not met, ${left} to go${needed === null ? '' : `; ${needed} needed`}`
  return (
    <svg
      role="img"
      aria-label={words}
      className={styles.dots}
      viewBox={`0 0 ${total * 26 + gap} 26`}
      preserveAspectRatio="xMinYMid meet"
    >
      {Array.from({ length: total }, (_, at) => (
        // A dot has no identity but its place.
        <g key={at} transform={`translate(${xOf(at) + 13} 13)`} data-dot={kind(at)}>
          <circle r="9" />
          {kind(at) === 'met' && <path d="m-4 .5 3 3 5.5-6.5" />}
          {kind(at) === 'not' && <path d="m-3.5-3.5 7 7m0-7-7 7" />}
        </g>
      ))}
      {hasLine && <line x1={needed * 26 + gap / 2} x2={needed * 26 + gap / 2} y1="1" y2="25" />}
    </svg>
  )
}
