// One test on a page of its own: on a phone beside a session, or on the desk.
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { solutionsOf } from '../../domain/assumptions/stakes.ts'
import { archiveTest, editTest, restoreTest, testName } from '../../domain/assumptions/test-commands.ts'
import { TEST_STATUS_WORDS, testStatus, type TestStatus } from '../../domain/assumptions/test-status.ts'
import { ASSUMPTION_WORDS } from '../../records/evidence-words.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { ScreenButton } from '../../records/screen-button.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { HelpNote } from '../../records/help-note.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EllipsisIcon } from '../../ui/icons.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Page } from '../../ui/page.tsx'
import { TestCard } from './test-card.tsx'
import styles from './tests-screen.module.css'

const TONES = { draft: 'neutral', ready: 'accent', running: 'accent', done: 'positive' } as const

export function TestScreen({ testId }: { readonly testId: Id }) {
  const run = useRun()
  const test = useView((view) => view.rows.test.get(testId) ?? null)
  const status = useView((view): TestStatus | null => {
    const row = view.rows.test.get(testId)
    return row ? testStatus(view, row) : null
  })
  const assumption = useView((view) => view.rows.assumption.get(test?.assumptionId ?? '') ?? null)
  if (!test || !status) return <GoneTest testId={testId} />
  return (
    <Page
      width="reading"
      above={
        <>
          <ScreenLink to="/tests" className={styles.crumb ?? ''}>
            Tests
          </ScreenLink>
          <KindMark kind="test" size="small" />
          <Badge tone={TONES[status]}>{TEST_STATUS_WORDS[status]}</Badge>
          {assumption && <Badge look="outline">{ASSUMPTION_WORDS[assumption.kind].name}</Badge>}
          <HelpNote topic="test" />
        </>
      }
      title={
        <EditableText
          as="h1"
          look="title"
          label="Name of the test"
          value={test.title || (assumption?.statement ?? testName(test))}
          multiline
          onCommit={(title) => run(editTest, { testId, title })}
        />
      }
      meta={<Solutions assumptionId={test.assumptionId} />}
      actions={
        <MenuButton
          label="More"
          icon={<Icon as={EllipsisIcon} />}
          iconOnly
          align="end"
          items={[
            {
              id: 'archive',
              label: 'Archive the test',
              onSelect: () => run(archiveTest, { testId }, { toast: true }),
            },
          ]}
        />
      }
    >
      <div className={styles.screen}>
        {assumption && test.title.trim() !== '' && (
          <p className={styles.statement}>
            <strong>We assume:</strong> {assumption.statement}
          </p>
        )}
        <TestCard testId={testId} />
      </div>
    </Page>
  )
}

function Solutions({ assumptionId }: { readonly assumptionId: Id }) {
  const solutions = useView((view) => solutionsOf(view, assumptionId))
  if (solutions.length === 0) return null
  return (
    <>
      for{' '}
      {solutions.map((solution) => (
        <RecordLink key={solution.id} type="solution" id={solution.id} className={styles.crumb ?? ''}>
          {solution.title}
        </RecordLink>
      ))}
    </>
  )
}

function GoneTest({ testId }: { readonly testId: Id }) {
  const run = useRun()
  const isArchived = useView((view) => view.archived.test.has(testId))
  return (
    <Page title={<h1>{isArchived ? 'This test is archived' : 'This test is not here'}</h1>}>
      <EmptyState
        sentence={
          isArchived
            ? 'What was counted is still there and can be brought back.'
            : 'It may belong to another workspace, or it was never saved here.'
        }
        action={
          isArchived ? (
            <Button variant="primary" onClick={() => run(restoreTest, { testId })}>
              Bring it back
            </Button>
          ) : (
            <ScreenButton to="/tests">Go to all tests</ScreenButton>
          )
        }
      />
    </Page>
  )
}
