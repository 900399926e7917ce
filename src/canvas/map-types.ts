// What the canvas of a free-form map takes and gives: cards where they stand and links in, intents out.
// What a card means, and whether a link may be drawn, stays with the feature.
import type { ComponentType, Ref } from 'react'
import type { Point } from '../domain/layout/layout-node.ts'
import type { CanvasCardProps } from './canvas-types.ts'

/** One card to draw, in CSS pixels at 100 % zoom. */
export interface MapCard {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The full accessible name. */
  readonly label: string
  /** How many lines of text it shows, for the bars drawn when it is too small to read. */
  readonly lines?: number
}

export interface MapLink {
  readonly id: string
  readonly fromId: string
  /** Null is an open end. */
  readonly toId: string | null
  readonly kind: 'next' | 'loop' | 'error' | 'exit'
  readonly label: string
  /** Not on the map: a way that people told of, drawn in dots. */
  readonly isGhost?: boolean
}

/** What a person wants; nothing has happened yet when one arrives. */
export type MapIntent =
  | { readonly type: 'focus' | 'toggle' | 'edit'; readonly id: string }
  | { readonly type: 'select'; readonly ids: readonly string[] }
  /** Cards were let go at these places: one drop, one intent. */
  | { readonly type: 'move'; readonly places: ReadonlyMap<string, Point> }
  /** A line was drawn from a card: to another one, or to free room at `place` (where the card's corner goes). */
  | {
      readonly type: 'connect'
      readonly fromId: string
      readonly toId: string | null
      readonly place: Point
    }
  | { readonly type: 'add'; readonly place: Point }
  | { readonly type: 'link'; readonly id: string }
  | { readonly type: 'clear' }

export interface MapCanvasHandle {
  /** Fits the given cards, or all, into the view; never larger than 100 %. */
  readonly fit: (ids?: readonly string[]) => void
  readonly center: (id: string, scale?: number) => void
  readonly zoom: () => number
  readonly zoomBy: (factor: number) => void
  readonly focus: () => void
  readonly focusFrame: () => void
  /** The element of a card that is drawn, to put something beside it. */
  readonly elementOf: (id: string) => Element | null
  /** The middle of what is seen, in the drawing. */
  readonly middle: () => Point
}

export interface MapCanvasProps {
  /** In reading order. */
  readonly cards: readonly MapCard[]
  readonly links: readonly MapLink[]
  readonly label: string
  readonly focusedId: string | null
  readonly selectedIds: ReadonlySet<string>
  /** When given, all other cards and links dim to a third. */
  readonly litIds?: ReadonlySet<string> | undefined
  /** Cards snap to this grid while they are dragged. */
  readonly grid: number
  /**
   * Must be stable between renders; it reads its own data by id. An element with `data-connect` inside it begins a
   * link when dragged.
   */
  readonly Card: ComponentType<CanvasCardProps>
  readonly onIntent: (intent: MapIntent) => void
  readonly frameHint?: string | undefined
  readonly readOnly?: boolean
  readonly ref?: Ref<MapCanvasHandle>
}
