// Draws a free-form map of cards and links: React Flow for the view and the cards that can be read, one painted layer
// below for links and everything far away. To assistive technology it is a tree of one level, in reading order.
import { ReactFlow, ReactFlowProvider, type NodeTypes } from '@xyflow/react'
import {
  memo,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
import './react-flow.css'
import { fittingZoom, MAX_ZOOM, toDrawing, viewZoomed, type Size } from './camera.ts'
import type { CanvasCard } from './canvas-types.ts'
import { CardItem } from './card-item.tsx'
import { useFlowPort } from './flow-port.ts'
import { attachMapGestures } from './map-gestures.ts'
import { createMapStage, openingMapView } from './map-stage.ts'
import type { MapCanvasProps, MapCard } from './map-types.ts'
import { nameTree } from './name-tree.ts'
import { buildScene } from './scene.ts'
import { StageContext } from './stage-context.ts'
import styles from './tree-canvas.module.css'
import { createTreeFocus } from './tree-focus.ts'

const NODE_TYPES: NodeTypes = { card: CardItem }
const LEAST_ZOOM = 0.05

export function MapCanvas(props: MapCanvasProps): ReactNode {
  const frameRef = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size | null>(null)
  const hintId = useId()

  useLayoutEffect(() => {
    const frame = frameRef.current
    if (frame === null) return
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = frame
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(frame)
    return () => observer.disconnect()
  }, [])

  return (
    <div
      ref={frameRef}
      className={styles['frame']}
      dir="ltr" // a drawing: what it says reads by its own language
      role="group"
      aria-label={props.label}
      aria-describedby={props.frameHint === undefined ? undefined : hintId}
      tabIndex={-1}
    >
      {size !== null && size.width > 0 && size.height > 0 && (
        <ReactFlowProvider>
          <Inside {...props} size={size} frameRef={frameRef} />
        </ReactFlowProvider>
      )}
      {props.frameHint !== undefined && (
        <p id={hintId} className={styles['hint']}>
          {props.frameHint}
        </p>
      )}
    </div>
  )
}

interface InsideProps extends MapCanvasProps {
  readonly size: Size
  readonly frameRef: RefObject<HTMLDivElement | null>
}

function Inside(props: InsideProps): ReactNode {
  const {
    cards,
    links,
    label,
    focusedId,
    selectedIds,
    litIds,
    size,
    frameRef,
    Card: FeatureCard,
    ref,
  } = props
  const flow = useFlowPort()
  const [stage] = useState(() => createMapStage(flow, size))
  const latest = useLatest(props)
  const [focus] = useState(() =>
    createTreeFocus(stage, (id) => latest.current.onIntent({ type: 'focus', id })),
  )
  const hostRef = useRef<HTMLDivElement>(null)
  const flowRef = useRef<HTMLDivElement>(null)
  const paintRef = useRef<HTMLCanvasElement>(null)

  const scene = useMemo(() => buildScene(cards.map(canvasCardOf)), [cards])
  const [firstView] = useState(() => openingMapView(scene, size, focusedId))
  const Card = useMemo(() => memo(FeatureCard), [FeatureCard])
  const forCards = useMemo(() => {
    const setElement = (id: string, element: HTMLElement | null): void => {
      stage.setElement(id, element)
      if (element !== null) focus.mounted(id)
    }
    return { states: stage.states, Card, setElement }
  }, [stage, focus, Card])

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

  const treeLabel = cards.length > 0 ? label : null
  useLayoutEffect(() => nameTree(flowRef.current, treeLabel), [treeLabel])

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

  const minZoom = Math.min(0.25, fittingZoom(scene.bounds, size) * 0.8)
  return (
    <div ref={hostRef} className={styles['tree']}>
      <canvas ref={paintRef} className={styles['layer']} aria-hidden="true" />
      <StageContext value={forCards}>
        <ReactFlow
          ref={flowRef}
          className={styles['flow']}
          nodeTypes={NODE_TYPES}
          defaultViewport={firstView}
          minZoom={minZoom}
          maxZoom={MAX_ZOOM}
          panOnScroll
          panOnDrag
          zoomOnPinch
          zoomOnDoubleClick={false}
          paneClickDistance={4}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          disableKeyboardA11y
          autoPanOnNodeFocus={false}
          attributionPosition="bottom-left"
        />
      </StageContext>
    </div>
  )
}

/** The shape that culling and mounting share with trees: one level, and a kind that nothing here reads. */
function canvasCardOf(card: MapCard, i: number, all: readonly MapCard[]): CanvasCard {
  return { ...card, parentId: null, kind: 'opportunity', level: 1, setSize: all.length, posInSet: i + 1 }
}

/** The newest value, for handlers that outlive a render. */
function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value)
  useLayoutEffect(() => {
    ref.current = value
  })
  return ref
}
