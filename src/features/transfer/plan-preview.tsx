// What will come in from a file, before anything happens: name, counts, everything that had to be mended.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { fileRepairInWords } from '../../domain/interchange/file-repair.ts'
import type { ImportPlan } from '../../domain/interchange/workspace-source.ts'
import { leftOutInWords } from '../../domain/people/erased-people.ts'
import { Banner } from '../../ui/banner.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { useNow } from '../../ui/use-now.ts'
import { countLines } from './plan-in-words.ts'
import styles from './transfer.module.css'
import { numberText } from '../../lib/locale.ts'

export interface PlanPreviewProps {
  readonly plan: ImportPlan
  readonly fileName: string
  /** The same workspace is on this device already. */
  readonly isKnown: boolean
  /** Participants of the file who were erased on this device; the plan is without them. */
  readonly leftOut: number
  readonly actions: ReactNode
}

const MOST_SHOWN = 200

export function PlanPreview({ plan, fileName, isKnown, leftOut, actions }: PlanPreviewProps) {
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [plan])
  const name = typeof plan.meta['name'] === 'string' ? plan.meta['name'] : ''
  const lines = countLines(plan)
  const now = useNow()

  return (
    <section className={styles.preview} aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1} className={styles.name}>
        {name || 'Untitled workspace'}
      </h3>
      <p className={styles.origin}>
        {fileName}
        {plan.exportedAt !== null && (
          <>
            , written <RelativeTime at={new Date(plan.exportedAt).toISOString()} now={now} />
          </>
        )}
      </p>
      {lines.length > 0 ? (
        <ul className={styles.counts}>
          {lines.map(({ count, words }) => (
            <li key={words}>
              <strong>{numberText(count)}</strong> {words}
            </li>
          ))}
        </ul>
      ) : (
        <p>The workspace has no records yet.</p>
      )}
      {isKnown && (
        <Banner>
          This workspace is on this device already. Merging joins the two; opened as a new workspace, the file
          stands beside it as a copy of its own.
        </Banner>
      )}
      {leftOut > 0 && <Banner title="Erased stays erased">{leftOutInWords(leftOut)}</Banner>}
      {plan.check === 'changed' && (
        <Banner tone="warn" title="The file was changed after it was written">
          By hand, by another program, or by damage on the way. What is in it was checked and fits.
        </Banner>
      )}
      {plan.repairCount > 0 && <Repairs plan={plan} />}
      <div className={styles.actions}>{actions}</div>
    </section>
  )
}

function Repairs({ plan }: { readonly plan: ImportPlan }) {
  const shown = plan.repairs.slice(0, MOST_SHOWN)
  const more = plan.repairCount - shown.length
  const title =
    plan.repairCount === 1 ? 'One thing was mended' : `${numberText(plan.repairCount)} things were mended`
  return (
    <Banner tone="warn" title={title}>
      <p className={styles.mended}>The file itself stays as it is. Everything else in it fits.</p>
      <Disclosure summary="See what and where">
        <ul className={styles.repairs}>
          {shown.map((repair) => (
            <li key={`${repair.at} ${repair.code}`}>
              <code>{repair.at}</code> {fileRepairInWords(repair)}
            </li>
          ))}
          {more > 0 && <li>and {numberText(more)} more</li>}
        </ul>
      </Disclosure>
    </Banner>
  )
}
