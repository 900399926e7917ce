// The solutions of one opportunity from the first idea to three candidates side by side: alone, together, choose, compare.
// The step stands in the URL; what is chosen stands in the records.
import { useRef } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { candidatesOf, CANDIDATES, ideasFor } from '../../../domain/solutions/candidates.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import type { Id } from '../../../lib/ids.ts'
import type { RuleId } from '../../../domain/coach/rule.ts'
import { FindingHints } from '../../../records/finding-hint.tsx'
import { RecordLink } from '../../../records/record-link.tsx'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { Badge } from '../../../ui/badge.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { Page } from '../../../ui/page.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { ScreenButton } from '../../../records/screen-button.tsx'
import { SOLUTIONS_ACTIONS } from '../solutions-actions.ts'
import { AloneStep } from './alone-step.tsx'
import { ChooseStep } from './choose-step.tsx'
import { CompareStep } from './compare-step.tsx'
import { TogetherStep } from './together-step.tsx'
import styles from './storm.module.css'

export const STORM_STEPS = ['alone', 'together', 'choose', 'compare'] as const
export type StormStep = (typeof STORM_STEPS)[number]

const STEP_WORDS: Readonly<Record<StormStep, string>> = {
  alone: 'Alone',
  together: 'Together',
  choose: 'Choose',
  compare: 'Compare',
}

/** What the coach says of the set: three that differ, enough assumptions, tests across the candidates. */
const SET_RULES: readonly RuleId[] = ['L19', 'L20', 'L24']

export interface StormScreenProps {
  readonly opportunityId: Id
  /** Null: where the work stands. */
  readonly step: StormStep | null
  readonly onStep: (step: StormStep) => void
}

export function StormScreen({ opportunityId, step, onStep }: StormScreenProps) {
  const opportunity = useView((view) => rowById(view, 'opportunity', opportunityId))
  const ideas = useView((view) => ideasFor(view, opportunityId)).filter((row) => row.status !== 'dropped')
  const chosen = useView((view) => candidatesOf(view, opportunityId).length)
  const body = useRef<HTMLDivElement>(null)
  const shown = step ?? (chosen >= CANDIDATES ? 'compare' : ideas.length > 0 ? 'together' : 'alone')
  const write = () => body.current?.querySelector<HTMLElement>('[data-next-idea]')?.focus()
  useActions(SOLUTIONS_ACTIONS, {
    'storm.alone': () => onStep('alone'),
    'storm.together': () => onStep('together'),
    'storm.choose': () => onStep('choose'),
    'storm.compare': () => onStep('compare'),
    'storm.write': shown === 'alone' || shown === 'together' ? write : undefined,
  })
  if (!opportunity)
    return (
      <Page title={<h1>This opportunity is not here</h1>}>
        <EmptyState
          sentence="It may be archived, or belong to another workspace."
          action={<ScreenButton to="/tree">Go to the tree</ScreenButton>}
        />
      </Page>
    )
  return (
    <Page
      width="full"
      above={
        <>
          <KindMark kind="opportunity" size="small" />
          {opportunity.status === 'target' ? (
            <Badge tone="accent">Target</Badge>
          ) : (
            <Badge look="outline">Not the target</Badge>
          )}
          <RecordLink type="opportunity" id={opportunityId}>
            Show on the tree
          </RecordLink>
        </>
      }
      title={<h1 dir="auto">{opportunity.statement}</h1>}
      meta={`${ideas.length} ${ideas.length === 1 ? 'idea' : 'ideas'} shared · ${chosen} of ${CANDIDATES} candidates`}
      views={
        <SegmentedControl
          label="Step"
          size="small"
          value={shown}
          segments={STORM_STEPS.map((value) => ({ value, label: STEP_WORDS[value] }))}
          onChange={onStep}
        />
      }
    >
      <div ref={body} className={styles.screen}>
        {shown !== 'alone' && <FindingHints aboutId={opportunityId} only={SET_RULES} />}
        {shown === 'alone' && <AloneStep opportunityId={opportunityId} onShared={() => onStep('together')} />}
        {shown === 'together' && (
          <TogetherStep
            opportunityId={opportunityId}
            onNext={() => onStep('choose')}
            onAlone={() => onStep('alone')}
          />
        )}
        {shown === 'choose' && <ChooseStep opportunityId={opportunityId} onNext={() => onStep('compare')} />}
        {shown === 'compare' && (
          <CompareStep opportunityId={opportunityId} onChoose={() => onStep('choose')} />
        )}
      </div>
    </Page>
  )
}
