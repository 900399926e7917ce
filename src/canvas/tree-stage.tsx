// The inside of the canvas: wires the stage, the focus, the drag and React Flow to the props of one TreeCanvas.
import {
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
import { attachStage } from './attach-stage.ts'
import { NO_INSET, viewFitting, type Size } from './camera.ts'
import { canvasHandle } from './canvas-handle.ts'
import type { TreeCanvasProps } from './canvas-types.ts'
import type { DragLayer } from './drag-layer.ts'
import { useFlowPort } from './flow-port.ts'
import { FlowSurface } from './flow-surface.tsx'
import { CanvasMinimap } from './minimap.tsx'
import { boxAround, buildScene, openingViewOf } from './scene.ts'
import { createStage } from './stage.ts'
import styles from './tree-canvas.module.css'
import { useCardsOfStage } from './use-cards-of-stage.ts'
import { useLatest } from './use-latest.ts'

const FREE = { kind: 'free' } as const

interface TreeStageProps extends TreeCanvasProps {
  readonly size: Size
  readonly frameRef: RefObject<HTMLDivElement | null>
}

export function TreeStage(props: TreeStageProps): ReactNode {
  const {
    cards,
    label,
    focusedId,
    selectedIds,
    litIds,
    size,
    frameRef,
    camera = FREE,
    hasMinimap = false,
    ref,
  } = props
  const flow = useFlowPort()
  const [stage] = useState(() => createStage(flow, size))
  const latest = useLatest(props)
  const { focus, forCards } = useCardsOfStage(stage, props.Card, (id) =>
    latest.current.onIntent({ type: 'focus', id }),
  )
  const treeRef = useRef<HTMLDivElement>(null)
  const paintRef = useRef<HTMLCanvasElement>(null)
  const dragRef = useRef<HTMLCanvasElement>(null)
  const labelRef = useRef<HTMLParagraphElement>(null)
  const layerRef = useRef<DragLayer | null>(null)

  const scene = useMemo(() => buildScene(cards), [cards])
  const [firstView] = useState(() =>
    camera.kind === 'follow' && scene.cards.length > 0
      ? viewFitting(boxAround(scene, camera.ids), size, camera.inset ?? NO_INSET)
      : openingViewOf(scene, focusedId, size),
  )

  useLayoutEffect(() => {
    const frame = frameRef.current
    const tree = treeRef.current
    const paint = paintRef.current
    const drag = dragRef.current
    const label = labelRef.current
    if (!frame || !tree || !paint || !drag || !label) return
    const attached = attachStage(
      { frame, tree, paint, drag, label, refusedClass: styles['refused'] ?? '' },
      {
        stage,
        focus,
        onIntent: (intent) => latest.current.onIntent(intent),
        whyNotDrop: () => latest.current.whyNotDrop,
      },
    )
    layerRef.current = attached.layer
    return () => {
      attached.stop()
      layerRef.current = null
    }
  }, [stage, focus, frameRef, latest])

  useLayoutEffect(() => {
    const tabStop =
      focusedId !== null && scene.indexById.has(focusedId) ? focusedId : (scene.cards[0]?.id ?? null)
    const { isPassedBy } = stage.states.get()
    stage.show(scene, size, { tabStop, focusedId, selectedIds, litIds, isPassedBy })
    focus.follow()
  }, [stage, focus, scene, size, focusedId, selectedIds, litIds])

  const followed = camera.kind === 'follow' ? camera : null
  useLayoutEffect(() => stage.follow(followed?.ids ?? null, followed?.inset), [stage, followed])

  useImperativeHandle(ref, () => canvasHandle(stage, focus, () => layerRef.current, latest), [
    stage,
    focus,
    latest,
  ])

  return (
    <>
      <div ref={treeRef} className={styles['tree']}>
        <canvas ref={paintRef} className={styles['layer']} aria-hidden="true" />
        <FlowSurface forCards={forCards} firstView={firstView} scene={scene} size={size} label={label} />
        <canvas ref={dragRef} className={styles['layer']} aria-hidden="true" />
        <p ref={labelRef} className={styles['dropLabel']} aria-hidden="true" hidden />
      </div>
      {hasMinimap && <CanvasMinimap stage={stage} />}
    </>
  )
}
