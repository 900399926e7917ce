// The screens around a tree: comparing its siblings, and its history. Only the URL is theirs.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { RecordGate } from '../app/record-gate.tsx'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { ChooseScreen, HISTORY_TABS, HistoryScreen } from '../features/tree/index.ts'

function useTreeWay() {
  const { id: workspaceId } = useWorkspace()
  const { treeId = '' } = useParams({ strict: false })
  const navigate = useNavigate()
  const onOpenTree = (at: string | null) =>
    void navigate({
      to: '/w/$workspaceId/tree/$treeId',
      params: { workspaceId, treeId },
      search: at === null ? {} : { at },
    })
  return { workspaceId, treeId, navigate, onOpenTree }
}

export function ChoosePage() {
  const { workspaceId, treeId, navigate, onOpenTree } = useTreeWay()
  const search: { under?: string } = useSearch({ strict: false })
  return (
    <RecordGate type="tree" id={treeId} name="tree" back={{ to: '/tree', label: 'Go to the present tree' }}>
      <ChooseScreen
        treeId={treeId}
        underId={search.under ?? null}
        onUnder={(under) =>
          void navigate({
            to: '/w/$workspaceId/tree/$treeId/choose',
            params: { workspaceId, treeId },
            search: under === null ? {} : { under },
          })
        }
        onOpenTree={onOpenTree}
      />
    </RecordGate>
  )
}

export function HistoryPage() {
  const { workspaceId, treeId, navigate, onOpenTree } = useTreeWay()
  const search: { tab?: string; version?: string } = useSearch({ strict: false })
  return (
    <RecordGate type="tree" id={treeId} name="tree" back={{ to: '/tree', label: 'Go to the present tree' }}>
      <HistoryScreen
        treeId={treeId}
        tab={HISTORY_TABS.find((tab) => tab === search.tab) ?? 'versions'}
        versionId={search.version ?? null}
        onLook={(tab, version) =>
          void navigate({
            to: '/w/$workspaceId/tree/$treeId/history',
            params: { workspaceId, treeId },
            search: { tab, ...(version === null ? {} : { version }) },
          })
        }
        onOpenTree={onOpenTree}
      />
    </RecordGate>
  )
}
