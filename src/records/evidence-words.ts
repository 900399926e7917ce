// The words and marks of assumptions and what tests say of them: one place, so that every screen says the same.
import type { AssumptionKind, Verdict } from '../domain/model/records.ts'
import type { SolutionTestState } from '../domain/assumptions/solution-state.ts'
import type { EvidenceState } from '../ui/evidence-mark.tsx'

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

export const VERDICT_MARKS: Readonly<Record<Verdict, EvidenceState>> = {
  supported: 'for',
  refuted: 'against',
  inconclusive: 'collecting',
}

/** The five types of assumption, and what each asks. */
export const ASSUMPTION_WORDS: Readonly<Record<AssumptionKind, { name: string; asks: string }>> = {
  desirability: { name: 'Desirability', asks: 'Do they want it, and will they take part?' },
  viability: { name: 'Viability', asks: 'Is it good for our business?' },
  feasibility: { name: 'Feasibility', asks: 'Can we build and run it?' },
  usability: { name: 'Usability', asks: 'Can they find and use it?' },
  ethical: { name: 'Ethical', asks: 'Could it do harm?' },
}
