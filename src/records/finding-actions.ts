// The key that goes from one finding to the next, for screens that show records in an order of their own.
import { findingsAbout } from '../domain/coach/findings.ts'
import type { WorkspaceView } from '../domain/view/workspace-view.ts'
import type { Id } from '../lib/ids.ts'
import type { ActionDefinition } from '../ui/actions/action.ts'

/** The definition for a screen: its id, scope and group are the screen's own. */
export function nextFindingAction(scope: string, group: string): ActionDefinition {
  return {
    id: `${scope}.next-finding`,
    label: 'Next finding of the coach',
    scope,
    group,
    keys: ['n'],
    keywords: 'hint advice warning',
  }
}

/** The next record after `fromId` with a finding that stands on cards, around the end; null when there is none. */
export function nextWithFinding(
  view: WorkspaceView,
  today: string,
  ids: readonly Id[],
  fromId: Id | null,
): Id | null {
  const start = fromId === null ? -1 : ids.indexOf(fromId)
  for (let i = 1; i <= ids.length; i++) {
    const id = ids[(start + i) % ids.length]
    if (id === undefined || id === fromId) continue
    if (findingsAbout(view, today, id).some((finding) => finding.severity !== 'I')) return id
  }
  return null
}
