// What drives what, and the start of a new direction. Only the URL is theirs.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { DriversScreen, NewDirection } from '../features/outcomes/index.ts'

function useToTree() {
  const { id: workspaceId } = useWorkspace()
  const navigate = useNavigate()
  return (treeId: string | null) =>
    void (treeId === null
      ? navigate({ to: '/w/$workspaceId/tree', params: { workspaceId }, search: {} })
      : navigate({ to: '/w/$workspaceId/tree/$treeId', params: { workspaceId, treeId }, search: {} }))
}

export function OutcomesPage() {
  const { id: workspaceId } = useWorkspace()
  const search: { at?: string } = useSearch({ strict: false })
  const navigate = useNavigate()
  const toTree = useToTree()
  return (
    <DriversScreen
      atId={search.at ?? null}
      onAt={(at) =>
        void navigate({
          to: '/w/$workspaceId/tree/drivers',
          params: { workspaceId },
          search: { at },
          replace: true,
        })
      }
      onOpenTree={toTree}
    />
  )
}

export function NewDirectionPage() {
  const search: { instead?: string } = useSearch({ strict: false })
  const toTree = useToTree()
  return <NewDirection insteadOfId={search.instead ?? null} onCreated={toTree} />
}
