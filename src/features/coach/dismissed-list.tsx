// What somebody put aside, with the reason; each can be opened again.
import { useEffect, useRef } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import type { DismissedFinding } from '../../domain/coach/findings.ts'
import { reopenFinding } from '../../domain/coach/dismiss.ts'
import { Button } from '../../ui/button.tsx'
import { dayOf, dayText } from '../../ui/day-text.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FindingName } from './finding-name.tsx'
import styles from './coach.module.css'

export function DismissedList({ dismissed }: { readonly dismissed: readonly DismissedFinding[] }) {
  const run = useRun()
  const reopened = useRef<string | null>(null)

  // The focus goes where the finding stands again.
  useEffect(() => {
    const rule = reopened.current
    reopened.current = null
    if (rule !== null) document.getElementById(`rule-${rule}`)?.focus()
  }, [dismissed.length])

  function handleReopen({ finding, dismissal }: DismissedFinding): void {
    if (run(reopenFinding, { dismissalId: dismissal.id }).ok) reopened.current = finding.rule
  }

  if (dismissed.length === 0) return null
  return (
    <section className={styles.group} aria-label="Dismissed">
      <Disclosure summary={`Dismissed (${dismissed.length})`}>
        <p className={styles.quiet}>Each opens again by itself when what it is about changes.</p>
        <ul className={styles.rows}>
          {dismissed.map(({ finding, dismissal }) => (
            <li key={dismissal.id} className={styles.row}>
              <div className={styles.words}>
                <FindingName finding={finding} />
                <p>{finding.says}</p>
                <p className={styles.note} dir="auto">
                  “{dismissal.note}”{' '}
                  <span className={styles.quiet}>{dayText(dayOf(dismissal.createdAt), 'short')}</span>
                </p>
              </div>
              <Button variant="quiet" size="small" onClick={() => handleReopen({ finding, dismissal })}>
                Open again
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}
