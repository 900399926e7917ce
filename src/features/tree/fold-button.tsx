// Folds and unfolds a branch with the pointer; with the keyboard the tree's own keys do. On the canvas the press is
// read from `data-intent`.
import { ChevronDownIcon, ChevronRightIcon } from '../../ui/icons.ts'
import { Icon } from '../../ui/icon.tsx'
import type { TreeRow } from './tree-rows.ts'
import styles from './fold-button.module.css'

export function FoldButton({ row, onFold }: { readonly row: TreeRow; readonly onFold?: () => void }) {
  if (row.isExpanded === undefined || row.parentId === null) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.fold}
      data-intent="collapse"
      aria-label={row.isExpanded ? 'Fold the branch' : 'Unfold the branch'}
      onClick={onFold}
    >
      <Icon as={row.isExpanded ? ChevronDownIcon : ChevronRightIcon} size="small" />
    </button>
  )
}
