// A new direction: another outcome with a tree of its own. What was heard so far is offered to it.
import { useView } from '../../data/react/use-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Page } from '../../ui/page.tsx'
import { NewOutcome } from './new-outcome.tsx'

export interface NewDirectionProps {
  /** The outcome that was worked on so far, or null. */
  readonly insteadOfId: Id | null
  readonly onCreated: (treeId: Id) => void
}

export function NewDirection({ insteadOfId, onCreated }: NewDirectionProps) {
  const before = useView((view) => view.rows.outcome.get(insteadOfId ?? '') ?? null)
  return (
    <Page
      title={<h1>A new direction</h1>}
      width="reading"
      meta={
        before
          ? `“${before.title}” is paused; its tree stays as it is. What was heard so far waits for the new tree in the inbox.`
          : 'A new outcome starts a tree of its own. What was heard so far waits for it in the inbox.'
      }
    >
      <NewOutcome onCreated={onCreated} insteadOfId={before?.id} />
    </Page>
  )
}
