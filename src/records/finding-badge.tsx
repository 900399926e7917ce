// How many findings a card has that should be seen on it: a shape and a number for each severity, named in words.
import type { Id } from '../lib/ids.ts'
import { SEVERITY_WORDS, SeverityMark } from './severity-mark.tsx'
import { useFindingsAbout } from './use-findings.ts'
import styles from './finding.module.css'

/** No record has this id, and '' is the workspace's. */
const NOBODY = '-'
const SHOWN = ['E', 'W'] as const

export interface FindingBadgeProps {
  readonly aboutId: Id
  /** A second record that the card stands for, such as the outcome of a tree. */
  readonly alsoAbout?: Id | undefined
}

export function FindingBadge({ aboutId, alsoAbout = NOBODY }: FindingBadgeProps) {
  const findings = [...useFindingsAbout(aboutId), ...useFindingsAbout(alsoAbout)]
  const counts = SHOWN.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0)
  if (counts.length === 0) return null
  const words = counts.map(({ severity, count }) => `${count} ${SEVERITY_WORDS[severity].toLowerCase()}`)
  return (
    <span className={styles.badge} role="img" aria-label={`Hints of the coach: ${words.join(', ')}`}>
      {counts.map(({ severity, count }) => (
        <span key={severity} className={styles.count} data-severity={severity} aria-hidden>
          <SeverityMark severity={severity} />
          {count}
        </span>
      ))}
    </span>
  )
}
