// How far a record is, as every screen, export and coach finding says it: one word for one thing.
import type { Opportunity, Solution, Verdict } from './records.ts'

export const OPPORTUNITY_STATUS_WORDS: Readonly<Record<Opportunity['status'], string>> = {
  candidate: 'Candidate',
  target: 'Target',
  addressed: 'Addressed',
  parked: 'Parked',
}

export const SOLUTION_STATUS_WORDS: Readonly<Record<Solution['status'], string>> = {
  idea: 'Idea',
  candidate: 'Candidate',
  dropped: 'Dropped',
  building: 'Being built',
  shipped: 'Shipped',
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  refuted: 'Refuted',
  inconclusive: 'Inconclusive',
}
