// Experience maps: the list, and one map.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { RecordGate } from '../app/record-gate.tsx'
import {
  MapScreen,
  MapsScreen,
  PresentMapScreen,
  readMapSearch,
  writeMapSearch,
  type MapSearch,
} from '../features/maps/index.ts'
import { ImportMap } from '../features/transfer/index.ts'
import { useOpenRecord } from '../records/record-link.tsx'
import { ScreenLink } from '../records/screen-link.tsx'

const one = getRouteApi('/w/$workspaceId/shell/maps/$mapId')
const stage = getRouteApi('/w/$workspaceId/maps/$mapId/present')
const BACK = { to: '/maps', label: 'All maps' }

export function MapsPage() {
  const open = useOpenRecord()
  const [isImporting, setIsImporting] = useState(false)
  return (
    <>
      <MapsScreen onOpenMap={(id) => open('map', id)} onImport={() => setIsImporting(true)} />
      {isImporting && (
        <ImportMap mapId={null} onClose={() => setIsImporting(false)} onImported={(id) => open('map', id)} />
      )}
    </>
  )
}

export function MapPage() {
  const params = one.useParams()
  const search = readMapSearch(one.useSearch())
  const router = useRouter()
  const { workspaceId } = params
  const open = useOpenRecord()
  const [isImporting, setIsImporting] = useState(false)
  const handleSearch = (change: MapSearch) =>
    void router.navigate({
      to: '/w/$workspaceId/maps/$mapId',
      params,
      search: (before) => writeMapSearch({ ...readMapSearch(before), ...change }),
      replace: true,
    })
  return (
    <RecordGate type="map" id={params.mapId} name="map" back={BACK}>
      <MapScreen
        key={params.mapId}
        mapId={params.mapId}
        at={search.at}
        viewMode={search.view}
        panel={search.panel}
        storyId={search.story}
        onSearch={handleSearch}
        onImport={() => setIsImporting(true)}
        onPresent={(momentId) =>
          void router.navigate({
            to: '/w/$workspaceId/maps/$mapId/present',
            params,
            search: momentId === null ? {} : { at: momentId },
          })
        }
        onNewStory={() =>
          void router.navigate({
            to: '/w/$workspaceId/interviews',
            params: { workspaceId },
            search: { new: '1' },
          })
        }
        back={<ScreenLink to={BACK.to}>{BACK.label}</ScreenLink>}
      />
      {isImporting && (
        <ImportMap
          mapId={params.mapId}
          onClose={() => setIsImporting(false)}
          onImported={(id) => open('map', id)}
        />
      )}
    </RecordGate>
  )
}

export function PresentMapPage() {
  const params = stage.useParams()
  const { at } = stage.useSearch()
  const router = useRouter()
  return (
    <RecordGate type="map" id={params.mapId} name="map" back={BACK}>
      <PresentMapScreen
        mapId={params.mapId}
        at={at ?? null}
        onGo={(momentId) =>
          void router.navigate({
            to: '/w/$workspaceId/maps/$mapId/present',
            params,
            search: { at: momentId },
            replace: true,
          })
        }
        onLeave={(momentId) =>
          void router.navigate({
            to: '/w/$workspaceId/maps/$mapId',
            params,
            search: momentId === null ? {} : { at: momentId },
          })
        }
        back={<ScreenLink to={BACK.to}>{BACK.label}</ScreenLink>}
      />
    </RecordGate>
  )
}
