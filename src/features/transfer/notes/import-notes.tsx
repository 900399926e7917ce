// The door to importing notes: the dialog and its readers load when they are asked for.
import { lazy, Suspense } from 'react'
import type { ImportNotesDialogProps } from './import-notes-dialog.tsx'

const ImportNotesDialog = lazy(async () => ({
  default: (await import('./import-notes-dialog.tsx')).ImportNotesDialog,
}))

export function ImportNotes(props: ImportNotesDialogProps) {
  return (
    <Suspense>
      <ImportNotesDialog {...props} />
    </Suspense>
  )
}
