// The words of assumption tests: methods, types of assumption, states, verdicts. One place, so that they agree.
import type { AssumptionKind, NextMove, TestMethod, Verdict } from '../../domain/model/records.ts'
import type { SolutionTestState } from '../../domain/assumptions/solution-state.ts'
import type { TestStatus } from '../../domain/assumptions/test-status.ts'
import type { EvidenceState } from '../../ui/evidence-mark.tsx'

export const STATUS_WORDS: Readonly<Record<TestStatus, string>> = {
  draft: 'Draft',
  ready: 'Ready',
  running: 'Running',
  done: 'Done',
}

export const METHOD_WORDS: Readonly<
  Record<TestMethod, { name: string; moment: string; momentHelp: string }>
> = {
  prototype: {
    name: 'Prototype',
    moment: 'What is simulated',
    momentHelp: 'One moment, not the whole product: what they see, and what you then watch for.',
  },
  survey: {
    name: 'One-question survey',
    moment: 'The one question',
    momentHelp: 'About what people do or did, never about what they would do.',
  },
  data: {
    name: 'Data mining',
    moment: 'What is looked at',
    momentHelp: 'Which traces of real behaviour, and from when.',
  },
  spike: {
    name: 'Research spike',
    moment: 'What is tried',
    momentHelp: 'The smallest piece of work that answers it.',
  },
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

/** What is counted. */
export const UNIT_WORDS: Readonly<Record<TestMethod, string>> = {
  prototype: 'people',
  survey: 'people',
  data: 'cases',
  spike: 'tries',
}

export const KIND_WORDS: Readonly<Record<AssumptionKind, string>> = {
  desirability: 'Desirability',
  viability: 'Viability',
  feasibility: 'Feasibility',
  usability: 'Usability',
  ethical: 'Ethical',
}

/** What comes after a test. */
export const NEXT_WORDS: Readonly<Record<NextMove, { readonly label: string; readonly help: string }>> = {
  'go-on': { label: 'Go on', help: 'The riskiest assumption that is left comes next.' },
  'design-around': {
    label: 'Design around it',
    help: 'Change the solution so that it no longer rests on this.',
  },
  drop: { label: 'Drop the solution', help: 'Not on one test alone: look at the others of the set first.' },
  'test-again': { label: 'Test again', help: 'A new test with its own criteria; this one stays as it is.' },
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  refuted: 'Refuted',
  inconclusive: 'Inconclusive',
}

export const VERDICT_MARKS: Readonly<Record<Verdict, EvidenceState>> = {
  supported: 'for',
  refuted: 'against',
  inconclusive: 'collecting',
}
