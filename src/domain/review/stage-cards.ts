// Which cards of the tree stand on the stage, parents before children: the whole tree while it is small, else its
// first two levels, the branch of the target and what it is compared with.
import type { Id } from '../../lib/ids.ts'
import { ancestorsOf, childrenOf, forestOf } from '../tree/forest.ts'
import { branchCounts } from '../tree/branch-counts.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { talkOf } from './talk.ts'
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

/** More than this many opportunities cannot be read from the back of a room. */
const WHOLE = 60
/** Levels of opportunities that a large tree shows everywhere. */
const LEVELS = 2

const known = new WeakMap<WorkspaceView, Map<Id, readonly StageCard[]>>()

/** The cards of a tree for the walk, in depth-first order; the same array for the same view. */
export function stageCards(view: WorkspaceView, treeId: Id): readonly StageCard[] {
  const stages = known.get(view) ?? new Map<Id, readonly StageCard[]>()
  known.set(view, stages)
  const cards = stages.get(treeId) ?? buildStage(view, treeId)
  stages.set(treeId, cards)
  return cards
}

type Node = Pick<StageCard, 'id' | 'parentId' | 'kind' | 'level' | 'posInSet' | 'setSize'>

function buildStage(view: WorkspaceView, treeId: Id): readonly StageCard[] {
  if (!rowById(view, 'tree', treeId)) return []
  const talk = talkOf(view, { treeId, detail: 'everything' })
  const isWhole = branchCounts(view, treeId).opportunities <= WHOLE
  const open = new Set<Id>(talk.target ? [...ancestorsOf(view, talk.target.id), talk.target.id] : [])
  const { levelOf } = forestOf(view)
  const isOpen = (id: Id) => isWhole || open.has(id) || (levelOf.get(id) ?? 0) < LEVELS
  const tests = testsFor(view, talk.solutions)
  const solutionsOfTarget = talk.solutions

  const cards: StageCard[] = []
  const stack: Node[] = [{ id: treeId, parentId: null, kind: 'outcome', level: 1, posInSet: 1, setSize: 1 }]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const { id, kind } = at
    const isTarget = id === talk.target?.id
    const inside = kind === 'solution' || kind === 'test' ? [] : childrenOf(view, id)
    const shown = isOpen(id) || kind === 'outcome' ? inside : []
    const folded = shown.length === inside.length ? 0 : branchCounts(view, id).opportunities
    cards.push({ ...at, isTarget, folded })
    const kids: { id: Id; kind: StageCard['kind'] }[] = shown.map((child) => ({
      id: child,
      kind: 'opportunity',
    }))
    if (isTarget) kids.push(...solutionsOfTarget.map((row) => ({ id: row.id, kind: 'solution' as const })))
    if (kind === 'solution')
      // A test of a shared assumption hangs under the first solution that rests on it.
      for (const { test, solutions } of tests)
        if (solutions[0]?.id === id) kids.push({ id: test.id, kind: 'test' })
    kids.toReversed().forEach((kid, back) => {
      const posInSet = kids.length - back
      stack.push({ ...kid, parentId: id, level: at.level + 1, posInSet, setSize: kids.length })
    })
  }
  return cards
}
