// Where the view goes on its own: to all cards, to one, along with a few that are followed, or just far enough to
// show one. With reduced motion it jumps, and a short fade says that the view is another one.
import {
  contains,
  fittingZoom,
  NO_INSET,
  seenBox,
  viewFitting,
  viewOnMiddle,
  viewRevealing,
  type Size,
  type View,
} from './camera.ts'
import type { CanvasInset } from './canvas-types.ts'
import type { FlowPort } from './flow-port.ts'
import { boxAround, cardById, type Scene } from './scene.ts'

/** Milliseconds that a flight along a branch takes at most. */
const FLIGHT = 420

export interface StageCameraPorts {
  readonly flow: FlowPort
  readonly scene: () => Scene
  readonly size: () => Size
  /** Milliseconds that a move takes; 0 when motion is reduced. */
  readonly duration: () => number
  readonly host: () => HTMLElement | null
}

export interface StageCamera {
  readonly move: (view: View, duration?: number) => void
  readonly fit: (ids: readonly string[], duration?: number) => void
  readonly center: (id: string, scale?: number) => void
  readonly reveal: (id: string) => void
  /** Is a card still on its way into view? A change of layout stops the way, which must then start anew. */
  readonly isRevealing: () => boolean
  readonly isSeen: (id: string) => boolean
  readonly follow: (ids: readonly string[] | null, inset?: CanvasInset) => void
  readonly isFollowing: () => boolean
  readonly keepFollowing: (atOnce: boolean) => void
  readonly crossFade: () => void
}

export function createStageCamera({ flow, scene, size, duration, host }: StageCameraPorts): StageCamera {
  let revealUntil = 0
  let wasFollowing = false
  let followed: { readonly ids: readonly string[]; readonly inset: CanvasInset } | null = null

  const move = (view: View, length = duration()): void => flow.setView(view, duration() === 0 ? 0 : length)
  const crossFade = (): void => {
    host()?.animate({ opacity: [0.4, 1] }, { duration: 120, easing: 'ease-out' })
  }
  const fly = (length: number): void => {
    if (!followed) return
    move(viewFitting(boxAround(scene(), followed.ids), size(), followed.inset), length)
    if (duration() === 0 && length > 0) crossFade()
  }

  return {
    move,
    crossFade,
    fit: (ids, length) => {
      const box = boxAround(scene(), ids)
      move(viewOnMiddle(box, size(), fittingZoom(box, size())), length)
    },
    center: (id, scale) => {
      const card = cardById(scene(), id)
      if (card !== undefined) move(viewOnMiddle(card, size(), scale ?? flow.view().zoom))
    },
    reveal: (id) => {
      const card = cardById(scene(), id)
      if (card === undefined) return
      const view = flow.view()
      const next = viewRevealing(view, card, size())
      if (next.x === view.x && next.y === view.y) return
      move(next)
      revealUntil = performance.now() + duration()
    },
    isRevealing: () => performance.now() < revealUntil,
    isSeen: (id) => {
      const card = cardById(scene(), id)
      return card !== undefined && contains(seenBox(flow.view(), size()), card)
    },
    follow: (ids, inset = NO_INSET) => {
      const isFirst = followed === null && !wasFollowing
      if (followed?.ids.join() === ids?.join() && isSameInset(followed?.inset, inset)) return
      followed = ids && { ids, inset }
      wasFollowing = true
      if (scene().cards.length > 0) fly(isFirst ? 0 : FLIGHT)
    },
    isFollowing: () => followed !== null,
    keepFollowing: (atOnce) => fly(atOnce ? 0 : FLIGHT),
  }
}

function isSameInset(a: CanvasInset | undefined, b: CanvasInset): boolean {
  return a?.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left
}
