// Interviews: the list, and the desk of one.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { wallFromSearch, wallToSearch } from '../domain/snapshots/wall-search.ts'
import { RecordGate } from '../app/record-gate.tsx'
import { InterviewsScreen, PresentScreen, PrintSheet, SnapshotDesk } from '../features/snapshots/index.ts'
import { ImportNotes } from '../features/transfer/index.ts'
import { useOpenRecord } from '../records/record-link.tsx'
import { ScreenLink } from '../records/screen-link.tsx'

const list = getRouteApi('/w/$workspaceId/shell/interviews')
const desk = getRouteApi('/w/$workspaceId/shell/interviews/$snapshotId')
const present = getRouteApi('/w/$workspaceId/interviews/$snapshotId/present')
const BACK = { to: '/interviews', label: 'All interviews' }

export function InterviewsPage() {
  const { new: isCreating, ...search } = list.useSearch()
  const { workspaceId } = list.useParams()
  const open = useOpenRecord()
  const router = useRouter()
  const [isImporting, setIsImporting] = useState(false)
  return (
    <>
      <InterviewsScreen
        isCreating={isCreating === '1'}
        onImport={() => setIsImporting(true)}
        search={search}
        onSearch={(next) =>
          void router.navigate({
            to: '/w/$workspaceId/interviews',
            params: { workspaceId },
            search: next,
            replace: true,
            resetScroll: false,
          })
        }
        onOpenSnapshot={(id) => open('snapshot', id)}
        onPresent={(snapshotId) =>
          void router.navigate({
            to: '/w/$workspaceId/interviews/$snapshotId/present',
            params: { workspaceId, snapshotId },
            search: wallToSearch(wallFromSearch(search)),
          })
        }
      />
      {isImporting && <ImportNotes onClose={() => setIsImporting(false)} />}
    </>
  )
}

export function SnapshotPage() {
  const { snapshotId, workspaceId } = desk.useParams()
  const { at, turn } = desk.useSearch()
  const router = useRouter()
  return (
    <RecordGate type="snapshot" id={snapshotId} name="interview" back={BACK}>
      <SnapshotDesk
        key={snapshotId}
        snapshotId={snapshotId}
        at={at ?? null}
        turn={turn && /^\d{1,6}$/.test(turn) ? Number(turn) : null}
        back={<ScreenLink to={BACK.to}>{BACK.label}</ScreenLink>}
        onArchived={() =>
          void router.navigate({ to: '/w/$workspaceId/interviews', params: { workspaceId }, search: {} })
        }
      />
      <PrintSheet snapshotId={snapshotId} />
    </RecordGate>
  )
}

export function PresentPage() {
  const { snapshotId, workspaceId } = present.useParams()
  const search = present.useSearch()
  const router = useRouter()
  const open = useOpenRecord()
  return (
    <RecordGate type="snapshot" id={snapshotId} name="interview" back={BACK}>
      <PresentScreen
        snapshotId={snapshotId}
        search={search}
        onGo={(next) =>
          void router.navigate({
            to: '/w/$workspaceId/interviews/$snapshotId/present',
            params: { workspaceId, snapshotId: next },
            search,
            replace: true,
          })
        }
        onLeave={() =>
          Object.keys(search).length > 0
            ? void router.navigate({ to: '/w/$workspaceId/interviews', params: { workspaceId }, search })
            : open('snapshot', snapshotId)
        }
      />
      <PrintSheet snapshotId={snapshotId} />
    </RecordGate>
  )
}
