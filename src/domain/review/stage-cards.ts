// Which cards of the tree stand on the stage. The tree unfolds as the talk goes on: the top row first, then the branch
// of the target, its solutions, their tests. What the talk does not visit stays folded and says how much is in it.
// Invariant: parents before children, each card once, and everything a stop lights is there.
import type { Id } from '../../lib/ids.ts'
import { branchCounts } from '../tree/branch-counts.ts'
import { childrenOf, forestOf } from '../tree/forest.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import type { StopId } from './stops.ts'
import { pathIds, talkOf, type Talk } from './talk.ts'
import { testsFor } from './tests-stop.ts'

export interface StageCard {
  readonly id: Id
  readonly parentId: Id | null
  readonly kind: 'outcome' | 'opportunity' | 'solution' | 'test'
  /** 1 for the root. */
  readonly level: number
  readonly posInSet: number
  readonly setSize: number
  readonly isTarget: boolean
  /** Opportunities below that do not stand on the stage. */
  readonly folded: number
}

/** How far the tree is unfolded: as far as a stop needs, or all of it (a large tree only where it is visited). */
export type Unfolded = StopId | 'whole'

/** More than this many opportunities cannot be read from the back of a room. */
const WHOLE = 60
/** Levels of opportunities that a large tree shows everywhere. */
const LEVELS = 2

const known = new WeakMap<WorkspaceView, Map<string, readonly StageCard[]>>()

const NOTHING: readonly Id[] = []

/**
 * The cards of a tree for the walk, in depth-first order, without the branches of `hidden`; the same array for the same
 * view. The way to the target is always there.
 */
export function stageCards(
  view: WorkspaceView,
  treeId: Id,
  unfolded: Unfolded = 'whole',
  hidden: readonly Id[] = NOTHING,
): readonly StageCard[] {
  const stages = known.get(view) ?? new Map<string, readonly StageCard[]>()
  known.set(view, stages)
  const key = [unfolded, treeId, ...hidden].join(' ')
  const cards = stages.get(key) ?? buildStage(view, treeId, unfolded, hidden)
  stages.set(key, cards)
  return cards
}

type Child = Pick<StageCard, 'id' | 'kind'>
type Node = Omit<StageCard, 'isTarget' | 'folded'>

function buildStage(
  view: WorkspaceView,
  treeId: Id,
  unfolded: Unfolded,
  hidden: readonly Id[],
): readonly StageCard[] {
  if (!rowById(view, 'tree', treeId)) return []
  const talk = talkOf(view, { treeId, detail: 'everything' })
  const path = new Set(pathIds(talk))
  const gone = new Set(hidden.filter((id) => !path.has(id)))
  const isSeen = (id: Id) => !gone.has(id)
  const isOpen = openBranches(view, talk, unfolded)
  const below = cardsBelow(view, talk, unfolded)
  const cards: StageCard[] = []
  const stack: Node[] = [{ id: treeId, parentId: null, kind: 'outcome', level: 1, posInSet: 1, setSize: 1 }]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const { id, kind, level } = at
    const holds = (kind === 'outcome' || kind === 'opportunity' ? childrenOf(view, id) : []).filter(isSeen)
    const isShown = isOpen(id)
    const folded = isShown || holds.length === 0 ? 0 : branchCounts(view, id).opportunities
    cards.push({ ...at, isTarget: id === talk.target?.id, folded })
    const opportunities = isShown ? holds.map((child): Child => ({ id: child, kind: 'opportunity' })) : []
    const kids = [...opportunities, ...below(at)].filter((kid) => isSeen(kid.id))
    kids.toReversed().forEach((kid, back) => {
      stack.push({
        ...kid,
        parentId: id,
        level: level + 1,
        posInSet: kids.length - back,
        setSize: kids.length,
      })
    })
  }
  return cards
}

/** Whether the opportunities under a card stand on the stage. */
function openBranches(view: WorkspaceView, talk: Talk, unfolded: Unfolded): (id: Id) => boolean {
  const { levelOf } = forestOf(view)
  const path = new Set<Id>([...talk.above.map((row) => row.id), ...(talk.target ? [talk.target.id] : [])])
  const isRoot = (id: Id) => id === talk.tree?.id
  if (unfolded === 'outcome' || unfolded === 'space') return isRoot
  if (unfolded !== 'whole') return (id) => isRoot(id) || path.has(id)
  const isSmall = talk.tree !== null && branchCounts(view, talk.tree.id).opportunities <= WHOLE
  return (id) => isSmall || isRoot(id) || path.has(id) || (levelOf.get(id) ?? 0) < LEVELS
}

/** The solutions under the target and the tests under those; a shared assumption's tests under the first of them. */
function cardsBelow(view: WorkspaceView, talk: Talk, unfolded: Unfolded): (card: Child) => readonly Child[] {
  const hasTests = unfolded === 'whole' || unfolded === 'tests' || unfolded === 'next'
  const hasSolutions = hasTests || unfolded === 'solutions'
  const tests = hasTests ? testsFor(view, talk.solutions) : []
  return ({ id, kind }) => {
    if (hasSolutions && id === talk.target?.id)
      return talk.solutions.map((row) => ({ id: row.id, kind: 'solution' }))
    if (kind !== 'solution') return []
    return tests
      .filter((shown) => shown.solutions[0]?.id === id)
      .map((shown) => ({ id: shown.test.id, kind: 'test' }))
  }
}
