// L4: a finished snapshot has its parts, and was made while everybody remembered.
import { completenessOf } from '../../snapshots/completeness.ts'
import { dayNumber, dayOfInstant } from '../days.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { OURS } from '../thresholds.ts'
import { listed } from '../words.ts'

const DAYS = OURS.snapshotHours / 24

export const finishedSnapshot: Rule = {
  id: 'L4',
  title: 'A snapshot that is complete and made in time',
  explain:
    'One page brings a person and a story back months later, but only if it holds enough to recognise them by. Right after the call the three of you still remember; the next week you do not.',
  mend: 'Fill in the missing parts while somebody remembers. Next time keep the minutes after the call free for it.',
  source: SOURCES.snapshot,
  group: 'snapshots',
  reads: ['snapshot', 'participant', 'heard', 'moment', 'map'],
  check(view) {
    const found: Finding[] = []
    for (const snapshot of view.rows.snapshot.values()) {
      if (snapshot.finishedAt === null) continue
      const about = ['snapshot', snapshot.id] as const
      const parts = completenessOf(view, snapshot.id)?.parts ?? []
      const missing = parts.filter((part) => !part.isThere).map((part) => part.missing)
      if (missing.length > 0) {
        const says = `Finished, but still without ${listed(missing, 'or')}.`
        found.push(finding({ rule: 'L4', part: 'a', severity: 'I', about, says, basis: missing }))
      }
      const interviewed = dayNumber(snapshot.interviewedOn)
      const days = interviewed === null ? 0 : dayOfInstant(snapshot.finishedAt) - interviewed
      // Only the day of an interview is known, so a snapshot of the next day is in time.
      if (days <= DAYS) continue
      const says = `Finished ${days} days after the interview, when some of it might have been forgotten.`
      const basis = [snapshot.interviewedOn, snapshot.finishedAt]
      found.push(finding({ rule: 'L4', part: 'b', severity: 'I', about, says, basis }))
    }
    return found
  },
}
