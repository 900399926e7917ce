// Exporting a tree or a branch of it: what, and as which kind of file.
import { useState } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { cardKindOf, nameOfCard } from '../../../domain/tree/rules.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DownloadIcon } from '../../../ui/icons.ts'
import { Icon } from '../../../ui/icon.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { downloadTree, TREE_EXPORTS } from './export-tree.ts'
import styles from './tree-transfer.module.css'

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
  const [formatId, setFormatId] = useState(TREE_EXPORTS[0]?.id ?? '')
  const [isBusy, setIsBusy] = useState(false)
  const rootId = what === 'branch' && branch !== null ? branch : treeId

  function handleExport(): void {
    setIsBusy(true)
    void downloadTree(workspace.store.getState().view, rootId, formatId).finally(onClose)
  }

  return (
    <Dialog
      title="Export"
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" busy={isBusy} icon={<Icon as={DownloadIcon} />} onClick={handleExport}>
            Download
          </Button>
        </>
      }
    >
      <div className={styles.choose}>
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
        <Select
          label="As"
          value={formatId}
          options={TREE_EXPORTS.map(({ id, label, help }) => ({ value: id, label: `${label}, ${help}` }))}
          onChange={setFormatId}
        />
        <p className={styles.origin}>
          The cards, their notes and their tests go along. Interviews, quotes and names of participants do
          not.
        </p>
      </div>
    </Dialog>
  )
}
