// The tree as it stands, kept with a review as its baseline, so that the next one can say what has changed.
// Invariant: reading is total; a baseline that cannot be read is null, never an error.
import * as v from 'valibot'
import type { Id } from '../../lib/ids.ts'
import { assumptionTestState } from '../assumptions/solution-state.ts'
import { assumptionsOf } from '../assumptions/stakes.ts'
import { branchOf, childrenOf, forestOf, solutionsByOpportunity } from '../tree/forest.ts'
import { peopleOf } from '../tree/people-of.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { outcomeContent } from './outcome-stop.ts'
import { talkOf } from './talk.ts'

const card = v.object({
  id: v.string(),
  parentId: v.string(),
  kind: v.picklist(['opportunity', 'solution', 'assumption']),
  text: v.string(),
  /** The record's own status; for an assumption supported, refuted, running or open. */
  status: v.string(),
  /** Distinct people; 0 for what is not an opportunity. */
  people: v.number(),
})

const outline = v.object({
  format: v.literal(1),
  outcome: v.object({ title: v.string(), current: v.nullable(v.number()), target: v.nullable(v.number()) }),
  /** Parents before children, siblings in order. */
  cards: v.array(card),
})

export type TreeOutline = v.InferOutput<typeof outline>
export type OutlineCard = v.InferOutput<typeof card>

/** The outline of a tree: its opportunities, solutions and assumptions with where they stand. */
export function outlineOf(view: WorkspaceView, treeId: Id): TreeOutline {
  const talk = talkOf(view, { treeId, detail: 'everything' })
  const { current } = outcomeContent(view, talk)
  const { parentOf } = forestOf(view)
  const cards = childrenOf(view, treeId)
    .flatMap((id) => branchOf(view, id))
    .flatMap((id) => cardsOf(view, id, parentOf.get(id) ?? treeId))
  return {
    format: 1,
    outcome: { title: talk.outcome?.title ?? '', current, target: talk.outcome?.target ?? null },
    cards,
  }
}

function cardsOf(view: WorkspaceView, id: Id, parentId: Id): OutlineCard[] {
  const row = rowById(view, 'opportunity', id)
  if (!row) return []
  const { statement: text, status } = row
  const cards: OutlineCard[] = [
    { id, parentId, kind: 'opportunity', text, status, people: peopleOf(view, id).size },
  ]
  for (const solution of solutionsByOpportunity(view).get(id) ?? []) {
    cards.push({
      id: solution.id,
      parentId: id,
      kind: 'solution',
      text: solution.title,
      status: solution.status,
      people: 0,
    })
    for (const assumption of assumptionsOf(view, solution.id))
      cards.push({
        id: assumption.id,
        parentId: solution.id,
        kind: 'assumption',
        text: assumption.statement,
        status: assumptionTestState(view, assumption),
        people: 0,
      })
  }
  return cards
}

/** An outline as the text that `review.baseline` keeps. */
export function writeOutline(tree: TreeOutline): string {
  return JSON.stringify(tree)
}

/** The outline in `review.baseline`, or null when there is none that can be read. */
export function readOutline(baseline: string): TreeOutline | null {
  if (baseline === '') return null
  try {
    const read = v.safeParse(outline, JSON.parse(baseline))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
