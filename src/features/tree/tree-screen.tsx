// The screen of outcome and tree: a tree with canvas, outline and details, or what to do while there is none.
import type { ReactNode } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { mainTree, treesOf } from '../../domain/tree/trees.ts'
import { anyRowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { ScreenTitle } from '../../records/screen-title.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import type { PanelSlots } from './details-panel.tsx'
import { TreeDrawing } from './tree-drawing.tsx'
import type { TreePlace } from './tree-place-actions.ts'
import type { TreeSearch } from './tree-search.ts'
import { TreeWorkplace } from './tree-workplace.tsx'
import styles from './tree-screen.module.css'

export interface TreeScreenProps extends PanelSlots {
  /** Null shows the tree the trio works on. */
  readonly treeId: Id | null
  readonly search: TreeSearch
  readonly onSearch: (change: Partial<TreeSearch>, how?: 'push' | 'replace') => void
  readonly onOpenTree: (treeId: Id) => void
  readonly onOpenInbox: (treeId: Id, show: 'waiting' | 'elsewhere') => void
  /** Leads to a screen that belongs to the tree; `aboutId` is the opportunity in focus. */
  readonly onOpenPlace: (place: TreePlace, treeId: Id, aboutId: Id | null) => void
  /** The form for a first outcome, shown where the tree will stand. */
  readonly renderNewOutcome: (onCreated: (treeId: Id) => void) => ReactNode
  /** Files in and out of this tree, among its actions. */
  readonly renderTransfer?: ((treeId: Id, cardId: Id | null) => ReactNode) | undefined
}

export function TreeScreen(props: TreeScreenProps) {
  const { treeId, onOpenTree, renderNewOutcome } = props
  const tree = useView((view) => (treeId === null ? mainTree(view) : (view.rows.tree.get(treeId) ?? null)))
  const main = useView(mainTree)
  const wasThere = useView((view) => anyRowById(view, 'tree', treeId) !== null)
  const hasTrees = useView((view) => treesOf(view).length > 0)
  if (tree) return <TreeWorkplace key={tree.id} {...props} treeId={tree.id} />
  if (treeId !== null && hasTrees) {
    return (
      <Page title={<ScreenTitle term="Outcome and tree" help="tree" />} width="reading">
        <EmptyState
          title={wasThere ? 'This tree was archived' : 'This tree is not here'}
          sentence="It may have been archived, or the address belongs to another workspace. Undo brings back what was just archived."
          action={
            main && (
              <Button variant="primary" onClick={() => onOpenTree(main.id)}>
                Go to the present tree
              </Button>
            )
          }
        />
      </Page>
    )
  }
  return (
    <Page title={<ScreenTitle term="Outcome and tree" help="tree" />} width="reading">
      <div className={styles.start}>
        <EmptyState
          look="inline"
          drawing={<TreeDrawing />}
          title="Start with the outcome"
          sentence="The tree connects what you want to change to what customers need, to the ideas that may help, and to the tests that tell. Its root is one outcome: a behaviour in the product that the trio can move."
        />
        {renderNewOutcome((id) => {
          if (treeId !== null) onOpenTree(id)
        })}
      </div>
    </Page>
  )
}
