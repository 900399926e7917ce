// A link leads to a card that is no longer in this tree: says what became of it and offers the way back.
import { restoreCard } from '../../domain/tree/archive-cards.ts'
import { forestOf } from '../../domain/tree/forest.ts'
import { quoted } from '../../domain/tree/short-name.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useTree, useTreeView } from './tree-context.ts'
import type { TreeSearch } from './tree-search.ts'
import styles from './tree-screen.module.css'

export interface GoneCardProps {
  readonly at: Id | null
  readonly onSearch: (change: Partial<TreeSearch>, how?: 'push' | 'replace') => void
}

export function GoneCard({ at, onSearch }: GoneCardProps) {
  const { ports } = useTree()
  const view = useTreeView()
  if (at === null || isHere(view, ports.treeId, at)) return null
  const archived = view.archived.opportunity.get(at)?.statement ?? view.archived.solution.get(at)?.title
  return (
    <Banner
      className={styles.banner ?? ''}
      onDismiss={() => onSearch({ at: null }, 'replace')}
      actions={
        archived !== undefined && (
          <Button size="small" onClick={() => ports.run(restoreCard, { id: at })}>
            Restore it
          </Button>
        )
      }
    >
      {archived === undefined
        ? 'The card of this address is not in this tree.'
        : `${quoted(archived)} was archived.`}
    </Banner>
  )
}

function isHere(view: WorkspaceView, treeId: Id, id: Id): boolean {
  const opportunityId = view.rows.solution.get(id)?.opportunityId ?? id
  return id === treeId || forestOf(view).treeOf.get(opportunityId) === treeId
}
