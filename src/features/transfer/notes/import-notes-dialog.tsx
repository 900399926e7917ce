// Importing notes of interviews: choose, drop or paste, see which snapshots they become, then one undoable step.
// Invariant: nothing is written before the person says so; a refused file changes nothing.
import { useEffect, useRef, useState } from 'react'
import { useImport } from '../../../data/react/use-import.ts'
import type { ForeignNote, NoteSource } from '../../../domain/interchange/formats/foreign-note.ts'
import { foreignRefusalInWords } from '../../../domain/interchange/formats/foreign-refusal.ts'
import { importNotes } from '../../../domain/interchange/formats/import-notes.ts'
import type { NoteSources } from '../../../domain/interchange/formats/read-notes.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import styles from '../tree/tree-transfer.module.css'
import { readNoteFiles, readNoteText } from './ask-notes-worker.ts'
import { NotesPreview } from './notes-preview.tsx'

export interface ImportNotesDialogProps {
  readonly onClose: () => void
}

type Stage =
  | { readonly at: 'choosing'; readonly problem: string | null; readonly fileName: string }
  | { readonly at: 'reading'; readonly fileName: string }
  | { readonly at: 'shown'; readonly sources: readonly NoteSource[] }

const START: Stage = { at: 'choosing', problem: null, fileName: '' }

export function ImportNotesDialog({ onClose }: ImportNotesDialogProps) {
  const bring = useImport()
  const [stage, setStage] = useState<Stage>(START)
  const [pasted, setPasted] = useState('')
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  async function read(fileName: string, start: (signal: AbortSignal) => Promise<NoteSources>): Promise<void> {
    const controller = new AbortController()
    reading.current?.abort()
    reading.current = controller
    setStage({ at: 'reading', fileName })
    try {
      const result = await start(controller.signal)
      if (result.ok) setStage({ at: 'shown', sources: result.value })
      else setStage({ at: 'choosing', problem: foreignRefusalInWords(result.error), fileName })
    } catch (error) {
      if (controller.signal.aborted) return
      const reason = error instanceof Error ? error.message : String(error)
      setStage({ at: 'choosing', problem: `It could not be read: ${reason}`, fileName })
    }
  }
  function handleFiles(files: readonly File[]): void {
    const [first] = files
    if (!first) return
    const name = files.length === 1 ? first.name : `${files.length} files`
    void read(name, (signal) => readNoteFiles(files, signal))
  }
  function handleBack(): void {
    reading.current?.abort()
    setStage(START)
  }
  async function handleImport(notes: readonly ForeignNote[]): Promise<void> {
    if ((await bring(importNotes, { notes }))?.ok) onClose()
  }

  return (
    <Dialog title="Import notes of interviews" size="large" onClose={onClose}>
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
            label={stage.problem === null ? 'Choose files' : 'Choose other files'}
            help="Markdown or plain text, one file per interview or one heading per participant; an archive of them; CSV or Excel with a row or more per participant. You see what is in them first."
            accept=".md,.markdown,.txt,.csv,.tsv,.xlsx,.zip"
            multiple
            onFiles={handleFiles}
          />
          <TextArea label="Or paste notes" rows={4} value={pasted} onChange={setPasted} />
          <div className={styles.actions}>
            <Button
              whyNot={pasted.trim() === '' ? 'Paste some lines first.' : null}
              onClick={() => void read('', (signal) => readNoteText(pasted, signal))}
            >
              Read the notes
            </Button>
          </div>
        </div>
      )}
      {stage.at === 'reading' && (
        <ProgressBar
          label={stage.fileName === '' ? 'Reading the notes' : `Reading ${stage.fileName}`}
          action={
            <Button size="small" onClick={handleBack}>
              Stop
            </Button>
          }
        />
      )}
      {stage.at === 'shown' && (
        <NotesPreview
          sources={stage.sources}
          onImport={(notes) => void handleImport(notes)}
          onBack={handleBack}
        />
      )}
    </Dialog>
  )
}
