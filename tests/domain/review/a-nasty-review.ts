// A review whose every text is one of the given ones, also those of remarks, people's names apart.
import { catchFeedback } from '../../../src/domain/review/feedback-commands.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { set } from '../../../src/domain/view/command.ts'
import type { Change } from '../../../src/domain/view/change.ts'
import { rowById } from '../../../src/domain/view/workspace-view.ts'
import { aSecondReview } from './a-second-review.ts'

export function aNastyReview(texts: readonly string[]) {
  const shown = aSecondReview()
  let next = 0
  const text = () => texts[next++ % texts.length] ?? ''
  const { reviewId } = shown
  for (const stop of ['outcome', 'space', 'target', 'tests'])
    for (let i = 0; i < texts.length; i++) shown.do(catchFeedback, { reviewId, stop, text: text() || 'x' })
  const { rows } = shown.view
  const changes: readonly Change[] = [
    ...[...rows.opportunity.keys()].flatMap((id) =>
      (['sizing', 'market'] as const).map(
        (key) => ({ do: 'put', type: 'opportunity', id, field: 'lens', key, value: text() }) as const,
      ),
    ),
    set('review', reviewId, { title: text() }),
    ...[...rows.outcome.keys()].map((id) =>
      set('outcome', id, { title: text(), metric: text(), unit: text(), health: text() }),
    ),
    ...[...rows.opportunity.keys()].map((id) => set('opportunity', id, { statement: text() })),
    ...[...rows.solution.keys()].map((id) => set('solution', id, { title: text(), description: text() })),
    ...[...rows.assumption.keys()].map((id) => set('assumption', id, { statement: text() })),
    ...[...rows.test.keys()].map((id) =>
      set('test', id, { title: text(), learned: text(), nextStep: text(), action: text() }),
    ),
    ...[...rows.decision.keys()].map((id) => set('decision', id, { why: text(), revisitIf: text() })),
    ...[...rows.heard.keys()].map((id) => set('heard', id, { quote: text() })),
    ...[...rows.moment.keys()].map((id) => set('moment', id, { label: text() })),
    ...[...rows.participant.keys()].map((id) => set('participant', id, { alias: text() })),
  ]
  shown.view = applyChanges(shown.view, changes)
  const review = rowById(shown.view, 'review', reviewId)
  if (!review) throw new Error('No review')
  return { view: shown.view, review }
}
