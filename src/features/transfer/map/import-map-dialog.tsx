// Importing into a map: choose, drop or paste, see what will come in, then one undoable step.
// Invariant: nothing is written before the person says so; a refused file changes nothing.
import { useEffect, useRef, useState } from 'react'
import { useImport } from '../../../data/react/use-import.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { ForeignMap } from '../../../domain/interchange/formats/foreign-map.ts'
import { foreignRefusalInWords } from '../../../domain/interchange/formats/foreign-refusal.ts'
import type { MapReading } from '../../../domain/interchange/formats/read-foreign-map.ts'
import { importMap } from '../../../domain/maps/import-map.ts'
import { mapName } from '../../../domain/maps/maps.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import styles from '../tree/tree-transfer.module.css'
import { readMapFile, readMapText } from './ask-map-worker.ts'
import { MapPreview } from './map-preview.tsx'

export interface ImportMapDialogProps {
  /** The map on the screen; null offers a map of its own only. */
  readonly mapId: string | null
  readonly onClose: () => void
  /** Called with the map to look at. */
  readonly onImported: (mapId: string) => void
}

type Stage =
  | { readonly at: 'choosing'; readonly problem: string | null; readonly fileName: string }
  | { readonly at: 'reading'; readonly fileName: string }
  | { readonly at: 'shown'; readonly fileName: string; readonly maps: readonly ForeignMap[] }

const START: Stage = { at: 'choosing', problem: null, fileName: '' }
const ACCEPT =
  '.canvas,.json,.md,.markdown,.txt,.mmd,.mermaid,.drawio,.xml,.csv,.tsv,.xlsx,.opml,.mm,.xmind,.html'

export function ImportMapDialog({ mapId, onClose, onImported }: ImportMapDialogProps) {
  const bring = useImport()
  const name = useView((view) => {
    const map = rowById(view, 'map', mapId)
    return map ? mapName(view, map) : null
  })
  const [stage, setStage] = useState<Stage>(START)
  const [pasted, setPasted] = useState('')
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  async function read(fileName: string, start: (signal: AbortSignal) => Promise<MapReading>): Promise<void> {
    const controller = new AbortController()
    reading.current?.abort()
    reading.current = controller
    setStage({ at: 'reading', fileName })
    try {
      const result = await start(controller.signal)
      if (result.ok) setStage({ at: 'shown', fileName, maps: result.value })
      else setStage({ at: 'choosing', problem: foreignRefusalInWords(result.error), fileName })
    } catch (error) {
      if (controller.signal.aborted) return
      const reason = error instanceof Error ? error.message : String(error)
      setStage({ at: 'choosing', problem: `It could not be read: ${reason}`, fileName })
    }
  }
  async function handleImport(map: ForeignMap, isOwn: boolean): Promise<void> {
    const { title, moments, links } = map
    const plan = await bring(importMap, { mapId: isOwn ? null : mapId, title, moments, links })
    if (!plan?.ok) return
    onClose()
    if (plan.value.focusId !== undefined) onImported(plan.value.focusId)
  }

  return (
    <Dialog title={mapId === null ? 'Import a map' : 'Import into the map'} size="large" onClose={onClose}>
      {stage.at === 'choosing' && (
        <div className={styles.choose}>
          {stage.problem !== null && (
            <Banner
              tone="error"
              title={stage.fileName === '' ? 'The text was not read' : `${stage.fileName} was not read`}
            >
              {stage.problem}
            </Banner>
          )}
          <FileDrop
            label={stage.problem === null ? 'Choose a file' : 'Choose another file'}
            help="JSON Canvas, draw.io and Mermaid flowcharts keep their arrows. Markdown, CSV, Excel and outlines become moments that follow each other. You see what is in it first."
            accept={ACCEPT}
            onFiles={([file]) => file && void read(file.name, (signal) => readMapFile(file, signal))}
          />
          <TextArea label="Or paste a text" rows={4} value={pasted} onChange={setPasted} />
          <div className={styles.actions}>
            <Button
              whyNot={pasted.trim() === '' ? 'Paste some lines first.' : null}
              onClick={() => void read('', (signal) => readMapText(pasted, signal))}
            >
              Read the text
            </Button>
          </div>
        </div>
      )}
      {stage.at === 'reading' && (
        <ProgressBar
          label={stage.fileName === '' ? 'Reading the text' : `Reading ${stage.fileName}`}
          action={
            <Button
              size="small"
              onClick={() => {
                reading.current?.abort()
                setStage(START)
              }}
            >
              Stop
            </Button>
          }
        />
      )}
      {stage.at === 'shown' && (
        <MapPreview
          maps={stage.maps}
          fileName={stage.fileName}
          homeName={name}
          onImport={(map, isOwn) => void handleImport(map, isOwn)}
          onBack={() => setStage(START)}
        />
      )}
    </Dialog>
  )
}
