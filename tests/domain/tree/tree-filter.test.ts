// What a filter of the tree lets through: one segment, a status, so much evidence, an author, an age; and its URL.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterFromSearch, filterToSearch } from '../../../src/domain/tree/tree-filter-in-url.ts'
import {
  AGE_FILTERS,
  CARD_STATUSES,
  cardsThrough,
  EVIDENCE_FILTERS,
  lastHeard,
  peopleInSegment,
  segmentOf,
  WHOLE_TREE,
  type TreeFilter,
} from '../../../src/domain/tree/tree-filter.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, set } from '../../../src/domain/view/command.ts'
import { aTree } from '../../support/a-tree.ts'
import { testEnv } from '../../support/test-env.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 21, 12)

/** o1 Arrive > o2 Park, o3 Pay; o4 Stay. Ada (City) was heard at o2, Ben (Town) at o2 and o3 long ago. */
function aHeardTree() {
  const env = testEnv()
  const people = [
    create(
      'participant',
      newRow('participant', env, { id: 'ada', alias: 'Ada', quickFacts: { Place: 'City' } }),
    ),
    create(
      'participant',
      newRow('participant', env, { id: 'ben', alias: 'Ben', quickFacts: { Place: 'Town' } }),
    ),
  ]
  const heard = (n: string, participantId: string, interviewedOn: string, opportunityId: string) => [
    create('snapshot', newRow('snapshot', env, { id: `s${n}`, participantId, interviewedOn })),
    create('heard', newRow('heard', env, { id: `h${n}`, snapshotId: `s${n}`, statement: 'Heard' })),
    create('evidence', newRow('evidence', env, { id: `e${n}`, heardId: `h${n}`, opportunityId })),
  ]
  return applyChanges(aTree('Arrive\n  Park\n  Pay\nStay'), [
    ...people,
    ...heard('1', 'ada', '2026-11-10', 'o2'),
    ...heard('2', 'ben', '2026-06-01', 'o2'),
    ...heard('3', 'ben', '2026-06-01', 'o3'),
    create(
      'solution',
      newRow('solution', env, { id: 'sol', opportunityId: 'o2', title: 'Valet', status: 'building' }),
    ),
    set('opportunity', 'o4', { status: 'parked' }),
  ])
}

const through = (filter: Partial<TreeFilter>, now = NOW) => [
  ...cardsThrough(aHeardTree(), 't1', { ...WHOLE_TREE, ...filter }, now),
]

describe('a filter of the tree', () => {
  it.each([
    ['everything', {}, ['o1', 'o2', 'sol', 'o3', 'o4']],
    ['a segment', { facts: { Place: 'Town' } }, ['o1', 'o2', 'sol', 'o3']],
    ['another segment', { facts: { Place: 'City' } }, ['o1', 'o2', 'sol']],
    ['a segment nobody is of', { facts: { Place: 'Moon' } }, []],
    ['a status of opportunities', { statuses: ['opportunity-parked'] }, ['o4']],
    [
      'a status of solutions or opportunities',
      { statuses: ['solution-building', 'opportunity-parked'] },
      ['sol', 'o4'],
    ],
    ['no evidence', { evidence: 'none' }, ['o4']],
    ['one person', { evidence: 'one' }, ['o3']],
    ['several people', { evidence: 'several' }, ['o1', 'o2', 'sol']],
    ['one person of a segment', { evidence: 'one', facts: { Place: 'City' } }, ['o1', 'o2', 'sol']],
    ['old evidence', { evidence: 'stale' }, ['o3']],
    ['an author nobody is', { authorId: 'nobody' }, []],
  ] as const)('%s', (_, filter, ids) => {
    expect(through(filter)).toEqual(ids)
  })

  it('tells the age of a card by the day it was made', () => {
    const made = aHeardTree().rows.opportunity.get('o1')?.createdAt ?? 0
    expect(through({ age: 'week' }, made + 3 * DAY)).toContain('o1')
    expect(through({ age: 'week' }, made + 8 * DAY)).not.toContain('o1')
    expect(through({ age: 'older' }, made + 91 * DAY)).toContain('o1')
  })

  it('counts people and the last interview of the segment alone', () => {
    const view = aHeardTree()
    const town = segmentOf(view, { Place: 'Town' })
    expect([...peopleInSegment(view, 'o1', town)]).toEqual(['ben'])
    expect(lastHeard(view, 'o1', town)).toBe('2026-06-01')
    expect(lastHeard(view, 'o1', null)).toBe('2026-11-10')
    expect(segmentOf(view, {})).toBeNull()
  })

  it('comes back from its URL as it was, and reads anything to a filter', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((it) => !(it in Object.prototype))
    const filters = fc.record({
      facts: fc.dictionary(text, text, { maxKeys: 3 }),
      statuses: fc.subarray([...CARD_STATUSES]),
      evidence: fc.constantFrom(null, ...EVIDENCE_FILTERS),
      authorId: fc.constantFrom(null, 'm1'),
      age: fc.constantFrom(null, ...AGE_FILTERS),
    })
    fc.assert(
      fc.property(filters, (filter) => {
        expect(filterFromSearch(filterToSearch(filter))).toEqual(filter)
      }),
    )
    fc.assert(
      fc.property(fc.string(), fc.string(), (facts, other) => {
        const read = filterFromSearch({ facts, status: other, heard: other, age: other })
        expect(filterFromSearch(filterToSearch(read))).toEqual(read)
      }),
    )
  })
})
