// How many records a merge adds and changes, in words.
import { kindCount } from '../../../domain/merge/record-words.ts'
import type { MergeReport } from '../../../domain/merge/merge-report.ts'
import styles from '../trust.module.css'
import { numberText } from '../../../lib/locale.ts'

export function MergeCounts({ report }: { readonly report: MergeReport }) {
  const lines = [...report.added].map(([type, count]) => kindCount(type, count))
  return (
    <ul className={styles.counts}>
      {lines.map((line) => (
        <li key={line}>{line} new</li>
      ))}
      {report.changed > 0 && (
        <li>
          {report.changed === 1
            ? '1 record that you have changes'
            : `${numberText(report.changed)} records that you have change`}
        </li>
      )}
    </ul>
  )
}
