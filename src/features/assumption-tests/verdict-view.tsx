// A finished test: its verdict, why, what was learned and what comes next.
import { useRun } from '../../data/react/use-run.ts'
import { reopenTest } from '../../domain/assumptions/finish-test.ts'
import { editTest } from '../../domain/assumptions/test-commands.ts'
import type { Tally } from '../../domain/assumptions/tally.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { EvidenceMark } from '../../ui/evidence-mark.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { HowMuch } from './how-much.tsx'
import { TallyDots, tallyInWords } from './tally-dots.tsx'
import { VERDICT_MARKS, VERDICT_WORDS } from './test-words.ts'
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
      <TextArea
        label="What we learned about customers"
        rows={2}
        value={test.learned}
        onCommit={(learned) => run(editTest, { testId: test.id, learned })}
      />
      <TextArea
        label="What comes next"
        rows={2}
        value={test.nextStep}
        onCommit={(nextStep) => run(editTest, { testId: test.id, nextStep })}
      />
    </section>
  )
}
