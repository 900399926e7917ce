// The measures of cards as a value that changes when sizes must be measured again, such as when a font arrives.
import { useSyncExternalStore } from 'react'
import type { CardMetrics } from './card-metrics.ts'
import { currentCardMetrics, onCardMetricsChange } from './measure-card.ts'

export function useCardMetrics(): CardMetrics {
  return useSyncExternalStore(onCardMetricsChange, currentCardMetrics)
}
