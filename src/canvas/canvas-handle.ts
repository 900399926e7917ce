// What the feature can ask of a canvas that stands: moves of the view, the keyboard focus, drags from outside.
import type { RefObject } from 'react'
import { MAX_ZOOM, toDrawing, viewZoomed } from './camera.ts'
import type { CanvasHandle, TreeCanvasProps } from './canvas-types.ts'
import type { DragLayer } from './drag-layer.ts'
import { createDropSession, type DropSession } from './drop-session.ts'
import { dropTargetAt } from './drop-target.ts'
import type { Stage } from './stage.ts'
import type { TreeFocus } from './tree-focus.ts'

const LEAST_ZOOM = 0.02

export function canvasHandle(
  stage: Stage,
  focus: TreeFocus,
  layerNow: () => DragLayer | null,
  props: RefObject<TreeCanvasProps>,
): CanvasHandle {
  let foreign: DropSession | null = null
  const zoomTo = (scale: number): void => {
    const zoom = Math.min(MAX_ZOOM, Math.max(LEAST_ZOOM, scale))
    stage.moveView(viewZoomed(stage.view(), zoom, stage.size()))
  }
  return {
    fit: (ids = []) => stage.fit(ids),
    center: stage.center,
    zoomTo,
    zoomBy: (factor) => zoomTo(stage.view().zoom * factor),
    zoom: () => stage.view().zoom,
    keepStill: stage.keepStill,
    focus: focus.take,
    focusFrame: focus.leave,
    canvasDropTargetAt: (x, y) => {
      const local = layerNow()?.toLocal({ x, y })
      return local === undefined ? null : dropTargetAt(stage.scene(), toDrawing(stage.view(), local))
    },
    showForeignDrag: (x, y, what) => {
      const layer = layerNow()
      if (layer === null) return null
      foreign ??= createDropSession(
        { stage, layer, onIntent: (intent) => props.current.onIntent(intent), whyNotDrop: () => undefined },
        [],
        { x, y },
        what,
      )
      foreign.move({ x, y })
      return foreign.target()
    },
    endForeignDrag: () => {
      foreign?.end(false)
      foreign = null
    },
  }
}
