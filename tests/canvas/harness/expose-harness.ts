// What the benchmark and a curious person can reach from outside, as `window.harness`.
import type { CanvasCard, CanvasHandle } from '../../../src/canvas/index.ts'
import { TREE_GAPS } from '../../../src/domain/layout/layout-node.ts'
import { layoutRows } from '../../../src/domain/layout/tidy-tree.ts'

interface Harness {
  handle?: CanvasHandle
  cards?: readonly CanvasCard[]
  add?: (parentId: string) => void
  focus?: (id: string) => void
  /** Milliseconds since navigation when the first picture was on the screen. */
  paintedAt?: number
  /** Milliseconds that placing the present cards takes. */
  relayout: () => number
}

declare global {
  interface Window {
    harness: Harness
  }
}

const harness: Harness = {
  relayout: () => {
    const start = performance.now()
    layoutRows(harness.cards ?? [], TREE_GAPS)
    return performance.now() - start
  },
}

export function exposeHarness(part: Partial<Harness>): void {
  Object.assign(harness, part)
  if (part.handle !== undefined && harness.paintedAt === undefined) {
    // The canvas paints in the next frame; when the one after it starts, that frame is done.
    requestAnimationFrame(() => requestAnimationFrame(() => (harness.paintedAt ??= performance.now())))
  }
  window.harness = harness
}
