// Exporting a map: as which kind of file.
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import { PICTURE_FORMATS } from '../../../domain/interchange/formats/export-formats.ts'
import { MAP_FORMATS } from '../../../domain/maps/map-formats.ts'
import { mapToShow } from '../../../domain/maps/map-to-show.ts'
import type { Id } from '../../../lib/ids.ts'
import { ExportDialog } from '../../../records/export-dialog.tsx'
import { fileOfTexts } from '../../../records/file-of-texts.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { toasts } from '../../../ui/toasts.ts'
import { mapFileName, saveMapPicture } from './share-map.ts'

export interface ExportMapDialogProps {
  readonly mapId: Id
  readonly onClose: () => void
}

export function ExportMapDialog({ mapId, onClose }: ExportMapDialogProps) {
  const { store } = useWorkspace()
  async function handleExport(formatId: string): Promise<void> {
    const { view, heldBack } = mapToShow(store.getState().view, mapId)
    const format = MAP_FORMATS.find(({ id }) => id === formatId)
    if (format) {
      const file = fileOfTexts(mapFileName(view, mapId), format, format.write(view, mapId))
      saveFile(file.contents, file.name)
    } else await saveMapPicture(view, mapId, formatId === 'svg' ? 'svg' : 'png')
    if (heldBack !== '') toasts.show({ message: heldBack })
  }
  return (
    <ExportDialog
      title="Export the map"
      formats={[...MAP_FORMATS, ...PICTURE_FORMATS]}
      note="The moments, what is done, thought and felt, and the ways between them go along. Interviews and quotes do not."
      onExport={handleExport}
      onClose={onClose}
    />
  )
}
