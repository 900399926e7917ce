// A test in one line, where its assumption stands: what is asked for and how far it is. Opens the test.
import { useView } from '../../data/react/use-view.ts'
import { criteriaInWords } from '../../domain/assumptions/criteria.ts'
import { tally } from '../../domain/assumptions/tally.ts'
import { TEST_STATUS_WORDS, testStatus } from '../../domain/assumptions/test-status.ts'
import { observationsOf } from '../../domain/assumptions/tests-of.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import styles from './solution-panel.module.css'

interface TestLineProps {
  readonly test: AssumptionTest
  readonly onOpen: () => void
}

export function TestLine({ test, onOpen }: TestLineProps) {
  const status = useView((view) => testStatus(view, test))
  const observations = useView((view) => observationsOf(view, test.id))
  const { met, notMet } = tally(test, observations)
  const words = {
    ...TEST_STATUS_WORDS,
    running: `Running: ${met} of ${met + notMet} so far`,
    done: `Done: ${met} of ${met + notMet} met it`,
  }
  return (
    <button type="button" className={styles.test} data-kind="test" onClick={onOpen}>
      <span className={styles.testStatus}>{words[status]}</span>
      <span className={styles.testCriteria}>{criteriaInWords(test)}</span>
    </button>
  )
}
