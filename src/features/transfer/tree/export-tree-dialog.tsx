// Exporting a tree or a branch of it: what, and as which kind of file.
import { useState } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { cardKindOf, nameOfCard } from '../../../domain/tree/rules.ts'
import { ExportDialog } from '../../../records/export-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { downloadTree, TREE_EXPORTS } from './export-tree.ts'

export interface ExportTreeDialogProps {
  readonly treeId: string
  readonly cardId?: string | null
  readonly onClose: () => void
}

export function ExportTreeDialog({ treeId, cardId = null, onClose }: ExportTreeDialogProps) {
  const workspace = useWorkspace()
  const view = useView((all) => all)
  const branch =
    cardId !== null &&
    cardId !== treeId &&
    ['opportunity', 'solution'].includes(cardKindOf(view, cardId) ?? '')
      ? cardId
      : null
  const [what, setWhat] = useState<'tree' | 'branch'>('tree')
  const rootId = what === 'branch' && branch !== null ? branch : treeId
  return (
    <ExportDialog
      title="Export"
      formats={TREE_EXPORTS}
      note="The cards, their notes and their tests go along. Interviews, quotes and names of participants do not."
      onExport={(formatId) => downloadTree(workspace.store.getState().view, rootId, formatId)}
      onClose={onClose}
    >
      {branch !== null && (
        <RadioGroup
          label="What"
          value={what}
          options={[
            { value: 'tree', label: 'The whole tree' },
            { value: 'branch', label: `The branch “${nameOfCard(view, branch)}”` },
          ]}
          onChange={setWhat}
        />
      )}
    </ExportDialog>
  )
}
