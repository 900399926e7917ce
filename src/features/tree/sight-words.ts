// What narrows a tree, in words: for chips, fields and those who listen.
import type { AgeFilter, CardStatus, EvidenceFilter } from '../../domain/tree/tree-filter.ts'

export const EVIDENCE_WORDS: Readonly<Record<EvidenceFilter, string>> = {
  none: 'Heard from nobody yet',
  one: 'Heard from one person',
  several: 'Heard from two or more',
  stale: 'Not heard for 90 days',
}

export const AGE_WORDS: Readonly<Record<AgeFilter, string>> = {
  week: 'Added in the last 7 days',
  month: 'Added in the last 30 days',
  quarter: 'Added in the last 90 days',
  older: 'Older than 90 days',
}

export const CARD_STATUS_WORDS: Readonly<Record<CardStatus, string>> = {
  'opportunity-candidate': 'Candidate',
  'opportunity-target': 'Target',
  'opportunity-addressed': 'Addressed',
  'opportunity-parked': 'Parked',
  'solution-idea': 'Idea',
  'solution-candidate': 'Candidate',
  'solution-dropped': 'Dropped',
  'solution-building': 'Being built',
  'solution-shipped': 'Shipped',
}

/** "Solution: Candidate": on its own a status does not say what it is of. */
export function statusInWords(status: CardStatus): string {
  const kind = status.startsWith('solution') ? 'Solution' : 'Opportunity'
  return `${kind}: ${CARD_STATUS_WORDS[status].toLowerCase()}`
}
