// The seven stops of the walk (METHOD §8), their questions, and which of them an audience gets.
// Invariant: ids never change; they stand in the URL and in the remarks that were caught there.
import type { Detail } from '../model/records.ts'

export const STOP_IDS = [
  'outcome',
  'space',
  'prioritisation',
  'target',
  'solutions',
  'tests',
  'next',
] as const
export type StopId = (typeof STOP_IDS)[number]

export interface StopWords {
  readonly title: string
  /** What the room is asked at this stop. */
  readonly question: string
}

export const STOP_WORDS: Readonly<Record<StopId, StopWords>> = {
  outcome: { title: 'Outcome', question: 'Has anything changed that bears on this outcome?' },
  space: { title: 'Opportunity space', question: 'What did we miss?' },
  prioritisation: { title: 'Prioritisation', question: 'Where would you have chosen otherwise?' },
  target: { title: 'Target opportunity', question: 'Does this sound like the customers you know?' },
  solutions: { title: 'Solutions', question: 'What would you add to the set?' },
  tests: { title: 'Assumption tests', question: 'Which assumption still worries you?' },
  next: { title: 'What is next', question: 'What should we bring when we return?' },
}

/** Thirty seconds: always outcome, opportunity, solution, evidence. */
const PITCH_STOPS: readonly StopId[] = ['outcome', 'target', 'solutions', 'tests']

/** The stops of a walk, in order. */
export function stopsOf(detail: Detail): readonly StopId[] {
  return detail === 'pitch' ? PITCH_STOPS : STOP_IDS
}

/** Whether a word (from a URL, from a file) names a stop. */
export function isStopId(word: string): word is StopId {
  return STOP_IDS.some((id) => id === word)
}
