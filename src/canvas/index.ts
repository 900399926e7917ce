// The door of the canvas: everything that a feature may use of it.
export type {
  CanvasCamera,
  CanvasCard,
  CanvasCardProps,
  CanvasDropTarget,
  CanvasHandle,
  CanvasIntent,
  CardKind,
  DropZone,
  ForeignDrag,
  TreeCanvasProps,
} from './canvas-types.ts'
