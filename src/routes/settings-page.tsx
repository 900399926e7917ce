// The settings screen with the trust feature's parts.
import { useNavigate } from '@tanstack/react-router'
import { SettingsScreen } from '../app/settings/settings-screen.tsx'
import { useWorkspace } from '../data/react/use-workspace.ts'
import { BackupSection, PrivacySection, ShareSection, StorageSection } from '../features/trust/index.ts'

export function SettingsPage() {
  const navigate = useNavigate()
  const { id: workspaceId } = useWorkspace()
  return (
    <SettingsScreen
      backups={
        <BackupSection
          onCompare={() => void navigate({ to: '/w/$workspaceId/merge', params: { workspaceId } })}
          onOpenWorkspace={(copyId) =>
            void navigate({ to: '/w/$workspaceId', params: { workspaceId: copyId } })
          }
        />
      }
      sharing={<ShareSection />}
      storage={<StorageSection />}
      privacy={<PrivacySection />}
    />
  )
}
