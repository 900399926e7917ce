// Importing notes of interviews: they become snapshots, in one undoable step.
import { useImport } from '../../../data/react/use-import.ts'
import type { ForeignNote, NoteSource } from '../../../domain/interchange/formats/foreign-note.ts'
import { importNotes } from '../../../domain/interchange/formats/import-notes.ts'
import { foreignReader } from '../foreign/foreign-reader.ts'
import { ImportDialog } from '../foreign/import-dialog.tsx'
import { NotesPreview } from './notes-preview.tsx'

export interface ImportNotesDialogProps {
  readonly onClose: () => void
}

const READER = foreignReader<NoteSource>(
  () => new Worker(new URL('./read-notes.worker.ts', import.meta.url), { type: 'module' }),
)

export function ImportNotesDialog({ onClose }: ImportNotesDialogProps) {
  const bring = useImport()
  async function handleImport(notes: readonly ForeignNote[]): Promise<void> {
    if ((await bring(importNotes, { notes }))?.ok) onClose()
  }
  return (
    <ImportDialog
      words={{
        title: 'Import notes of interviews',
        choose: 'Choose files',
        chooseOther: 'Choose other files',
        help: 'Markdown or plain text, one file per interview or one heading per participant; an archive of them; CSV or Excel with a row or more per participant. You see what is in them first.',
        paste: 'Or paste notes',
        read: 'Read the notes',
        reading: 'Reading the notes',
      }}
      accept=".md,.markdown,.txt,.csv,.tsv,.xlsx,.zip"
      isMultiple
      reader={READER}
      preview={(sources, _, onBack) => (
        <NotesPreview sources={sources} onImport={(notes) => void handleImport(notes)} onBack={onBack} />
      )}
      onClose={onClose}
    />
  )
}
