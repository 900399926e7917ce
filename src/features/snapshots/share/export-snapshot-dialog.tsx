// Exporting a snapshot: as which kind of file. What may not be shown is not on the page that is written.
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { PICTURE_FORMATS } from '../../../domain/interchange/formats/export-formats.ts'
import type { PageModel } from '../../../domain/snapshots/page-model.ts'
import { pageToShare } from '../../../domain/snapshots/page-to-share.ts'
import { SNAPSHOT_FORMATS } from '../../../domain/snapshots/snapshot-formats.ts'
import type { Id } from '../../../lib/ids.ts'
import { ExportDialog } from '../../../records/export-dialog.tsx'
import { fileOfTexts } from '../../../records/file-of-texts.ts'
import { dayText } from '../../../ui/day-text.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { drawSnapshot, snapshotSvg } from './draw-snapshot.ts'
import { snapshotFileName } from './snapshot-file-name.ts'

export interface ExportSnapshotDialogProps {
  readonly snapshotId: Id
  /** Called with what went out, so that it can be said what was held back. */
  readonly onSaved: (page: PageModel) => void
  readonly onClose: () => void
}

export function ExportSnapshotDialog({ snapshotId, onSaved, onClose }: ExportSnapshotDialogProps) {
  const { store, blobs } = useWorkspace()
  async function handleExport(formatId: string): Promise<void> {
    const page = pageToShare(store.getState().view, snapshotId)
    if (!page) return
    const format = SNAPSHOT_FORMATS.find(({ id }) => id === formatId)
    if (format) {
      const file = fileOfTexts(snapshotFileName(page), format, format.write(page, dayText))
      saveFile(file.contents, file.name)
    } else if (formatId === 'svg') saveFile(snapshotSvg(page), `${snapshotFileName(page)}.svg`)
    else saveFile(await drawSnapshot(page, blobs), `${snapshotFileName(page)}.png`)
    onSaved(page)
  }
  return (
    <ExportDialog
      title="Export the snapshot"
      formats={[...SNAPSHOT_FORMATS, ...PICTURE_FORMATS]}
      note="Everything on the page goes along, under the alias. A person’s own words leave only with their consent to be quoted; notes and transcript stay here."
      onExport={handleExport}
      onClose={onClose}
    />
  )
}
