// L5: what was heard stands at a moment of the story or on the customer's words.
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'

export const heardInAStory: Rule = {
  id: 'L5',
  title: 'Heard somewhere in the story',
  explain:
    'An opportunity without its moment or its quote cannot be checked later: nobody knows when it mattered, or whether the customer said it at all.',
  mend: 'Tie it to a moment of the story, or mark the words in the transcript that it comes from.',
  source: SOURCES.snapshot,
  group: 'snapshots',
  reads: ['heard', 'moment', 'snapshot'],
  check(view) {
    const found: Finding[] = []
    for (const heard of view.rows.heard.values()) {
      const hasMoment = heard.momentId !== null && view.rows.moment.has(heard.momentId)
      if (hasMoment || heard.quote.trim() !== '' || !view.rows.snapshot.has(heard.snapshotId)) continue
      const about = ['heard', heard.id] as const
      const says = 'It has neither a moment of the story nor a quote, so it might be our reading of it.'
      found.push(finding({ rule: 'L5', severity: 'W', about, says, basis: [heard.statement] }))
    }
    return found
  },
}
