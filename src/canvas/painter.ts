// One HTML canvas, sharp on any screen, painted at most once per animation frame and only when asked.
import type { Size } from './camera.ts'

export interface Painter {
  /** Asks for a picture in the next frame. */
  readonly request: () => void
  /** Paints at once: for the first picture, which should not wait a frame. */
  readonly now: () => void
  readonly stop: () => void
}

/**
 * `paint` gets the context, the pixels per CSS pixel and the time; it answers whether it wants the next frame
 * too. `sizeOf` is the size in CSS pixels.
 */
export function createPainter(
  canvas: HTMLCanvasElement,
  sizeOf: () => Size,
  paint: (ctx: CanvasRenderingContext2D, ratio: number, now: number) => boolean,
): Painter {
  const ctx = canvas.getContext('2d')
  let frame = 0

  const draw = (now: number): void => {
    if (ctx === null) return
    const ratio = window.devicePixelRatio || 1
    const { width, height } = sizeOf()
    const wide = Math.round(width * ratio)
    const high = Math.round(height * ratio)
    if (canvas.width !== wide || canvas.height !== high) {
      canvas.width = wide
      canvas.height = high
    }
    if (paint(ctx, ratio, now)) request()
  }
  const request = (): void => {
    if (frame !== 0) return
    frame = requestAnimationFrame((now) => {
      frame = 0
      draw(now)
    })
  }
  return {
    request,
    now: () => draw(performance.now()),
    stop: () => {
      cancelAnimationFrame(frame)
      frame = 0
    },
  }
}
