// The cards as arrays, made once per change of layout: what painting, culling and hit-testing read many times
// per second. A plain scan of 5,000 rows takes some 0.02 ms, which is why there is no tree of rectangles here.
import type { Box, Point } from '../domain/layout/layout-node.ts'
import { openingView, type Size, type View } from './camera.ts'
import type { CanvasCard } from './canvas-types.ts'

export interface Scene {
  readonly cards: readonly CanvasCard[]
  readonly indexById: ReadonlyMap<string, number>
  /** Four numbers per card: left, top, right, bottom. */
  readonly edges: Float64Array
  /** Index of the parent, or -1. */
  readonly parent: Int32Array
  /** One past the last card of the branch that starts at a card. */
  readonly branchEnd: Int32Array
  readonly bounds: Box
}

export function buildScene(cards: readonly CanvasCard[]): Scene {
  const indexById = new Map<string, number>()
  const edges = new Float64Array(cards.length * 4)
  const parent = new Int32Array(cards.length).fill(-1)
  cards.forEach((card, i) => {
    indexById.set(card.id, i)
    const e = i * 4
    edges[e] = card.x
    edges[e + 1] = card.y
    edges[e + 2] = card.x + card.width
    edges[e + 3] = card.y + card.height
    if (card.parentId !== null) parent[i] = indexById.get(card.parentId) ?? -1
  })
  return { cards, indexById, edges, parent, branchEnd: branchEndsOf(parent), bounds: boundsOf(edges) }
}

function branchEndsOf(parent: Int32Array): Int32Array {
  const ends = new Int32Array(parent.length)
  for (let i = parent.length - 1; i >= 0; i--) {
    ends[i] = Math.max(ends[i] ?? 0, i + 1)
    const up = parent[i] ?? -1
    if (up >= 0) ends[up] = Math.max(ends[up] ?? 0, ends[i] ?? 0)
  }
  return ends
}

function boundsOf(edges: Float64Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < edges.length; i += 4) {
    left = Math.min(left, edges[i] ?? 0)
    top = Math.min(top, edges[i + 1] ?? 0)
    right = Math.max(right, edges[i + 2] ?? 0)
    bottom = Math.max(bottom, edges[i + 3] ?? 0)
  }
  if (left === Infinity) return { x: 0, y: 0, width: 0, height: 0 }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Indices, in order, of the cards that touch the box. */
export function cardsTouching({ edges }: Scene, box: Box): number[] {
  const found: number[] = []
  const right = box.x + box.width
  const bottom = box.y + box.height
  for (let i = 0, e = 0; e < edges.length; i++, e += 4) {
    if ((edges[e] ?? 0) > right || (edges[e + 2] ?? 0) < box.x) continue
    if ((edges[e + 1] ?? 0) > bottom || (edges[e + 3] ?? 0) < box.y) continue
    found.push(i)
  }
  return found
}

/** The card at a point of the drawing; `slack` lets a near miss count. */
export function cardAt(scene: Scene, { x, y }: Point, slack = 0): CanvasCard | undefined {
  const hit = cardsTouching(scene, { x: x - slack, y: y - slack, width: 2 * slack, height: 2 * slack })
  return scene.cards[hit[0] ?? -1]
}

export function cardById(scene: Scene, id: string): CanvasCard | undefined {
  return scene.cards[scene.indexById.get(id) ?? -1]
}

/** The smallest box around the given cards; around all of them when none is known. */
export function boxAround(scene: Scene, ids: readonly string[]): Box {
  const cards = ids.map((id) => cardById(scene, id)).filter((card) => card !== undefined)
  if (cards.length === 0) return scene.bounds
  return boundsOf(Float64Array.from(cards.flatMap((c) => [c.x, c.y, c.x + c.width, c.y + c.height])))
}

/** Where the view starts: on all of it, or on the focused card, or on the root. */
export function openingViewOf(scene: Scene, focusedId: string | null, size: Size): View {
  const focused = focusedId === null ? undefined : cardById(scene, focusedId)
  return openingView(scene.bounds, focused ?? scene.cards[0] ?? scene.bounds, size)
}
