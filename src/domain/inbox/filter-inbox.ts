// The inbox of people like these: what was heard from participants with certain quick facts.
import { type FactFilter, hasFacts } from '../snapshots/fact-filter.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import type { Batch, TreeInbox } from './inbox-for.ts'

/** The same inbox where no fact is asked for; else only the interviews with people who have all of them. */
export function filterInbox(view: WorkspaceView, inbox: TreeInbox, facts: FactFilter): TreeInbox {
  if (Object.keys(facts).length === 0) return inbox
  const kept = (batches: readonly Batch[]) =>
    batches.filter(({ snapshot }) => hasFacts(view, snapshot?.participantId ?? null, facts))
  return {
    waiting: kept(inbox.waiting),
    elsewhere: kept(inbox.elsewhere),
    linked: kept(inbox.linked),
    parked: kept(inbox.parked),
  }
}
