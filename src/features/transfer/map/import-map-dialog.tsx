// Importing into a map: what was read goes below what is there or becomes a map of its own, in one undoable step.
import { useImport } from '../../../data/react/use-import.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { ForeignMap } from '../../../domain/interchange/formats/foreign-map.ts'
import { importMap } from '../../../domain/maps/import-map.ts'
import { mapName } from '../../../domain/maps/maps.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import { foreignReader } from '../foreign/foreign-reader.ts'
import { ImportDialog } from '../foreign/import-dialog.tsx'
import { MapPreview } from './map-preview.tsx'

export interface ImportMapDialogProps {
  /** The map on the screen; null offers a map of its own only. */
  readonly mapId: string | null
  readonly onClose: () => void
  /** Called with the map to look at. */
  readonly onImported: (mapId: string) => void
}

const READER = foreignReader<ForeignMap>(
  () => new Worker(new URL('./read-foreign-map.worker.ts', import.meta.url), { type: 'module' }),
)
const ACCEPT =
  '.canvas,.json,.md,.markdown,.txt,.mmd,.mermaid,.drawio,.xml,.csv,.tsv,.xlsx,.opml,.mm,.xmind,.html'

export function ImportMapDialog({ mapId, onClose, onImported }: ImportMapDialogProps) {
  const bring = useImport()
  const name = useView((view) => {
    const map = rowById(view, 'map', mapId)
    return map ? mapName(view, map) : null
  })
  async function handleImport(map: ForeignMap, isOwn: boolean): Promise<void> {
    const { title, moments, links } = map
    const plan = await bring(importMap, { mapId: isOwn ? null : mapId, title, moments, links })
    if (!plan?.ok) return
    onClose()
    if (plan.value.focusId !== undefined) onImported(plan.value.focusId)
  }
  return (
    <ImportDialog
      words={{
        title: mapId === null ? 'Import a map' : 'Import into the map',
        choose: 'Choose a file',
        chooseOther: 'Choose another file',
        help: 'JSON Canvas, draw.io, Mermaid flowcharts and FreeMind keep their arrows. Markdown, CSV, Excel and outlines become moments that follow each other. You see what is in it first.',
        paste: 'Or paste a text',
        read: 'Read the text',
        reading: 'Reading the text',
      }}
      accept={ACCEPT}
      reader={READER}
      preview={(maps, fileName, onBack) => (
        <MapPreview
          maps={maps}
          fileName={fileName}
          homeName={name}
          onImport={(map, isOwn) => void handleImport(map, isOwn)}
          onBack={onBack}
        />
      )}
      onClose={onClose}
    />
  )
}
