// Which cards are focused, selected or dimmed, and which one is the tab stop: one small store, so that moving
// the focus renders two cards and not the canvas.

export interface CardMarks {
  readonly tabStop: string | null
  readonly focusedId: string | null
  readonly selectedIds: ReadonlySet<string>
  readonly litIds: ReadonlySet<string> | undefined
  /** While the frame has the focus, Tab must pass the tree by. */
  readonly isPassedBy: boolean
}

export const FOCUSED = 1
export const SELECTED = 2
export const DIMMED = 4
export const TAB_STOP = 8

export interface CardStates {
  readonly set: (next: Partial<CardMarks>) => void
  readonly get: () => CardMarks
  /** The marks of one card as bits: a number, so that an unchanged card does not render. */
  readonly bitsOf: (id: string) => number
  readonly subscribe: (listener: () => void) => () => void
}

export function createCardStates(): CardStates {
  let marks: CardMarks = {
    tabStop: null,
    focusedId: null,
    selectedIds: new Set(),
    litIds: undefined,
    isPassedBy: false,
  }
  const listeners = new Set<() => void>()
  return {
    get: () => marks,
    set: (next) => {
      marks = { ...marks, ...next }
      for (const listener of listeners) listener()
    },
    bitsOf: (id) =>
      (marks.focusedId === id ? FOCUSED : 0) |
      (marks.selectedIds.has(id) ? SELECTED : 0) |
      (marks.litIds !== undefined && !marks.litIds.has(id) ? DIMMED : 0) |
      (marks.tabStop === id && !marks.isPassedBy ? TAB_STOP : 0),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
