// The frame of every canvas: a named group that can take the focus, measured, so that what is inside knows its size.
// Nothing is drawn before the frame has one.
import { ReactFlowProvider } from '@xyflow/react'
import { useId, useRef, type ReactNode, type RefObject } from 'react'
import './react-flow.css'
import { useSizeOf } from '../ui/use-size-of.ts'
import type { Size } from './camera.ts'
import styles from './tree-canvas.module.css'

export interface CanvasFrameProps {
  readonly label: string
  /** What to do here, for somebody who hears it. */
  readonly hint: string | undefined
  readonly children: (size: Size, frameRef: RefObject<HTMLDivElement | null>) => ReactNode
}

export function CanvasFrame({ label, hint, children }: CanvasFrameProps): ReactNode {
  const frameRef = useRef<HTMLDivElement>(null)
  const size = useSizeOf(frameRef)
  const hintId = useId()

  return (
    <div
      ref={frameRef}
      className={styles['frame']}
      dir="ltr" // a drawing: what it says reads by its own language
      role="group"
      aria-label={label}
      aria-describedby={hint === undefined ? undefined : hintId}
      tabIndex={-1}
    >
      {size !== null && size.width > 0 && size.height > 0 && (
        <ReactFlowProvider>{children(size, frameRef)}</ReactFlowProvider>
      )}
      {hint !== undefined && (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}
