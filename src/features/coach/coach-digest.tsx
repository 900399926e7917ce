// The few findings that help most this week. Nothing is shown when there are none.
import { digestOf } from '../../domain/coach/digest.ts'
import { ScreenLink } from '../../records/screen-link.tsx'
import { SeverityMark } from '../../records/severity-mark.tsx'
import { useFindings } from '../../records/use-findings.ts'
import { FindingName } from './finding-name.tsx'
import styles from './coach.module.css'

export interface CoachDigestProps {
  /** The look of a section where it stands. */
  readonly className?: string | undefined
}

export function CoachDigest({ className }: CoachDigestProps) {
  const lines = useFindings(digestOf)
  if (!lines || lines.length === 0) return null
  return (
    <section className={className} aria-label="From the coach">
      <h2>From the coach</h2>
      <ul className={styles.digest}>
        {lines.map(({ finding, more }) => (
          <li key={finding.key}>
            <SeverityMark severity={finding.severity} />
            <div className={styles.words}>
              <FindingName finding={finding} />
              <p>
                {finding.says} {more > 0 && <span className={styles.quiet}>{more} more like it.</span>}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <ScreenLink to="/coach">All findings</ScreenLink>
      </p>
    </section>
  )
}
