// Where the branch in focus hangs; each step shows more of the tree again.
import { ancestorsOf } from '../../domain/tree/forest.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { Id } from '../../lib/ids.ts'
import { Icon } from '../../ui/icon.tsx'
import { ChevronRightIcon } from '../../ui/icons.ts'
import { useTree, useTreeView } from './tree-context.ts'
import type { TreeSearch } from './tree-search.ts'
import styles from './tree-screen.module.css'

export interface BreadcrumbsProps {
  readonly branch: Id | null
  readonly onSearch: (change: Partial<TreeSearch>, how?: 'push' | 'replace') => void
}

export function Breadcrumbs({ branch, onSearch }: BreadcrumbsProps) {
  const { ports } = useTree()
  const view = useTreeView()
  if (branch === null || !view.rows.opportunity.has(branch)) return null
  const way = [ports.treeId, ...ancestorsOf(view, branch)]
  return (
    <nav aria-label="The branch in focus" className={styles.crumbs}>
      <ol>
        {way.map((id) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onSearch({ branch: id === ports.treeId ? null : id, at: branch }, 'push')}
            >
              {nameOfCard(view, id)}
            </button>
            <Icon as={ChevronRightIcon} size="small" />
          </li>
        ))}
        <li aria-current="location">{nameOfCard(view, branch)}</li>
      </ol>
    </nav>
  )
}
