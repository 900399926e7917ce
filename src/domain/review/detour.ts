// A step off the path: any card of the stage, looked at as the walk would show it. The way back is the stop itself.
import type { Id } from '../../lib/ids.ts'
import { ancestorsOf } from '../tree/forest.ts'
import { peopleOf } from '../tree/people-of.ts'
import { cardKindOf } from '../tree/rules.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { outcomeContent, type OutcomeContent } from './outcome-stop.ts'
import { stageCards } from './stage-cards.ts'
import { type Talk, talkOf, type WalkSubject } from './talk.ts'
import { voicesOf, type TargetContent } from './target-stop.ts'
import { solutionsContent, type SolutionsContent, testsContent, type TestsContent } from './tests-stop.ts'

export interface Detour {
  readonly litIds: ReadonlySet<Id>
  readonly cameraIds: readonly Id[]
  readonly content: OutcomeContent | TargetContent | SolutionsContent | TestsContent
}

/** What to show for a card of the tree as a whole, or null when it is not there. */
export function detourTo(view: WorkspaceView, subject: WalkSubject, cardId: Id): Detour | null {
  const cards = stageCards(view, subject.treeId, 'whole', 'hidden' in subject ? subject.hidden : [])
  const parents = new Map(cards.map((card) => [card.id, card.parentId]))
  const content = parents.has(cardId) ? contentOf(view, subject, cardId) : null
  if (!content) return null
  const litIds = new Set<Id>()
  for (let at: Id | null = cardId; at !== null; at = parents.get(at) ?? null) litIds.add(at)
  return { litIds, cameraIds: [cardId], content }
}

function contentOf(view: WorkspaceView, subject: WalkSubject, id: Id): Detour['content'] | null {
  const talk = talkOf(view, { ...subject, detail: 'everything' })
  switch (cardKindOf(view, id)) {
    case 'outcome':
      return outcomeContent(view, talk)
    case 'opportunity':
      return lookAtOpportunity(view, talk, id)
    case 'solution': {
      const { solutions } = solutionsContent(view, talk)
      return { stop: 'solutions', solutions: solutions.filter((shown) => shown.solution.id === id), more: 0 }
    }
    case 'test': {
      const { tests } = testsContent(view, talk)
      return { stop: 'tests', tests: tests.filter((shown) => shown.test.id === id), planned: 0 }
    }
    default:
      return null
  }
}

function lookAtOpportunity(view: WorkspaceView, talk: Talk, id: Id): TargetContent {
  const above = ancestorsOf(view, id).flatMap((up) => rowById(view, 'opportunity', up) ?? [])
  const target = rowById(view, 'opportunity', id)
  return {
    stop: 'target',
    target,
    above,
    people: peopleOf(view, id).size,
    voices: voicesOf(view, id, talk.review),
  }
}
