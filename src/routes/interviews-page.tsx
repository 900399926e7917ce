// Interviews: the list, and the desk of one.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { RecordGate } from '../app/record-gate.tsx'
import { InterviewsScreen, SnapshotDesk } from '../features/snapshots/index.ts'
import { useOpenRecord } from '../records/record-link.tsx'
import { ScreenLink } from '../records/screen-link.tsx'

const list = getRouteApi('/w/$workspaceId/shell/interviews')
const desk = getRouteApi('/w/$workspaceId/shell/interviews/$snapshotId')
const BACK = { to: '/interviews', label: 'All interviews' }

export function InterviewsPage() {
  const { new: isCreating } = list.useSearch()
  const open = useOpenRecord()
  return <InterviewsScreen isCreating={isCreating === '1'} onOpenSnapshot={(id) => open('snapshot', id)} />
}

export function SnapshotPage() {
  const { snapshotId, workspaceId } = desk.useParams()
  const { at } = desk.useSearch()
  const router = useRouter()
  return (
    <RecordGate type="snapshot" id={snapshotId} name="interview" back={BACK}>
      <SnapshotDesk
        key={snapshotId}
        snapshotId={snapshotId}
        at={at ?? null}
        back={<ScreenLink to={BACK.to}>{BACK.label}</ScreenLink>}
        onArchived={() =>
          void router.navigate({ to: '/w/$workspaceId/interviews', params: { workspaceId }, search: {} })
        }
      />
    </RecordGate>
  )
}
