// One assumption: its type, its words, what tests say of it, and its tests.
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import {
  archiveAssumption,
  editAssumption,
  unshareAssumption,
} from '../../domain/assumptions/assumption-commands.ts'
import { joinAssumptions, likeAssumptions } from '../../domain/assumptions/recognise.ts'
import { isLeapOfFaith } from '../../domain/assumptions/leaps-of-faith.ts'
import { assumptionTestState } from '../../domain/assumptions/solution-state.ts'
import { solutionsOf } from '../../domain/assumptions/stakes.ts'
import { hangOnStep, stepOfAssumption, stepsOf } from '../../domain/assumptions/story-steps.ts'
import { createTest } from '../../domain/assumptions/test-commands.ts'
import { testsOf } from '../../domain/assumptions/tests-of.ts'
import { ASSUMPTION_KINDS, type Assumption } from '../../domain/model/records.ts'
import { ASSUMPTION_WORDS, STATE_MARKS, STATE_WORDS } from '../../records/evidence-words.ts'
import { FindingHints } from '../../records/finding-hint.tsx'
import { useOpenRecord } from '../../records/record-link.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { EvidenceMark } from '../../ui/evidence-mark.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EllipsisIcon, FlaskConicalIcon } from '../../ui/icons.ts'
import { type MenuEntry } from '../../ui/menu.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { PlaceOnMap } from './place-on-map.tsx'
import { TestLine } from './test-line.tsx'
import styles from './solution-panel.module.css'

interface AssumptionRowProps {
  readonly assumption: Assumption
  readonly solutionId: Id
  readonly onOpenTest?: (testId: Id) => void
}

export function AssumptionRow({ assumption, solutionId, onOpenTest }: AssumptionRowProps) {
  const run = useRun()
  const openRecord = useOpenRecord()
  const tests = useView((view) => testsOf(view, assumption.id))
  const state = useView((view) => assumptionTestState(view, assumption))
  const isLeap = useView((view) => isLeapOfFaith(view, assumption))
  const shared = useView((view) => solutionsOf(view, assumption.id)).length
  const steps = useView((view) => stepsOf(view, solutionId))
  const from = useView((view) => stepOfAssumption(view, solutionId, assumption.id))
  const like = useView((view) => likeAssumptions(view, assumption.statement, solutionId, assumption.id)[0])
  const open = onOpenTest ?? ((testId: Id) => openRecord('test', testId))
  const assumptionId = assumption.id

  function handleTest(): void {
    const plan = run(createTest, { assumptionId })
    if (plan.ok && plan.value.focusId) open(plan.value.focusId)
  }
  const items: readonly MenuEntry[] = [
    { type: 'heading', id: 'kinds', label: 'Type' },
    ...ASSUMPTION_KINDS.map((kind) => ({
      id: kind,
      label: ASSUMPTION_WORDS[kind].name,
      choice: { kind: 'radio', isOn: assumption.kind === kind } as const,
      onSelect: () => run(editAssumption, { assumptionId, kind }),
    })),
    ...(steps.length > 0
      ? ([
          { type: 'heading', id: 'steps', label: 'Comes from' },
          ...[null, ...steps].map((step, at) => ({
            id: step?.id ?? 'no-step',
            label: step ? `Step ${at}: ${step.label}` : 'No step',
            choice: { kind: 'radio', isOn: (from?.id ?? null) === (step?.id ?? null) } as const,
            onSelect: () => run(hangOnStep, { assumptionId, solutionId, stepId: step?.id ?? null }),
          })),
        ] satisfies readonly MenuEntry[])
      : []),
    { type: 'separator', id: 'rest' },
    ...(shared > 1
      ? [
          {
            id: 'unshare',
            label: 'Take off this solution',
            onSelect: () => run(unshareAssumption, { assumptionId, solutionId }, { toast: true }),
          },
        ]
      : []),
    {
      id: 'archive',
      label: shared > 1 ? 'Archive for all solutions' : 'Archive',
      onSelect: () => run(archiveAssumption, { assumptionId }, { toast: true }),
    },
  ]

  return (
    <article className={styles.row} data-state={state}>
      <div className={styles.rowHead}>
        <EvidenceMark state={STATE_MARKS[state]} label={STATE_WORDS[state]} />
        <Badge look="outline">{ASSUMPTION_WORDS[assumption.kind].name}</Badge>
        {isLeap && <Badge tone="warn">Leap of faith</Badge>}
        {shared > 1 && <span className={styles.quiet}>shared by {shared}</span>}
        <MenuButton
          label="More on this assumption"
          icon={<Icon as={EllipsisIcon} size="small" />}
          iconOnly
          size="small"
          align="end"
          className={styles.more ?? ''}
          items={items}
        />
      </div>
      <EditableText
        label="Assumption"
        value={assumption.statement}
        required
        multiline
        onCommit={(statement) => run(editAssumption, { assumptionId, statement })}
      />
      <FindingHints aboutId={assumptionId} />
      {like && (
        <div className={styles.likeRow}>
          <span className={styles.quiet}>Another solution rests on “{like.statement}”.</span>
          <Button
            size="small"
            variant="quiet"
            onClick={() => run(joinAssumptions, { keepId: like.id, intoId: assumptionId }, { toast: true })}
          >
            Make them one
          </Button>
        </div>
      )}
      {tests.map((test) => (
        <TestLine key={test.id} test={test} onOpen={() => open(test.id)} />
      ))}
      <div className={styles.rowFoot}>
        <PlaceOnMap assumption={assumption} />
        <Button
          size="small"
          variant="quiet"
          icon={<Icon as={FlaskConicalIcon} size="small" />}
          onClick={handleTest}
        >
          {tests.length === 0 ? 'Plan a test' : 'Another test'}
        </Button>
      </div>
    </article>
  )
}
