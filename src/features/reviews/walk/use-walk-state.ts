// Where the presenter is besides the stop that stands in the URL: a detour, the overview, a blank stage, the
// capture box, the end. A step to another stop clears all of it.
import { useReducer } from 'react'
import type { Id } from '../../../lib/ids.ts'

export interface WalkState {
  /** A card looked at off the path, the whole tree, or the path itself. */
  readonly off: { readonly card: Id } | 'overview' | null
  /** The whole tree is unfolded: since the overview, until the way back. */
  readonly isWhole: boolean
  readonly isBlank: boolean
  readonly pointer: 'spot' | 'laser' | null
  /** The presenter moved the view by hand; the camera waits until the way back. */
  readonly isFree: boolean
  readonly isTimed: boolean
  readonly isCatching: boolean
  readonly isEnding: boolean
}

export type WalkMove =
  | { readonly do: 'step' }
  | { readonly do: 'look'; readonly card: Id }
  | { readonly do: 'overview' }
  | { readonly do: 'return' }
  | { readonly do: 'blank' }
  | { readonly do: 'point'; readonly with: 'spot' | 'laser' }
  | { readonly do: 'free' }
  | { readonly do: 'clock' }
  | { readonly do: 'catch'; readonly on: boolean }
  | { readonly do: 'end'; readonly on: boolean }

const ON_PATH: WalkState = {
  off: null,
  isWhole: false,
  isBlank: false,
  pointer: null,
  isFree: false,
  isTimed: false,
  isCatching: false,
  isEnding: false,
}

function reduce(state: WalkState, move: WalkMove): WalkState {
  switch (move.do) {
    case 'step':
      return { ...ON_PATH, pointer: state.pointer, isTimed: state.isTimed }
    case 'look':
      return { ...state, off: { card: move.card }, isFree: false, isEnding: false }
    case 'overview':
      return state.off === 'overview'
        ? { ...state, off: null, isWhole: false }
        : { ...state, off: 'overview', isWhole: true, isFree: false, isEnding: false }
    case 'return':
      return { ...state, off: null, isWhole: false, isFree: false, isBlank: false, isEnding: false }
    case 'blank':
      return { ...state, isBlank: !state.isBlank }
    case 'point':
      return { ...state, pointer: state.pointer === move.with ? null : move.with }
    case 'free':
      return state.isFree ? state : { ...state, isFree: true }
    case 'clock':
      return { ...state, isTimed: !state.isTimed }
    case 'catch':
      return { ...state, isCatching: move.on, isBlank: false }
    case 'end':
      return { ...state, isEnding: move.on, isCatching: false, isBlank: false }
  }
}

export function useWalkState() {
  return useReducer(reduce, ON_PATH)
}
