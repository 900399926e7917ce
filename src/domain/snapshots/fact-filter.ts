// Quick facts as a filter, the same wherever people, or what they said, stand in a list: all of them must hold.
import type { Id } from '../../lib/ids.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'

/** Name and value of each fact that is asked for. */
export type FactFilter = Readonly<Record<string, string>>

export const NO_FACTS: FactFilter = {}

/** Whether a participant has all of these facts. Nobody in particular has none. */
export function hasFacts(view: WorkspaceView, participantId: Id | null, facts: FactFilter): boolean {
  const wanted = Object.entries(facts)
  if (wanted.length === 0) return true
  const own = rowById(view, 'participant', participantId)?.quickFacts
  return own !== undefined && wanted.every(([key, value]) => own[key] === value)
}
