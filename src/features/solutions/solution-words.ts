// The words of solutions and of the five types of assumption.
import type { AssumptionKind, Solution } from '../../domain/model/records.ts'
import type { SolutionTestState } from '../../domain/assumptions/solution-state.ts'
import type { EvidenceState } from '../../ui/evidence-mark.tsx'

export const STATUS_WORDS: Readonly<Record<Solution['status'], string>> = {
  idea: 'Idea',
  candidate: 'Candidate',
  dropped: 'Dropped',
  building: 'Being built',
  shipped: 'Shipped',
}

/** Each type with the question that finds assumptions of it. */
export const KIND_WORDS: Readonly<Record<AssumptionKind, { name: string; asks: string }>> = {
  desirability: { name: 'Desirability', asks: 'Do they want it, and will they take part?' },
  viability: { name: 'Viability', asks: 'Is it good for our business?' },
  feasibility: { name: 'Feasibility', asks: 'Can we build and run it?' },
  usability: { name: 'Usability', asks: 'Can they find and use it?' },
  ethical: { name: 'Ethical', asks: 'Could it do harm?' },
}

type TestState = keyof SolutionTestState

export const STATE_WORDS: Readonly<Record<TestState, string>> = {
  supported: 'Supported',
  refuted: 'Refuted',
  running: 'Being tested',
  open: 'Not tested',
}

export const STATE_MARKS: Readonly<Record<TestState, EvidenceState>> = {
  supported: 'for',
  refuted: 'against',
  running: 'collecting',
  open: 'collecting',
}
