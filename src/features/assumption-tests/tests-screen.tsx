// All tests at a glance: what is still on paper, what is ready, what runs, what is done.
import { useView } from '../../data/react/use-view.ts'
import {
  TEST_STATUS_WORDS,
  TEST_STATUSES,
  testBoard,
  type TestStatus,
} from '../../domain/assumptions/test-status.ts'
import type { AssumptionTest } from '../../domain/model/records.ts'
import { forestOf } from '../../domain/tree/forest.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import { ScreenButton } from '../../records/screen-button.tsx'
import { ScreenTitle } from '../../records/screen-title.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LongList } from '../../ui/long-list.tsx'
import { Page } from '../../ui/page.tsx'
import { BoardCard } from './board-card.tsx'
import { CandidatesStrip } from './candidates-strip.tsx'
import { TestDrawing } from './test-drawing.tsx'
import { TestsFilesMenu } from './tests-files-menu.tsx'
import { TestsViews } from './tests-views.tsx'
import styles from './tests-screen.module.css'

const NOTHING: Readonly<Record<TestStatus, string>> = {
  draft: 'Nothing on paper.',
  ready: 'None waits to start.',
  running: 'None runs now.',
  done: 'None is done yet.',
}

export function TestsScreen() {
  const board = useView(testBoard)
  const isEmpty = TEST_STATUSES.every((status) => board[status].length === 0)
  return (
    <Page
      title={<ScreenTitle term="Tests" help="test" />}
      width="full"
      views={<TestsViews view="board" />}
      actions={!isEmpty && <TestsFilesMenu />}
    >
      {isEmpty ? (
        <EmptyState
          title="Small tests before big bets"
          sentence="A solution rests on assumptions. A test watches one moment with a few people, and its criteria stand before it starts: at least four of ten do it. Tests begin at a solution of your target opportunity."
          drawing={<TestDrawing />}
          action={<WhereTestsBegin />}
        />
      ) : (
        <div className={styles.all}>
          <CandidatesStrip />
          <div className={styles.board}>
            {TEST_STATUSES.map((status) => (
              <Column key={status} status={status} tests={board[status]} />
            ))}
          </div>
        </div>
      )}
    </Page>
  )
}

/** The nearest place from which a test can be planned. */
function WhereTestsBegin() {
  const solution = useView((view) => pathOfFirst(view))
  const targetId = useView(
    (view) => [...view.rows.opportunity.values()].find((row) => row.status === 'target')?.id,
  )
  if (solution !== null) return <ScreenButton to={solution}>Go to the solution</ScreenButton>
  if (targetId !== undefined)
    return <ScreenButton to={`/solutions/${targetId}`}>Collect solutions for the target</ScreenButton>
  return <ScreenButton to="/tree">Go to the tree</ScreenButton>
}

/** Where a solution stands, its details open: assumptions are written there. */
function pathOfFirst(view: WorkspaceView): string | null {
  const [solution] = view.rows.solution.values()
  const treeId = solution && forestOf(view).treeOf.get(solution.opportunityId)
  return solution && treeId ? `/tree/${treeId}?at=${solution.id}&panel=details` : null
}

const idOf = ({ id }: AssumptionTest): string => id

interface ColumnProps {
  readonly status: TestStatus
  readonly tests: readonly AssumptionTest[]
}

function Column({ status, tests }: ColumnProps) {
  return (
    <section className={styles.column} aria-label={TEST_STATUS_WORDS[status]}>
      <h2 className={styles.heading}>
        {TEST_STATUS_WORDS[status]} <span className={styles.count}>{tests.length}</span>
      </h2>
      {tests.length === 0 ? (
        <p className={styles.nothing}>{NOTHING[status]}</p>
      ) : (
        <LongList items={tests} keyOf={idOf} className={styles.cards}>
          {(test) => <BoardCard test={test} status={status} />}
        </LongList>
      )}
    </section>
  )
}
