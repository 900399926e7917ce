// Chooses the cards that React Flow may know: those near the view while they can be read, and always the one
// tab stop. A node object is kept as long as its card stands, so React Flow has nothing to compare.
import type { Node } from '@xyflow/react'
import type { Box } from '../domain/layout/layout-node.ts'
import { contains, seenBox, type Size, type View } from './camera.ts'
import type { CanvasCard } from './canvas-types.ts'
import { cardsTouching, type Scene } from './scene.ts'

export type CardNode = Node<{ readonly card: CanvasCard }, 'card'>

/** Screen pixels around the view within which cards are kept, and of which at least this much must stay. */
const MARGIN = 250
const SPARE = 170
/** Cards stop being elements below the first zoom and come back above the second. */
const FAR_BELOW = 0.35
const NEAR_ABOVE = 0.37
/** More cards than this at once are boxes too: nobody reads them, and moving them would stutter. */
const MOST = 320

export interface NearNodes {
  /** The nodes for this view, or null when the last answer still serves. */
  readonly update: (
    scene: Scene,
    view: View,
    size: Size,
    tabStop: string | null,
  ) => readonly CardNode[] | null
  readonly isFar: () => boolean
  /** Forgets the last answer: React Flow has lost what it was given. */
  readonly forget: () => void
}

export function createNearNodes(): NearNodes {
  let cache = new Map<string, CardNode>()
  let covered: Box | null = null
  let last: { scene: Scene; zoom: number; tabStop: string | null } | null = null
  let isFar = false
  let isCrowded = false

  return {
    isFar: () => isFar || isCrowded,
    forget: () => {
      last = null
    },
    update: (scene, view, size, tabStop) => {
      const limit = isFar ? NEAR_ABOVE : FAR_BELOW
      const isSame = last?.scene === scene && last.tabStop === tabStop && isFar === view.zoom < limit
      if (isSame && isFar) return null
      const isCloser = last !== null && view.zoom > last.zoom * (isCrowded ? 1 : 1.3)
      if (isSame && !isCloser && covered !== null && contains(covered, seenBox(view, size, SPARE)))
        return null

      covered = seenBox(view, size, MARGIN)
      isFar = view.zoom < limit
      let near = isFar ? [] : cardsTouching(scene, covered)
      if (near.length > MOST) near = cardsTouching(scene, seenBox(view, size))
      isCrowded = near.length > MOST
      if (isCrowded) near = []
      last = { scene, zoom: view.zoom, tabStop }
      const nodes = nodesFor(scene, withTabStop(scene, near, tabStop), cache)
      cache = new Map(nodes.map((node) => [node.id, node]))
      return nodes
    },
  }
}

/** Adds the tab stop at its place in reading order. */
function withTabStop(scene: Scene, near: readonly number[], tabStop: string | null): readonly number[] {
  const index = tabStop === null ? undefined : scene.indexById.get(tabStop)
  if (index === undefined || near.includes(index)) return near
  return [...near.filter((i) => i < index), index, ...near.filter((i) => i > index)]
}

function nodesFor(
  scene: Scene,
  indices: readonly number[],
  cache: ReadonlyMap<string, CardNode>,
): readonly CardNode[] {
  return indices.flatMap((i) => {
    const card = scene.cards[i]
    if (card === undefined) return []
    const kept = cache.get(card.id)
    return [kept !== undefined && isSameCard(kept.data.card, card) ? kept : nodeOf(card)]
  })
}

function isSameCard(a: CanvasCard, b: CanvasCard): boolean {
  return (
    a === b ||
    (a.x === b.x &&
      a.y === b.y &&
      a.width === b.width &&
      a.height === b.height &&
      a.label === b.label &&
      a.kind === b.kind &&
      a.expanded === b.expanded &&
      a.level === b.level &&
      a.setSize === b.setSize &&
      a.posInSet === b.posInSet)
  )
}

function nodeOf(card: CanvasCard): CardNode {
  const size = { width: card.width, height: card.height }
  return {
    id: card.id,
    type: 'card',
    position: { x: card.x, y: card.y },
    ...size,
    measured: size,
    handles: [],
    data: { card },
    // The tree item inside carries all roles; React Flow's own element around it says nothing.
    domAttributes: { 'aria-roledescription': undefined, 'aria-describedby': undefined },
  }
}
