// What a mounted card needs from its canvas; it never changes while the canvas lives.
import { createContext, type ComponentType } from 'react'
import type { CanvasCardProps } from './canvas-types.ts'
import type { CardStates } from './card-states.ts'

export interface StageForCards {
  readonly states: CardStates
  readonly Card: ComponentType<CanvasCardProps>
  readonly setElement: (id: string, element: HTMLElement | null) => void
}

export const StageContext = createContext<StageForCards | null>(null)
