// The actions of one test that stand in the palette besides its buttons. Draws nothing.
import type { Run } from '../../data/react/use-run.ts'
import { reopenTest } from '../../domain/assumptions/finish-test.ts'
import { archiveTest, startTest } from '../../domain/assumptions/test-commands.ts'
import type { TestStatus } from '../../domain/assumptions/test-status.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import { useActions } from '../../ui/actions/use-actions.ts'
import { TESTS_ACTIONS } from './tests-actions.ts'

interface TestActionsProps {
  readonly test: AssumptionTest
  readonly status: TestStatus
  readonly run: Run
}

export function TestActions({ test, status, run }: TestActionsProps) {
  const testId = test.id
  const isOpen = status === 'draft' || status === 'ready'
  useActions(TESTS_ACTIONS, {
    'test.start': isOpen ? () => run(startTest, { testId }) : undefined,
    'test.reopen': status === 'done' ? () => run(reopenTest, { testId }, { toast: true }) : undefined,
    'test.archive': () => run(archiveTest, { testId }, { toast: true }),
  })
  return null
}
