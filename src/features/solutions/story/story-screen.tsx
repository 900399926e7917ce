// The story map of one candidate over the whole width: who does what, step by step, what has to be true at each step,
// and the ways to find what one overlooks. The other candidates are one press away.
import { useRef } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { stepsOf } from '../../../domain/assumptions/story-steps.ts'
import { assumptionsOf } from '../../../domain/assumptions/stakes.ts'
import { candidatesOf } from '../../../domain/solutions/candidates.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import type { Id } from '../../../lib/ids.ts'
import { FindingHints } from '../../../records/finding-hint.tsx'
import { RecordLink } from '../../../records/record-link.tsx'
import { ScreenButton } from '../../../records/screen-button.tsx'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { KindMark } from '../../../ui/kind-mark.tsx'
import { Page } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { AssumptionList } from '../assumption-list.tsx'
import { AssumptionPrompts } from '../assumption-prompts.tsx'
import { SOLUTIONS_ACTIONS } from '../solutions-actions.ts'
import { StoryMap } from '../story-map.tsx'
import styles from './story-screen.module.css'

export interface StoryScreenProps {
  readonly solutionId: Id
  readonly onSolution: (solutionId: Id) => void
}

export function StoryScreen({ solutionId, onSolution }: StoryScreenProps) {
  const view = useView((whole) => whole)
  const body = useRef<HTMLDivElement>(null)
  const solution = rowById(view, 'solution', solutionId)
  const candidates = solution ? candidatesOf(view, solution.opportunityId) : []
  const others = solution && !candidates.includes(solution) ? [solution, ...candidates] : candidates
  const at = others.findIndex((row) => row.id === solutionId)
  const go = (by: number) => {
    const next = others[(at + by + others.length) % others.length]
    if (next) onSolution(next.id)
  }
  const hasOthers = others.length > 1
  useActions(SOLUTIONS_ACTIONS, {
    'story.write': () => body.current?.querySelector<HTMLElement>('[data-next-step]')?.focus(),
    'story.next': hasOthers ? () => go(1) : undefined,
    'story.previous': hasOthers ? () => go(-1) : undefined,
  })
  if (!solution)
    return (
      <Page title={<h1>This solution is not here</h1>}>
        <EmptyState
          sentence="It may be archived, or belong to another workspace."
          action={<ScreenButton to="/tree">Go to the tree</ScreenButton>}
        />
      </Page>
    )
  const opportunity = rowById(view, 'opportunity', solution.opportunityId)
  const steps = stepsOf(view, solutionId).length
  const assumptions = assumptionsOf(view, solutionId).length
  return (
    <Page
      width="full"
      above={
        <>
          <KindMark kind="solution" size="small" />
          <RecordLink type="solution" id={solutionId}>
            Show on the tree
          </RecordLink>
          {opportunity && (
            <ScreenLink to={`/solutions/${opportunity.id}?step=compare`}>Side by side</ScreenLink>
          )}
        </>
      }
      title={<h1 dir="auto">{solution.title}</h1>}
      meta={`${steps} ${steps === 1 ? 'step' : 'steps'} · ${assumptions} ${assumptions === 1 ? 'assumption' : 'assumptions'}`}
      actions={
        hasOthers && (
          <Select
            label="Which candidate"
            hideLabel
            size="small"
            value={solutionId}
            options={others.map((row) => ({ value: row.id, label: row.title }))}
            onChange={onSolution}
          />
        )
      }
    >
      <div ref={body} className={styles.screen} key={solutionId}>
        <FindingHints aboutId={solutionId} />
        <StoryMap solutionId={solutionId} look="page" />
        <div className={styles.below}>
          <AssumptionList solutionId={solutionId} />
          <AssumptionPrompts solutionId={solutionId} isOpen />
        </div>
      </div>
    </Page>
  )
}
