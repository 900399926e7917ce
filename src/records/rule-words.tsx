// Why a rule speaks, how to mend what it found, and where it comes from.
import type { Rule } from '../domain/coach/rule.ts'
import { Link } from '../ui/link.tsx'
import styles from './finding.module.css'

export function RuleWords({ rule }: { readonly rule: Rule }) {
  return (
    <div className={styles.why}>
      <p>{rule.explain}</p>
      <p>
        <strong>What helps:</strong> {rule.mend}
      </p>
      <p className={styles.source}>
        {rule.source.url === null ? (
          <>From {rule.source.label}</>
        ) : (
          <Link href={rule.source.url} external>
            {rule.source.label}
          </Link>
        )}
      </p>
    </div>
  )
}
