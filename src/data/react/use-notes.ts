// The shared rich text of a record, to hand to the editor as it is.
import { useMemo } from 'react'
import { notesFragment } from '../crdt/documents.ts'
import { useView } from './use-view.ts'
import { useWorkspace } from './use-workspace.ts'

/** Null while the record does not exist. The fragment is the document's own: what is typed is saved. */
export function useNotes(type: 'snapshot' | 'opportunity', id: string) {
  const { docs, history } = useWorkspace()
  const isThere = useView((view) => view.rows[type].has(id))
  return useMemo(() => {
    const fragment = isThere ? notesFragment(docs.main, type, id) : null
    return fragment ? { fragment, undoManager: history.manager } : null
  }, [docs, history, type, id, isThere])
}

export type NotesBinding = NonNullable<ReturnType<typeof useNotes>>
