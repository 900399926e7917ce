// A measured value over time in one line's height, with its target. Said aloud as a sentence; the numbers stand elsewhere.
import { cx } from './cx.ts'
import { sparklinePath, sparklineScale } from './sparkline-path.ts'
import styles from './sparkline.module.css'

export interface SparklineProps {
  readonly label: string
  /** Oldest first. */
  readonly values: readonly number[]
  readonly target?: number | null | undefined
  readonly baseline?: number | null | undefined
  readonly format?: (value: number) => string
  readonly width?: number
  readonly height?: number
  readonly className?: string
}

const PAD = 4

export function Sparkline(props: SparklineProps) {
  const {
    label,
    values,
    target = null,
    baseline = null,
    format = String,
    width = 120,
    height = 32,
    className,
  } = props
  const marks = [target, baseline].filter((value) => value !== null)
  const scale = sparklineScale([...values, ...marks], values.length, { width, height, pad: PAD })
  const last = values.at(-1)
  return (
    <svg
      role="img"
      aria-label={sentenceOf(label, values, target, format)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={cx(styles.sparkline, className)}
    >
      {baseline !== null && (
        <line className={styles.baseline} x1={0} x2={width} y1={scale.y(baseline)} y2={scale.y(baseline)} />
      )}
      {target !== null && (
        <line className={styles.target} x1={0} x2={width} y1={scale.y(target)} y2={scale.y(target)} />
      )}
      <path className={styles.line} d={sparklinePath(values, scale)} />
      {last !== undefined && (
        <circle className={styles.last} cx={scale.x(values.length - 1)} cy={scale.y(last)} r={2.5} />
      )}
    </svg>
  )
}

function sentenceOf(
  label: string,
  values: readonly number[],
  target: number | null,
  format: (value: number) => string,
): string {
  const first = values[0]
  const last = values.at(-1)
  const goal = target === null ? '' : `, target ${format(target)}`
  if (first === undefined || last === undefined) return `${label}: nothing measured yet${goal}`
  if (values.length === 1) return `${label}: ${format(last)}${goal}`
  return `${label}: from ${format(first)} to ${format(last)} in ${values.length} measurements${goal}`
}
