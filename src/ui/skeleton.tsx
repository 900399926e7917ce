// The shape of what is about to stand here, for waits that can be felt. Silent; the place around it says `aria-busy`.
import styles from './skeleton.module.css'

export interface SkeletonProps {
  readonly look?: 'line' | 'title' | 'block' | 'circle'
  readonly lines?: number
}

export function Skeleton({ look = 'line', lines = 1 }: SkeletonProps) {
  return (
    <span className={styles.group} aria-hidden>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.bone} data-look={look} />
      ))}
    </span>
  )
}
