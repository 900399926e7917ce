// Connects the parts of one canvas to its elements: painting, focus, dragging and clicks; and takes them off again.
import type { CanvasIntent, TreeCanvasProps } from './canvas-types.ts'
import { attachCardDrag } from './card-drag.ts'
import { clickIntent } from './click-intent.ts'
import { createDragLayer, type DragLayer } from './drag-layer.ts'
import type { Stage } from './stage.ts'
import type { TreeFocus } from './tree-focus.ts'

export interface StageElements {
  readonly frame: HTMLElement
  readonly tree: HTMLElement
  readonly paint: HTMLCanvasElement
  readonly drag: HTMLCanvasElement
  readonly label: HTMLElement
  readonly refusedClass: string
}

export interface StagePorts {
  readonly stage: Stage
  readonly focus: TreeFocus
  readonly onIntent: (intent: CanvasIntent) => void
  readonly whyNotDrop: () => TreeCanvasProps['whyNotDrop']
}

export function attachStage(
  elements: StageElements,
  ports: StagePorts,
): { layer: DragLayer; stop: () => void } {
  const { stage, focus, onIntent } = ports
  const { frame, tree, paint, drag, label, refusedClass } = elements
  const layer = createDragLayer(stage, { host: tree, canvas: drag, label, refusedClass })
  const detach = stage.attach(tree, paint)
  const unfocus = focus.attach(frame, tree)
  const dragging = attachCardDrag(tree, { ...ports, layer })
  const handleClick = (event: MouseEvent): void => {
    if (dragging.wasDrag()) return
    clickIntent(event, layer.toLocal({ x: event.clientX, y: event.clientY }), stage, focus, onIntent)
  }
  tree.addEventListener('click', handleClick)
  tree.addEventListener('dblclick', handleClick)
  return {
    layer,
    stop: () => {
      tree.removeEventListener('click', handleClick)
      tree.removeEventListener('dblclick', handleClick)
      dragging.stop()
      unfocus()
      detach()
      layer.stop()
    },
  }
}
