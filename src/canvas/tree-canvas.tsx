// Draws any tree of cards, fast: React Flow for the view and the cards that can be read, one HTML canvas below
// for everything else. Cards come laid out, intents go out; nothing is kept here but the view and the drag.
import type { ReactNode } from 'react'
import { CanvasFrame } from './canvas-frame.tsx'
import type { TreeCanvasProps } from './canvas-types.ts'
import { TreeStage } from './tree-stage.tsx'

export function TreeCanvas(props: TreeCanvasProps): ReactNode {
  return (
    <CanvasFrame label={props.label} hint={props.frameHint}>
      {(size, frameRef) => <TreeStage {...props} size={size} frameRef={frameRef} />}
    </CanvasFrame>
  )
}
