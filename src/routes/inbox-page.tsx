// The inbox in the URL: which of the lists, from whom, and which heard opportunity is in hand.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { InboxScreen, readInboxSearch, type InboxSearch } from '../features/inbox/index.ts'
import { writeFacts } from '../domain/snapshots/facts-in-url.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'

export function InboxPage() {
  const { id: workspaceId } = useWorkspace()
  const search = readInboxSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  return (
    <InboxScreen
      search={search}
      onSearch={(change) =>
        void navigate({
          to: '.',
          search: (before) => write({ ...readInboxSearch(before), ...change }),
          replace: true,
        })
      }
      onOpenTree={() => void navigate({ to: '/w/$workspaceId/tree', params: { workspaceId } })}
      onOpenSnapshot={(snapshotId, at) =>
        void navigate({
          to: '/w/$workspaceId/interviews/$snapshotId',
          params: { workspaceId, snapshotId },
          search: { at },
        })
      }
      onOpenInterviews={() => void navigate({ to: '/w/$workspaceId/interviews', params: { workspaceId } })}
    />
  )
}

function write({ tree, show, at, facts }: InboxSearch): Record<string, string> {
  const asked = writeFacts(facts)
  return {
    ...(asked && { facts: asked }),
    ...(tree === null ? {} : { tree }),
    ...(show === 'waiting' ? {} : { show }),
    ...(at === null ? {} : { at }),
  }
}
