// One map: canvas or outline with shared focus and keys, the moment in focus beside. A draft of somebody else stays
// closed until the reveal.
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { ZoomBar } from '../../canvas/index.ts'
import { useMe } from '../../data/react/use-me.ts'
import { useView } from '../../data/react/use-view.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { canSee, mapName } from '../../domain/maps/maps.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Page } from '../../ui/page.tsx'
import { CanvasPane } from './canvas-pane.tsx'
import { ClosedDraft } from './closed-draft.tsx'
import { DrawBar } from './draw-bar.tsx'
import { FirstMoment } from './first-moment.tsx'
import { LivingBar } from './living-bar.tsx'
import { LinkSurfaces } from './link-surfaces.tsx'
import { MapActionsBar, MapMeta, MapTitle, MapViewSwitch } from './map-head.tsx'
import { MapContext, PaneContext } from './map-context.ts'
import {
  type MapPanel,
  type MapSearch,
  type MapPane,
  type MapViewMode,
  currentMoment,
  takeFocus,
} from './map-ports.ts'
import { StoriesPanel } from './stories-panel.tsx'
import { PrintMap } from './share/print-map.tsx'
import { ShareMenu, useShareHandlers } from './share/share-menu.tsx'
import { useHeardWays } from './use-heard-ways.ts'
import { useLivingKeys } from './use-living-keys.ts'
import { MapHints } from './map-hints.tsx'
import { MapTreePanel } from './map-tree-panel.tsx'
import { MomentPanel } from './moment-panel.tsx'
import { OutlinePane } from './outline-pane.tsx'
import { StudioPanel } from './studio-panel.tsx'
import { useMapDesk } from './use-map-desk.ts'
import { useMapKeys } from './use-map-keys.ts'
import styles from './map-screen.module.css'

const ExportMapDialog = lazy(async () => ({
  default: (await import('./share/export-map-dialog.tsx')).ExportMapDialog,
}))

export interface MapScreenProps {
  readonly mapId: Id
  /** The moment whose panel is open. */
  readonly at: Id | null
  readonly viewMode: MapViewMode
  /** What stands beside the map when no moment's panel is open, and the story in hand there. */
  readonly panel: MapPanel | null
  readonly storyId: Id | null
  readonly onSearch: (change: MapSearch) => void
  /** Shows the map full screen, from this moment on. */
  readonly onPresent: (momentId: Id | null) => void
  /** Begins the snapshot of a new story. */
  readonly onNewStory: () => void
  /** Brings a file from another tool into the map. */
  readonly onImport: () => void
  /** The way back to the list. */
  readonly back?: ReactNode
}

/** Where the panel covers the map, it takes the focus as well. */
const NARROW = '(width < 48rem)'

export function MapScreen(props: MapScreenProps) {
  const [me, setMe] = useMe()
  const map = useView((view) => rowById(view, 'map', props.mapId))
  if (!map) return null
  return canSee(map, me) ? (
    <MapWorkplace key={map.id} {...props} />
  ) : (
    <ClosedDraft map={map} onChooseMe={setMe} back={props.back} />
  )
}

function MapWorkplace(props: MapScreenProps) {
  const { mapId, at, viewMode, panel, storyId, onSearch, onNewStory, onPresent, onImport, back } = props
  const { scope, drawn, setCanvas, setOutline } = useMapDesk({ mapId, at, viewMode, onSearch })
  const { ports } = scope
  const region = useRef<HTMLDivElement>(null)
  const keys = useMapKeys(ports, region)
  const [isExporting, setIsExporting] = useState(false)
  const share = useShareHandlers(mapId, {
    onPresent: () => onPresent(currentMoment(ports)),
    onExport: () => setIsExporting(true),
    onImport,
  })
  useLivingKeys(ports, region, props, share)
  const heard = useHeardWays(mapId, drawn.links, panel, storyId)
  const isEmpty = useView((view) => graphOf(view, mapId).moments.length === 0) && drawn.cards.length === 0
  const label = useView((view) => {
    const map = rowById(view, 'map', mapId)
    return `Experience map: ${map ? mapName(view, map) : ''}`
  })
  const setPane = (pane: MapPane): void => ports.session.setState({ pane })
  const isStudio = useStore(ports.session, (state) => state.isStudio)
  // What had the focus may be gone, as the link that led here. The map goes on with it; an empty one waits for its button.
  useEffect(() => {
    if (!isEmpty && document.activeElement === document.body) takeFocus(ports)
  }, [isEmpty, viewMode, ports])
  const hasMoment = useView((view) => at !== null && view.rows.moment.get(at)?.mapId === mapId)
  return (
    <MapContext value={scope}>
      <Page
        width="fill"
        above={back}
        title={<MapTitle mapId={mapId} />}
        meta={
          <>
            <MapMeta mapId={mapId} />
            <MapHints mapId={mapId} />
          </>
        }
        views={<MapViewSwitch viewMode={viewMode} onSearch={onSearch} />}
        actions={
          <>
            <LivingBar mapId={mapId} />
            <MapActionsBar mapId={mapId} />
            <ShareMenu handlers={share} />
          </>
        }
      >
        <div className={styles.workplace}>
          {/* Keys of the cards inside; the region itself is no control. */}
          <div
            ref={region}
            className={styles.region}
            data-region="map"
            onKeyDownCapture={keys.onKeyDownCapture}
            onKeyDown={keys.onKeyDown}
          >
            <div className={styles.panes} data-view={viewMode}>
              {viewMode !== 'outline' && (
                <div className={styles.pane} onFocusCapture={() => setPane('canvas')}>
                  <CanvasPane
                    ref={setCanvas}
                    cards={drawn.cards}
                    links={heard.links}
                    litIds={heard.litIds}
                    label={label}
                  />
                </div>
              )}
              {viewMode !== 'canvas' && (
                <div className={styles.pane} data-pane="outline" onFocusCapture={() => setPane('outline')}>
                  <PaneContext value="outline">
                    <OutlinePane ref={setOutline} label={label} />
                  </PaneContext>
                </div>
              )}
            </div>
            {isEmpty ? (
              <FirstMoment mapId={mapId} />
            ) : (
              <>
                <div className={styles.bars}>
                  <DrawBar />
                </div>
                {viewMode !== 'outline' && (
                  <ZoomBar canvas={ports.canvas} fitLabel="Fit the whole map" className={styles.zoom} />
                )}
              </>
            )}
            <LinkSurfaces region={region} />
          </div>
          {at === null && isStudio && (
            <StudioPanel
              onClose={() => {
                ports.session.setState({ isStudio: false })
                takeFocus(ports)
              }}
            />
          )}
          {at === null && !isStudio && (panel === 'stories' || panel === 'holes') && (
            <StoriesPanel
              tab={panel}
              storyId={storyId}
              onNewStory={onNewStory}
              onClose={() => {
                onSearch({ panel: null, story: null })
                takeFocus(ports)
              }}
            />
          )}
          {at === null && !isStudio && panel === 'tree' && (
            <MapTreePanel
              onClose={() => {
                onSearch({ panel: null })
                takeFocus(ports)
              }}
            />
          )}
          {at !== null && hasMoment && (
            <MomentPanel
              momentId={at}
              takesFocus={window.matchMedia(NARROW).matches}
              onClose={() => {
                onSearch({ at: null })
                takeFocus(ports)
              }}
            />
          )}
        </div>
      </Page>
      <PrintMap mapId={mapId} />
      <Suspense>
        {isExporting && <ExportMapDialog mapId={mapId} onClose={() => setIsExporting(false)} />}
      </Suspense>
    </MapContext>
  )
}
