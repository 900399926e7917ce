// What the coach says about one record, quietly where the record stands: a sentence; unfolded, why it matters, what
// helps, and how to put it aside. It never blocks and takes no focus by itself.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { SEVERITIES, type Finding, type Severity } from '../domain/coach/finding.ts'
import type { RuleId } from '../domain/coach/rule.ts'
import { ruleById } from '../domain/coach/registry.ts'
import type { Id } from '../lib/ids.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { DismissForm } from './dismiss-form.tsx'
import { RuleWords } from './rule-words.tsx'
import { SeverityMark } from './severity-mark.tsx'
import { useFindingsAbout } from './use-findings.ts'
import styles from './finding.module.css'

export interface FindingHintsProps {
  readonly aboutId: Id
  /** Only findings as grave as this or graver; all of them when not given. */
  readonly severity?: Severity
  /** These rules alone; all of them when not given. */
  readonly only?: readonly RuleId[]
  /** Rules whose hints stand elsewhere on the screen. */
  readonly without?: readonly RuleId[]
  /** What mends a finding of this rule here and now; nothing when it takes more than a press. */
  readonly mend?: (rule: RuleId) => ReactNode
}

const NO_RULES: readonly RuleId[] = []

export function FindingHints({ aboutId, severity = 'I', only, without = NO_RULES, mend }: FindingHintsProps) {
  const all = useFindingsAbout(aboutId)
  const wanted = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1)
  const findings = all.filter(
    ({ rule, severity: own }) =>
      wanted.includes(own) && !without.includes(rule) && (only === undefined || only.includes(rule)),
  )
  const [leftAt, setLeftAt] = useState<number | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const end = useRef<HTMLParagraphElement>(null)
  const count = useRef(findings.length)

  // The focus stays in place when the hint that held it goes.
  useEffect(() => {
    const isFewer = findings.length < count.current
    count.current = findings.length
    if (!isFewer || leftAt === null) return
    const summaries = list.current?.querySelectorAll('summary') ?? []
    const next = summaries[Math.min(leftAt, summaries.length - 1)] ?? end.current
    next?.focus()
    if (next !== end.current) setLeftAt(null)
  }, [findings.length, leftAt])

  if (findings.length === 0)
    return leftAt === null ? null : (
      <p ref={end} className={styles.live} tabIndex={-1} onBlur={() => setLeftAt(null)}>
        No more hints here.
      </p>
    )
  return (
    <ul ref={list} className={styles.hints} aria-label="Hints of the coach">
      {findings.map((finding, at) => (
        <li key={finding.key}>
          <FindingHint finding={finding} mend={mend} onDismissed={() => setLeftAt(at)} />
        </li>
      ))}
    </ul>
  )
}

interface FindingHintProps {
  readonly finding: Finding
  readonly mend: FindingHintsProps['mend']
  readonly onDismissed: () => void
}

function FindingHint({ finding, mend, onDismissed }: FindingHintProps) {
  const [isOpen, setOpen] = useState(false)
  const rule = ruleById(finding.rule)
  if (!rule) return null
  return (
    <Disclosure
      className={styles.hint ?? ''}
      isOpen={isOpen}
      onToggle={setOpen}
      summary={
        <>
          <SeverityMark severity={finding.severity} />
          <span className={styles.says} dir="auto">
            {finding.says}
          </span>
        </>
      }
    >
      {isOpen && (
        <>
          <RuleWords rule={rule} />
          {mend && <div className={styles.mend}>{mend(finding.rule)}</div>}
          <DismissForm finding={finding} onDone={onDismissed} />
        </>
      )}
    </Disclosure>
  )
}
