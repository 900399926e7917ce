// The words of assumption tests: methods, how far a test is, what comes next. One place, so that they agree.
import type { NextMove, TestMethod } from '../../domain/model/records.ts'

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

/** What is counted. */
export const UNIT_WORDS: Readonly<Record<TestMethod, string>> = {
  prototype: 'people',
  survey: 'people',
  data: 'cases',
  spike: 'tries',
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
