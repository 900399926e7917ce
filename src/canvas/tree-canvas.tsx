// Draws any tree of cards, fast: React Flow for the view and the cards that can be read, one HTML canvas below
// for everything else. Cards come laid out, intents go out; nothing is kept here but the view and the drag.
import { ReactFlowProvider } from '@xyflow/react'
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import './react-flow.css'
import type { Size } from './camera.ts'
import type { TreeCanvasProps } from './canvas-types.ts'
import styles from './tree-canvas.module.css'
import { TreeStage } from './tree-stage.tsx'

export function TreeCanvas(props: TreeCanvasProps): ReactNode {
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
          <TreeStage {...props} size={size} frameRef={frameRef} />
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
