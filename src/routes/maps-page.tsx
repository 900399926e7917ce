// Experience maps: the list, and one map.
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { RecordGate } from '../app/record-gate.tsx'
import { MapScreen, MapsScreen, type MapSearch } from '../features/maps/index.ts'
import { useOpenRecord } from '../records/record-link.tsx'
import { ScreenLink } from '../records/screen-link.tsx'

const one = getRouteApi('/w/$workspaceId/shell/maps/$mapId')
const BACK = { to: '/maps', label: 'All maps' }

export function MapsPage() {
  const open = useOpenRecord()
  return <MapsScreen onOpenMap={(id) => open('map', id)} />
}

export function MapPage() {
  const params = one.useParams()
  const { at, view } = one.useSearch()
  const router = useRouter()
  const handleSearch = (change: MapSearch) => {
    const next = { at: change.at === undefined ? at : change.at, view: change.view ?? view }
    void router.navigate({
      to: '/w/$workspaceId/maps/$mapId',
      params,
      search: {
        ...(next.view === 'outline' ? { view: next.view } : {}),
        ...(next.at ? { at: next.at } : {}),
      },
      replace: true,
    })
  }
  return (
    <RecordGate type="map" id={params.mapId} name="map" back={BACK}>
      <MapScreen
        key={params.mapId}
        mapId={params.mapId}
        at={at ?? null}
        viewMode={view === 'outline' ? 'outline' : 'canvas'}
        onSearch={handleSearch}
        back={<ScreenLink to={BACK.to}>{BACK.label}</ScreenLink>}
      />
    </RecordGate>
  )
}
