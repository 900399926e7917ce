// What the canvas takes and gives: laid-out cards in, intents out. It knows kinds only as colours and shapes;
// what a card means, and what may go where, stays with the feature that draws it.
import type { ComponentType, Ref } from 'react'

export type CardKind = 'outcome' | 'opportunity' | 'solution' | 'test'

/** One card to draw. Positions and sizes are CSS pixels at 100 % zoom, from `domain/layout`. */
export interface CanvasCard {
  readonly id: string
  readonly parentId: string | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly kind: CardKind
  /** Place in the tree for assistive technology: all three count from 1. */
  readonly level: number
  readonly setSize: number
  readonly posInSet: number
  /** Given only when the card has children: false when they are folded away. */
  readonly expanded?: boolean | undefined
  /** The full accessible name: kind, statement, and what else a reader must hear. */
  readonly label: string
  /** The short name, for "Move into: …"; without it the label serves. */
  readonly title?: string | undefined
  /** How many lines of text the card shows, for the bars drawn when it is too small to read. */
  readonly lines?: number | undefined
  /** It stands in a column below its parent and not in a row; from `TreeLayout.stacked`. */
  readonly stacked?: boolean | undefined
  /** How the edge from the parent is drawn; solid unless said. */
  readonly line?: 'solid' | 'dashed' | undefined
}

export interface CanvasCardProps {
  readonly id: string
  readonly focused: boolean
  readonly selected: boolean
  readonly dimmed: boolean
}

export type DropZone = 'before' | 'into' | 'after'

export interface CanvasDropTarget {
  readonly id: string
  readonly zone: DropZone
}

/** What a person wants; nothing has happened yet when one arrives. */
export type CanvasIntent =
  | { readonly type: 'focus'; readonly id: string }
  | { readonly type: 'toggle'; readonly id: string }
  | { readonly type: 'range'; readonly id: string }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'edit'; readonly id: string }
  | { readonly type: 'collapse'; readonly id: string }
  | { readonly type: 'unfold'; readonly id: string }
  | {
      readonly type: 'drop'
      readonly ids: readonly string[]
      readonly targetId: string
      readonly zone: DropZone
    }
  | { readonly type: 'clear' }

/** Screen pixels at each side that something else lies over; the camera keeps clear of them. */
export interface CanvasInset {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Where the view goes by itself: nowhere, or along with some cards, which it keeps in the free part of the frame. */
export type CanvasCamera =
  | { readonly kind: 'free' }
  | { readonly kind: 'follow'; readonly ids: readonly string[]; readonly inset?: CanvasInset }

/** Something from outside (a heard opportunity in a list) held over the canvas. */
export interface ForeignDrag {
  readonly title: string
  readonly width: number
  readonly height: number
  /** What landing there means, in words: "Link to: …". "Add into: …" and the like unless said. */
  readonly says?: ((target: CanvasDropTarget) => string) | undefined
  /** Whether it would stand there as a card of its own; it would unless said. */
  readonly isCard?: ((target: CanvasDropTarget) => boolean) | undefined
  /** Why it may not land there, or null. */
  readonly whyNot?: ((target: CanvasDropTarget) => string | null) | undefined
}

export interface CanvasHandle {
  /** Fits the given cards, or all, into the view; never larger than 100 %. */
  fit: (ids?: readonly string[]) => void
  /** Brings a card to the middle, at the given scale or the present one. */
  center: (id: string, scale?: number) => void
  zoomTo: (scale: number) => void
  zoomBy: (factor: number) => void
  zoom: () => number
  /** The next change of layout leaves this card where it is on the screen. */
  keepStill: (id: string) => void
  /** Moves the keyboard focus to the one tab stop of the tree. */
  focus: () => void
  /** Moves the keyboard focus out to the frame, from where Tab goes on past the tree. */
  focusFrame: () => void
  /** Where something let go at this place of the window would land. */
  canvasDropTargetAt: (clientX: number, clientY: number) => CanvasDropTarget | null
  /** The same, and shows it until `endForeignDrag`; also scrolls at the edges and unfolds after a while. */
  showForeignDrag: (clientX: number, clientY: number, what: ForeignDrag) => CanvasDropTarget | null
  endForeignDrag: () => void
}

export interface TreeCanvasProps {
  /** In depth-first order: a parent before its children, siblings from left to right. */
  readonly cards: readonly CanvasCard[]
  /** The accessible name of the tree. */
  readonly label: string
  readonly focusedId: string | null
  readonly selectedIds: ReadonlySet<string>
  /** When given, all other cards and their edges dim to a third. */
  readonly litIds?: ReadonlySet<string> | undefined
  /** Must be stable between renders; it is memoised here and reads its own data by id. */
  readonly Card: ComponentType<CanvasCardProps>
  readonly onIntent: (intent: CanvasIntent) => void
  /** Why cards may not land there, or null when they may. Without it cards cannot be dragged at all. */
  readonly whyNotDrop?:
    ((ids: readonly string[], targetId: string, zone: DropZone) => string | null) | undefined
  /** Said at the frame while it has the focus, such as how to get back in. */
  readonly frameHint?: string | undefined
  readonly camera?: CanvasCamera | undefined
  readonly hasMinimap?: boolean | undefined
  readonly ref?: Ref<CanvasHandle>
}
