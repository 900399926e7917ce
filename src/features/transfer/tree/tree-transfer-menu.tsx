// Import and export of a tree behind one button; the same choices answer the palette. Readers, writers and their
// dialogs load when they are asked for.
import { lazy, Suspense, useState, type RefObject } from 'react'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { FileDownIcon, FileUpIcon } from '../../../ui/icons.ts'
import { Icon } from '../../../ui/icon.tsx'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { TRANSFER_ACTIONS } from './transfer-actions.ts'

const ImportTreeDialog = lazy(async () => ({
  default: (await import('./import-tree-dialog.tsx')).ImportTreeDialog,
}))
const ExportTreeDialog = lazy(async () => ({
  default: (await import('./export-tree-dialog.tsx')).ExportTreeDialog,
}))

export interface TreeTransferMenuProps {
  readonly treeId: string
  /** The card in focus; imports and exports can start there. */
  readonly cardId?: string | null
  /** The region whose keys the actions answer. */
  readonly within?: RefObject<HTMLElement | null>
  /** Called with a card of this tree, or with the id of a new tree. */
  readonly onImported: (focusId: string) => void
}

export function TreeTransferMenu({ treeId, cardId = null, within, onImported }: TreeTransferMenuProps) {
  const [open, setOpen] = useState<'import' | 'export' | null>(null)
  useActions(
    TRANSFER_ACTIONS,
    { 'tree.import': () => setOpen('import'), 'tree.export': () => setOpen('export') },
    within,
  )
  return (
    <>
      <MenuButton
        label="Import and export"
        size="small"
        variant="quiet"
        icon={<Icon as={FileDownIcon} size="small" />}
        iconOnly
        align="end"
        items={[
          {
            id: 'import',
            label: 'Import into the tree…',
            icon: <Icon as={FileUpIcon} size="small" />,
            onSelect: () => setOpen('import'),
          },
          {
            id: 'export',
            label: 'Export the tree or a branch…',
            icon: <Icon as={FileDownIcon} size="small" />,
            onSelect: () => setOpen('export'),
          },
        ]}
      />
      <Suspense>
        {open === 'import' && (
          <ImportTreeDialog
            treeId={treeId}
            cardId={cardId}
            onClose={() => setOpen(null)}
            onImported={onImported}
          />
        )}
        {open === 'export' && (
          <ExportTreeDialog treeId={treeId} cardId={cardId} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </>
  )
}

/** The import alone, for where there is no tree yet: it offers a tree of its own. */
export function ImportFirstTree({
  onClose,
  onImported,
}: Pick<TreeTransferMenuProps, 'onImported'> & { readonly onClose: () => void }) {
  return (
    <Suspense>
      <ImportTreeDialog treeId={null} onClose={onClose} onImported={onImported} />
    </Suspense>
  )
}
