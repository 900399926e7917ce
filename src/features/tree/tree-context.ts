// What the cards and rows of one tree share: the handlers' ports, the rows on show, the measures of type.
import { createContext, use } from 'react'
import type { CardMetrics } from '../../canvas/index.ts'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { useView } from '../../data/react/use-view.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Id } from '../../lib/ids.ts'
import type { Sight } from './sight.ts'
import type { TreePorts } from './tree-ports.ts'
import type { TreeRow } from './tree-rows.ts'

export interface TreeScope {
  readonly ports: TreePorts
  readonly rows: readonly TreeRow[]
  readonly rowsById: ReadonlyMap<Id, TreeRow>
  readonly metrics: CardMetrics
  readonly sight: Sight
  /** What the coach says about records, in words for those who listen. */
  readonly hints: ReadonlyMap<Id, string>
}

export const TreeContext = createContext<TreeScope | null>(null)

/** The tree around. Throws outside of one: a mistake of ours, never of the person. */
export function useTree(): TreeScope {
  const scope = use(TreeContext)
  if (!scope) throw new Error('A card stands outside its tree')
  return scope
}

/** The view as far as a tree shows it: the same object until one of these tables changes. */
const treePart = memoBy(
  ({ rows, archived }: WorkspaceView) => [
    rows.tree,
    rows.outcome,
    rows.measurement,
    rows.opportunity,
    archived.opportunity,
    rows.solution,
    rows.evidence,
    rows.heard,
    rows.snapshot,
    rows.participant,
    rows.assumption,
    rows.stake,
    rows.test,
    rows.decision,
    rows.review,
  ],
  (view) => view,
)

/** The part of the view that the tree is drawn from. */
export function useTreeView(): WorkspaceView {
  useWorkspace()
  return useView(treePart)
}
