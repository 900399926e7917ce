// Draws a free-form map of cards and links: React Flow for the view and the cards that can be read, one painted layer
// below for links and everything far away. To assistive technology it is a tree of one level, in reading order.
import {
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
import { MAX_ZOOM, toDrawing, viewZoomed, type Size } from './camera.ts'
import type { CanvasCard } from './canvas-types.ts'
import { CanvasFrame } from './canvas-frame.tsx'
import { useFlowPort } from './flow-port.ts'
import { FlowSurface } from './flow-surface.tsx'
import { attachMapGestures } from './map-gestures.ts'
import { createMapStage, openingMapView } from './map-stage.ts'
import type { MapCanvasProps, MapCard } from './map-types.ts'
import { buildScene } from './scene.ts'
import styles from './tree-canvas.module.css'
import { useCardsOfStage } from './use-cards-of-stage.ts'
import { useLatest } from './use-latest.ts'

const LEAST_ZOOM = 0.05

export function MapCanvas(props: MapCanvasProps): ReactNode {
  return (
    <CanvasFrame label={props.label} hint={props.frameHint}>
      {(size, frameRef) => <Inside {...props} size={size} frameRef={frameRef} />}
    </CanvasFrame>
  )
}

interface InsideProps extends MapCanvasProps {
  readonly size: Size
  readonly frameRef: RefObject<HTMLDivElement | null>
}

function Inside(props: InsideProps): ReactNode {
  const { cards, links, label, focusedId, selectedIds, litIds, size, frameRef, ref } = props
  const flow = useFlowPort()
  const [stage] = useState(() => createMapStage(flow, size))
  const latest = useLatest(props)
  const { focus, forCards } = useCardsOfStage(stage, props.Card, (id) =>
    latest.current.onIntent({ type: 'focus', id }),
  )
  const hostRef = useRef<HTMLDivElement>(null)
  const paintRef = useRef<HTMLCanvasElement>(null)

  const scene = useMemo(() => buildScene(cards.map(canvasCardOf)), [cards])
  const [firstView] = useState(() => openingMapView(scene, size, focusedId))

  useLayoutEffect(() => {
    const [frame, host, paint] = [frameRef.current, hostRef.current, paintRef.current]
    if (!frame || !host || !paint) return
    const detach = stage.attach(host, paint)
    const unfocus = focus.attach(frame, host)
    const stop = attachMapGestures(host, {
      stage,
      focus,
      grid: () => latest.current.grid,
      isReadOnly: () => latest.current.readOnly ?? false,
      onIntent: (intent) => latest.current.onIntent(intent),
    })
    return () => {
      stop()
      unfocus()
      detach()
    }
  }, [stage, focus, frameRef, latest])

  useLayoutEffect(() => {
    const isKnown = focusedId !== null && scene.indexById.has(focusedId)
    const tabStop = isKnown ? focusedId : (scene.cards[0]?.id ?? null)
    const { isPassedBy } = stage.states.get()
    stage.show(scene, links, size, { tabStop, focusedId, selectedIds, litIds, isPassedBy })
    focus.follow()
  }, [stage, focus, scene, links, size, focusedId, selectedIds, litIds])

  useImperativeHandle(
    ref,
    () => ({
      fit: (ids = []) => stage.fit(ids),
      center: stage.center,
      zoom: () => stage.view().zoom,
      zoomBy: (factor) => {
        const zoom = Math.min(MAX_ZOOM, Math.max(LEAST_ZOOM, stage.view().zoom * factor))
        stage.moveView(viewZoomed(stage.view(), zoom, stage.size()))
      },
      focus: focus.take,
      focusFrame: focus.leave,
      elementOf: (id) => stage.element(id) ?? null,
      middle: () => toDrawing(stage.view(), { x: stage.size().width / 2, y: stage.size().height / 2 }),
    }),
    [stage, focus],
  )

  return (
    <div ref={hostRef} className={styles['tree']}>
      <canvas ref={paintRef} className={styles['layer']} aria-hidden="true" />
      <FlowSurface forCards={forCards} firstView={firstView} scene={scene} size={size} label={label} />
    </div>
  )
}

/** The shape that culling and mounting share with trees: one level, and a kind that nothing here reads. */
function canvasCardOf(card: MapCard, i: number, all: readonly MapCard[]): CanvasCard {
  return { ...card, parentId: null, kind: 'opportunity', level: 1, setSize: all.length, posInSet: i + 1 }
}
