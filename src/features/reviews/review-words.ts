// The words of reviews: how much an audience sees and the four lenses.
import type { Detail, FeedbackKind, Lens } from '../../domain/model/records.ts'
import type { SinceLine } from '../../domain/review/since-line.ts'

export const DETAIL_WORDS: Readonly<Record<Detail, { name: string; help: string }>> = {
  everything: {
    name: 'Everything',
    help: 'All stops with all they hold. For those who follow the work each week.',
  },
  highlights: {
    name: 'Highlights',
    help: 'All stops, the strongest of each. For a neighbouring team, once a month.',
  },
  pitch: {
    name: 'Thirty seconds',
    help: 'Outcome, opportunity, solution, evidence. For those with no time.',
  },
}

export const LENS_WORDS: Readonly<Record<Lens, string>> = {
  sizing: 'Sizing',
  market: 'Market',
  company: 'Company',
  customer: 'Customer',
}

/** What a remark is. */
export const FEEDBACK_WORDS: Readonly<Record<FeedbackKind, string>> = {
  idea: 'Solution idea',
  missed: 'Missed opportunity',
  assumption: 'Assumption',
  choice: 'Another choice',
  question: 'Question',
  decision: 'Decision',
}

/** What kind of change a line tells, in one word. */
export const SINCE_WORDS: Readonly<Record<SinceLine['kind'], string>> = {
  decision: 'Choice',
  result: 'Result',
  outcome: 'Outcome',
  evidence: 'Evidence',
  added: 'New',
  moved: 'Moved',
  status: 'Status',
  reworded: 'Wording',
  gone: 'Gone',
}
