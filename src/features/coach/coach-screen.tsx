// Everything the coach noticed, by what to do next. Advice: nothing here blocks anything.
import { useMemo, useState } from 'react'
import { findingsOf, type Findings } from '../../domain/coach/findings.ts'
import { SEVERITIES } from '../../domain/coach/finding.ts'
import { SEVERITY_WORDS } from '../../records/severity-mark.tsx'
import { useFindings } from '../../records/use-findings.ts'
import { ScreenTitle } from '../../records/screen-title.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { countsOf, type Filter, listedFindings } from './coach-list.ts'
import { DismissedList } from './dismissed-list.tsx'
import { RuleSection } from './rule-section.tsx'
import styles from './coach.module.css'

const NOTHING: Findings = { open: [], dismissed: [] }

export function CoachScreen() {
  const findings = useFindings(findingsOf)
  const [filter, setFilter] = useState<Filter>('all')
  const { open, dismissed } = findings ?? NOTHING
  const counts = useMemo(() => countsOf(open), [open])
  const groups = useMemo(() => listedFindings(open, filter), [open, filter])
  const segments = [
    { value: 'all' as const, label: `All ${open.length}` },
    ...SEVERITIES.map((value) => ({ value, label: `${SEVERITY_WORDS[value]} ${counts[value]}` })),
  ]

  return (
    <Page
      title={<ScreenTitle term="Coach" />}
      meta="What the method would ask you next. Take what helps; put aside what does not fit."
      width="reading"
    >
      <div className={styles.screen}>
        {open.length > 0 && (
          <SegmentedControl
            className={styles.filter ?? ''}
            label="Show"
            value={filter}
            segments={segments}
            onChange={setFilter}
          />
        )}
        {findings && groups.length === 0 && (
          <EmptyState
            look={open.length === 0 ? 'page' : 'inline'}
            title={open.length === 0 ? 'Nothing to say at the moment' : 'None of these'}
            sentence={
              open.length === 0
                ? 'The coach reads along and asks a question where the method would: at a statement, on a card, here.'
                : 'Choose another one above.'
            }
          />
        )}
        {groups.map((group) => (
          <section key={group.id} className={styles.group} aria-label={group.title}>
            <h2>{group.title}</h2>
            {group.rules.map(({ rule, findings: list }) => (
              <RuleSection key={rule.id} rule={rule} findings={list} />
            ))}
          </section>
        ))}
        <DismissedList dismissed={dismissed} />
      </div>
    </Page>
  )
}
