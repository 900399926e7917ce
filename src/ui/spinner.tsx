// A small sign that something is under way. Decorative unless it is given a label.
import styles from './spinner.module.css'

export interface SpinnerProps {
  readonly label?: string
}

export function Spinner({ label }: SpinnerProps) {
  return label ? (
    <span className={styles.spinner} role="img" aria-label={label} />
  ) : (
    <span className={styles.spinner} aria-hidden />
  )
}
