// The words for what a stakeholder can decide, how much they see, and how often.
import type { Detail, Stakeholder } from '../../domain/model/records.ts'

export const STAKEHOLDER_INFLUENCES: readonly {
  readonly value: Stakeholder['influence']
  readonly label: string
}[] = [
  { value: 'veto', label: 'Can veto' },
  { value: 'influences', label: 'Influences' },
  { value: 'informed', label: 'Is informed' },
]

export const STAKEHOLDER_DETAILS: readonly { readonly value: Detail; readonly label: string }[] = [
  { value: 'everything', label: 'Everything' },
  { value: 'highlights', label: 'Highlights' },
  { value: 'pitch', label: 'Thirty seconds' },
]

/** In days, as text. */
export const STAKEHOLDER_RHYTHMS: readonly { readonly value: string; readonly label: string }[] = [
  { value: '7', label: 'Each week' },
  { value: '14', label: 'Every two weeks' },
  { value: '30', label: 'Each month' },
  { value: '90', label: 'Each quarter' },
]
