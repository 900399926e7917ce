// The tree with the outcome's and a solution's panel beside it: here three features meet.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { NewOutcome, OutcomePanel } from '../features/outcomes/index.ts'
import { SolutionPanel } from '../features/solutions/index.ts'
import { readTreeSearch, TreeScreen, writeTreeSearch } from '../features/tree/index.ts'
import { useWorkspace } from '../data/react/use-workspace.ts'

export function TreePage() {
  const { id: workspaceId } = useWorkspace()
  const { treeId } = useParams({ strict: false })
  const search = readTreeSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const toTree = (id: string) =>
    void navigate({ to: '/w/$workspaceId/tree/$treeId', params: { workspaceId, treeId: id }, search: {} })
  return (
    <TreeScreen
      treeId={treeId ?? null}
      search={search}
      onSearch={(change, how) =>
        void navigate({
          to: '.',
          search: (before) => writeTreeSearch({ ...readTreeSearch(before), ...change }),
          replace: how === 'replace',
        })
      }
      onOpenTree={toTree}
      onOpenInbox={() => void navigate({ to: '/w/$workspaceId/inbox', params: { workspaceId } })}
      renderNewOutcome={(onCreated) => <NewOutcome onCreated={onCreated} />}
      renderSolution={(id, onClose) => <SolutionPanel solutionId={id} onClose={onClose} />}
      renderOutcome={(id, onClose) => <OutcomePanel outcomeId={id} onClose={onClose} />}
    />
  )
}
