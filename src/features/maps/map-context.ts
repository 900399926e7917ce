// What the cards, rows and bars of one map share.
import { createContext, use } from 'react'
import type { CardMetrics } from '../../canvas/index.ts'
import type { MapPane, MapPorts } from './map-ports.ts'

export interface MapScope {
  readonly ports: MapPorts
  readonly metrics: CardMetrics
}

export const MapContext = createContext<MapScope | null>(null)

/** The map around. Throws outside of one: a mistake of ours, never of the person. */
export function useMap(): MapScope {
  const scope = use(MapContext)
  if (!scope) throw new Error('A moment stands outside its map')
  return scope
}

/** Whether a card is drawn on the canvas or in the outline. */
export const PaneContext = createContext<MapPane>('canvas')
