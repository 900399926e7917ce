// The first hour as data: what a new workspace does next, in the method's order. Derived, never stored.
import { memoBy } from '../../lib/memo.ts'
import { waitingCount } from '../inbox/triage.ts'
import { storiesTold } from '../snapshots/stories-told.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

export interface FirstStep {
  readonly id: 'snapshot' | 'heard' | 'outcome' | 'link' | 'target' | 'solution' | 'test' | 'review'
  readonly title: string
  readonly why: string
  /** Path below the workspace. */
  readonly path: string
  readonly isDone: boolean
}

/** The steps of the first hour in order; the first that is not done is the next sensible one. */
export const firstSteps = memoBy(
  (view: WorkspaceView) => [view.rows],
  (view): readonly FirstStep[] => {
    const { rows } = view
    const treeId = rows.tree.keys().next().value
    const target = [...rows.opportunity.values()].find((row) => row.status === 'target')
    return [
      {
        id: 'snapshot',
        title: 'Make a snapshot of your last interview',
        why: 'One page per interview, filled right after the call while all three of you remember it.',
        path: '/interviews?new=1',
        isDone: storiesTold(view).length > 0,
      },
      {
        id: 'heard',
        title: 'Mark what you heard',
        why: 'Needs, pain points and desires, in the customer’s words, each tied to its moment.',
        path: '/interviews',
        isDone: rows.heard.size > 0,
      },
      {
        id: 'outcome',
        title: 'Write the product outcome',
        why: 'One change in what customers do, with a number. It is the root of the tree.',
        path: '/tree',
        isDone: rows.tree.size > 0,
      },
      {
        id: 'link',
        title: 'Grow the tree from the inbox',
        why: 'What you heard becomes opportunities, or evidence for the ones that are there.',
        path: '/inbox',
        isDone: rows.evidence.size > 0 && (waitingCount(view) === 0 || rows.evidence.size > 2),
      },
      {
        id: 'target',
        title: 'Choose a target opportunity',
        why: 'Compare siblings from the top row down to one leaf, and write down why.',
        path: treeId === undefined ? '/tree' : `/tree/${treeId}/choose`,
        isDone: target !== undefined,
      },
      {
        id: 'solution',
        title: 'Collect solutions for it',
        why: 'Each of you alone first, then together; three of them become candidates.',
        path: target === undefined ? '/tree' : `/solutions/${target.id}`,
        isDone: rows.solution.size > 0,
      },
      {
        id: 'test',
        title: 'Test an assumption of a solution',
        why: 'Small and quick, with criteria written before it runs.',
        path: '/tests',
        isDone: [...rows.test.values()].some((row) => row.startedAt !== null),
      },
      {
        id: 'review',
        title: 'Walk your stakeholders through the tree',
        why: 'Show the work as it stands, and catch what they say.',
        path: '/reviews',
        isDone: rows.review.size > 0,
      },
    ]
  },
)
