// Quick facts narrow every list of people, and of what people said, in the same way.
import { expect, it } from 'vitest'
import { filterInbox } from '../../../src/domain/inbox/filter-inbox.ts'
import { inboxFor } from '../../../src/domain/inbox/inbox-for.ts'
import { setQuickFact } from '../../../src/domain/people/participant-commands.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { hasFacts, NO_FACTS } from '../../../src/domain/snapshots/fact-filter.ts'
import { markHeard } from '../../../src/domain/snapshots/mark-commands.ts'
import { said, stage } from './play.ts'

it('lets through who has all of them, and what they said', () => {
  const { run, view } = stage()
  const [city, village] = [
    ['City', 'Weekly'],
    ['Village', 'Weekly'],
  ].map(([place = '', often = '']) => {
    const snapshotId = run(createSnapshot, {
      participant: { alias: place },
      interviewedOn: '2026-11-20',
      presentIds: [],
      leadId: null,
    })
    const participantId = view().rows.snapshot.get(snapshotId)?.participantId ?? ''
    run(setQuickFact, { participantId, key: 'Place', value: place })
    run(setQuickFact, { participantId, key: 'Often', value: often })
    run(markHeard, { snapshotId, kind: 'need', ...said(`I live in a ${place}`, 1) })
    return { snapshotId, participantId }
  })
  const waiting = (facts: Record<string, string>) =>
    filterInbox(view(), inboxFor(view(), null), facts).waiting.map(({ snapshot }) => snapshot?.id)
  expect(waiting({ Place: 'City', Often: 'Weekly' })).toEqual([city?.snapshotId])
  expect(waiting({ Often: 'Weekly' })).toHaveLength(2)
  expect(waiting({ Place: 'Town' })).toEqual([])
  expect(filterInbox(view(), inboxFor(view(), null), NO_FACTS)).toBe(inboxFor(view(), null))
  expect(hasFacts(view(), village?.participantId ?? null, { Place: 'Village' })).toBe(true)
  expect([hasFacts(view(), null, NO_FACTS), hasFacts(view(), null, { Place: 'Village' })]).toEqual([
    true,
    false,
  ])
})
