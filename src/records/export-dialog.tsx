// Asks as which kind of file something leaves, and says what goes along. Trees, maps, snapshots and tests share it.
import { useState, type ReactNode } from 'react'
import type { FileFormat } from '../domain/interchange/formats/export-formats.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DownloadIcon } from '../ui/icons.ts'
import { Icon } from '../ui/icon.tsx'
import { Select } from '../ui/select.tsx'
import { toasts } from '../ui/toasts.ts'
import styles from './export-dialog.module.css'
import { reasonOf } from '../lib/reason-of.ts'

export interface ExportDialogProps {
  readonly title: string
  readonly formats: readonly FileFormat[]
  /** What goes along and what stays. */
  readonly note: string
  /** Saves the file; what it rejects with is said to the person. */
  readonly onExport: (formatId: string) => Promise<void>
  readonly onClose: () => void
  /** More to choose, above the kind of file. */
  readonly children?: ReactNode
}

export function ExportDialog({ title, formats, note, onExport, onClose, children }: ExportDialogProps) {
  const [formatId, setFormatId] = useState(formats[0]?.id ?? '')
  const [isBusy, setIsBusy] = useState(false)

  function handleExport(): void {
    setIsBusy(true)
    onExport(formatId)
      .catch((error: unknown) => {
        toasts.show({ message: `The file could not be made: ${reasonOf(error)}`, sticky: true })
      })
      .finally(onClose)
  }

  return (
    <Dialog
      title={title}
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
        {children}
        <Select
          label="As"
          value={formatId}
          options={formats.map(({ id, label, help }) => ({ value: id, label: `${label}, ${help}` }))}
          onChange={setFormatId}
        />
        <p className={styles.note}>{note}</p>
      </div>
    </Dialog>
  )
}
