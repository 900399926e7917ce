// The whole tree in a corner, with the part that is seen; press or drag to go there. A shortcut for the pointer
// only, so it is hidden from assistive technology: keys have fit, focus and the outline.
import { useLayoutEffect, useRef, type PointerEvent, type ReactNode } from 'react'
import { fittingZoom, seenBox, toDrawing, viewOnMiddle, type Size, type View } from './camera.ts'
import { createPainter } from './painter.ts'
import { KINDS } from './picture.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'
import styles from './tree-canvas.module.css'

const SIZE: Size = { width: 184, height: 112 }
const INSET = 6

export function CanvasMinimap({ stage }: { readonly stage: Stage }): ReactNode {
  const canvasRef = useRef<HTMLCanvasElement>(null)

  useLayoutEffect(() => {
    const canvas = canvasRef.current
    if (canvas === null) return
    const painter = createPainter(
      canvas,
      () => SIZE,
      (ctx, ratio) => {
        paintMap(ctx, stage, ratio)
        return false
      },
    )
    painter.request()
    const unsubscribe = stage.onPainted(painter.request)
    return () => {
      unsubscribe()
      painter.stop()
    }
  }, [stage])

  const handlePointer = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons !== 1) return
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
    const rect = event.currentTarget.getBoundingClientRect()
    const point = toDrawing(mapView(stage.scene()), {
      x: event.clientX - rect.left,
      y: event.clientY - rect.top,
    })
    const middle = { ...point, width: 0, height: 0 }
    const duration = event.type === 'pointerdown' ? undefined : 0
    stage.moveView(viewOnMiddle(middle, stage.size(), stage.view().zoom), duration)
  }

  return (
    <canvas
      ref={canvasRef}
      className={styles['minimap']}
      aria-hidden="true"
      onPointerDown={handlePointer}
      onPointerMove={handlePointer}
    />
  )
}

function mapView({ bounds }: Scene): View {
  const zoom = fittingZoom(
    bounds,
    { width: SIZE.width - 2 * INSET + 80, height: SIZE.height - 2 * INSET + 80 },
    0.2,
  )
  return viewOnMiddle(bounds, SIZE, zoom)
}

function paintMap(ctx: CanvasRenderingContext2D, stage: Stage, ratio: number): void {
  const scene = stage.scene()
  const view = mapView(scene)
  const palette = stage.palette()
  const scale = ratio * view.zoom
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, SIZE.width * ratio, SIZE.height * ratio)
  ctx.setTransform(scale, 0, 0, scale, ratio * view.x, ratio * view.y)
  const least = 1.5 / view.zoom
  for (const kind of KINDS) {
    ctx.fillStyle = palette.kinds[kind].middle
    for (const card of scene.cards) {
      if (card.kind === kind)
        ctx.fillRect(card.x, card.y, Math.max(least, card.width), Math.max(least, card.height))
    }
  }
  const seen = seenBox(stage.view(), stage.size())
  ctx.strokeStyle = palette.accent
  ctx.lineWidth = 1.5 / view.zoom
  ctx.strokeRect(seen.x, seen.y, seen.width, seen.height)
}
