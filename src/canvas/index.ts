// The door of the canvas: everything that a feature may use of it.
export type {
  CanvasCamera,
  CanvasCard,
  CanvasCardProps,
  CanvasDropTarget,
  CanvasHandle,
  CanvasInset,
  CanvasIntent,
  CardKind,
  DropZone,
  ForeignDrag,
  TreeCanvasProps,
} from './canvas-types.ts'
export { CARD_WIDTH, readCardMetrics, type CardMetrics } from './card-metrics.ts'
export { CardShell, type CardShellProps } from './card-shell.tsx'
export {
  currentCardMetrics,
  measureCard,
  measurerFor,
  onCardMetricsChange,
  type CardContent,
  type CardSize,
} from './measure-card.ts'
export { MapCanvas } from './map-canvas.tsx'
export type { MapCanvasHandle, MapCanvasProps, MapCard, MapIntent, MapLink } from './map-types.ts'
export { TreeCanvas } from './tree-canvas.tsx'
export { useCardMetrics } from './use-card-metrics.ts'
export { ZoomBar, type ZoomBarProps } from './zoom-bar.tsx'
