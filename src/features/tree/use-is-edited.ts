// Whether the caret is in a card of the tree around.
import { useStore } from 'zustand'
import type { Id } from '../../lib/ids.ts'
import { useTree } from './tree-context.ts'
import { DRAFT_ID } from './tree-session.ts'

export function useIsEdited(id: Id): boolean {
  const { session } = useTree().ports
  return useStore(session, ({ editing }) =>
    editing?.type === 'card' ? editing.id === id : editing?.type === 'draft' && id === DRAFT_ID,
  )
}
