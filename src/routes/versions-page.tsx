// The versions screen; a copy of a version opens as the workspace it is.
import { useNavigate } from '@tanstack/react-router'
import { VersionsScreen } from '../features/trust/index.ts'

export function VersionsPage() {
  const navigate = useNavigate()
  return (
    <VersionsScreen
      onOpenWorkspace={(workspaceId) => void navigate({ to: '/w/$workspaceId', params: { workspaceId } })}
    />
  )
}
