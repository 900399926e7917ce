// A finished test: its verdict, why, what was learned and what comes next.
import { useRun } from '../../data/react/use-run.ts'
import { reopenTest } from '../../domain/assumptions/finish-test.ts'
import type { Tally } from '../../domain/assumptions/tally.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import { VERDICT_MARKS } from '../../records/evidence-words.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { EvidenceMark } from '../../ui/evidence-mark.tsx'
import { useView } from '../../data/react/use-view.ts'
import { VERDICT_WORDS } from '../../domain/model/status-words.ts'
import { ScreenLink } from '../../records/screen-link.tsx'
import { WhatNext } from './what-next.tsx'
import { HowMuch } from './how-much.tsx'
import { TallyDots, tallyInWords } from './tally-dots.tsx'
import styles from './test-card.module.css'

interface VerdictViewProps {
  readonly test: AssumptionTest
  readonly tally: Tally
  readonly isStale: boolean
}

export function VerdictView({ test, tally, isStale }: VerdictViewProps) {
  const run = useRun()
  const verdict = test.verdict ?? 'inconclusive'
  const reopen = (
    <Button size="small" onClick={() => run(reopenTest, { testId: test.id }, { toast: true })}>
      Open again
    </Button>
  )
  return (
    <section className={styles.verdict} data-verdict={verdict} aria-label="Result">
      <div className={styles.verdictHead}>
        <EvidenceMark
          state={VERDICT_MARKS[verdict]}
          label={VERDICT_WORDS[verdict]}
          className={styles.verdictWord ?? ''}
        />
        {reopen}
      </div>
      <TallyDots tally={tally} needed={test.needed} size="large" />
      <p className={styles.quiet}>{tallyInWords(tally, test.needed)}</p>
      <HowMuch test={test} tally={tally} />
      {test.overruledWhy !== '' && (
        <p>
          <strong>Overruled:</strong> {test.overruledWhy}
        </p>
      )}
      {isStale && (
        <Banner tone="warn">
          Somebody counted more after this was closed: the criteria now say{' '}
          {VERDICT_WORDS[tally.verdict].toLowerCase()}. Open it again to decide anew.
        </Banner>
      )}
      <DotMoved test={test} />
      <WhatNext test={test} />
    </section>
  )
}

/** Where the dot of the assumption went after this test; the map shows its trail. */
function DotMoved({ test }: { readonly test: AssumptionTest }) {
  const assumption = useView((view) => view.rows.assumption.get(test.assumptionId) ?? null)
  if (!assumption) return null
  const { id, evidence } = assumption
  const moved =
    test.fromEvidence === null || evidence === null
      ? 'Its assumption is not on the map yet.'
      : evidence > test.fromEvidence
        ? 'Its dot has moved left on the assumption map: more is known.'
        : test.verdict === 'refuted'
          ? 'Its dot shows ✗ on the assumption map and on every solution that rests on it.'
          : 'Its dot stands where it stood.'
  return (
    <p className={styles.quiet}>
      {moved} <ScreenLink to={`/assumptions?at=${id}`}>See it there</ScreenLink>
    </p>
  )
}
