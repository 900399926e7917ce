// All findings of one rule: what it looks for, why, what helps, and where it spoke.
import { useEffect, useRef, useState } from 'react'
import { RuleWords } from '../../records/rule-words.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { RuleFindings } from './coach-list.ts'
import { FindingRow } from './finding-row.tsx'
import styles from './coach.module.css'

const FIRST = 5
const MORE = 50

export function RuleSection({ rule, findings }: RuleFindings) {
  const [shown, setShown] = useState(FIRST)
  const list = useRef<HTMLUListElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const dismissed = useRef<number | null>(null)
  const rest = findings.length - shown

  // The focus goes to the finding that took the place of the dismissed one.
  useEffect(() => {
    const at = dismissed.current
    dismissed.current = null
    if (at === null) return
    const rows = list.current?.children ?? []
    const next = rows[Math.min(at, rows.length - 1)]?.querySelector('a')
    ;(next ?? heading.current)?.focus()
  }, [findings.length])

  return (
    <section className={styles.rule} aria-labelledby={`rule-${rule.id}`}>
      <h3 ref={heading} id={`rule-${rule.id}`} tabIndex={-1}>
        {rule.title}
        <span className={styles.count}>{findings.length}</span>
      </h3>
      <Disclosure className={styles.why ?? ''} summary="Why, and what helps">
        <RuleWords rule={rule} />
      </Disclosure>
      <ul ref={list} className={styles.rows}>
        {findings.slice(0, shown).map((finding, at) => (
          <FindingRow key={finding.key} finding={finding} onDismissed={() => (dismissed.current = at)} />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="quiet" size="small" onClick={() => setShown((before) => before + MORE)}>
          Show {Math.min(rest, MORE)} more
        </Button>
      )}
    </section>
  )
}
