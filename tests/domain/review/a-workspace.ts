// A workspace with something to show at every stop: a tree with a target, voices, solutions, tests and an audience.
import { addAssumption, placeAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import { finishTest } from '../../../src/domain/assumptions/finish-test.ts'
import { addObservation } from '../../../src/domain/assumptions/observation-commands.ts'
import { createTest, startTest } from '../../../src/domain/assumptions/test-commands.ts'
import { makeTarget } from '../../../src/domain/tree/choose-target.ts'
import { addSolution, setSolutionStatus } from '../../../src/domain/tree/solutions.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, set } from '../../../src/domain/view/command.ts'
import { aTree } from '../../support/a-tree.ts'
import { type Lab, lab, labEnv } from '../assumptions/lab.ts'

const TREE = `Finding a table
  I cannot see what is free tonight
  I do not trust the photos
  I call because the site looks closed
Changing a booking
  I lose the mail with the link`

export interface Shown extends Lab {
  readonly solutionIds: readonly string[]
  readonly doneTestId: string
  readonly runningTestId: string
}

/** `o2` is the target, chosen over `o3` and `o4`; heard from two people; two candidates, three assumptions. */
export function aWorkspace(): Shown {
  const env = labEnv('w', 50_000)
  const bench = lab(aTree(TREE), env)
  bench.view = applyChanges(bench.view, [
    set('outcome', 'out1', { unit: 'bookings', baseline: 100, target: 200, metric: 'Bookings a week' }),
    ...[
      ['2026-09-01', 110],
      ['2026-10-01', 150],
    ].map(([on, value], i) =>
      create(
        'measurement',
        newRow('measurement', env, { id: `m${i}`, outcomeId: 'out1', on: String(on), value: Number(value) }),
      ),
    ),
    create('stakeholder', newRow('stakeholder', env, { id: 'vera', name: 'Vera', cadenceDays: 14 })),
    create('member', newRow('member', env, { id: 'mo', name: 'Mo' })),
    { do: 'person', id: 'p0', fields: { consentQuotes: true } },
    ...['Ana', 'Ben'].flatMap((alias, i) => [
      create('participant', newRow('participant', env, { id: `p${i}`, alias })),
      create(
        'snapshot',
        newRow('snapshot', env, {
          id: `n${i}`,
          participantId: `p${i}`,
          interviewedOn: '2026-10-0' + (i + 1),
          storyMapId: `story${i}`,
        }),
      ),
      create('map', newRow('map', env, { id: `story${i}`, kind: 'story', snapshotId: `n${i}` })),
      create(
        'moment',
        newRow('moment', env, { id: `mm${i}`, mapId: `story${i}`, label: 'Looks at the site', order: 'a0' }),
      ),
      create(
        'heard',
        newRow('heard', env, {
          id: `h${i}`,
          snapshotId: `n${i}`,
          statement: 'What is free tonight?',
          quote: i === 0 ? 'It never says what is free tonight' : '',
          momentId: `mm${i}`,
          order: 'a0',
        }),
      ),
      create('evidence', newRow('evidence', env, { heardId: `h${i}`, opportunityId: 'o2' })),
    ]),
  ])
  bench.do(makeTarget, { id: 'o2', why: 'Most people meet it first', overIds: ['o3', 'o4'] })
  const solutionIds = ['Free tables on the map', 'A call-back', 'A wild idea'].map((title) =>
    bench.do(addSolution, { opportunityId: 'o2', title, fromId: title === 'A call-back' ? 'vera' : null }),
  )
  for (const id of solutionIds.slice(0, 2)) bench.do(setSolutionStatus, { id, status: 'candidate' })
  const [first = '', second = ''] = solutionIds
  const tested = (statement: string, solutionId: string, needed: number, results: readonly boolean[]) => {
    const assumptionId = bench.do(addAssumption, { statement, kind: 'desirability', solutionId })
    const testId = bench.do(createTest, {
      assumptionId,
      title: statement,
      needed,
      of: 4,
      action: 'open the map',
      audience: 'Guests',
    })
    bench.do(startTest, { testId })
    for (const met of results) bench.do(addObservation, { testId, who: '', met, note: '' })
    return testId
  }
  const doneTestId = tested('People open the map', first, 2, [true, true, false])
  bench.do(finishTest, {
    testId: doneTestId,
    learned: 'They look at the street first',
    nextStep: 'Show the street',
  })
  const runningTestId = tested('Owners keep tables up to date', second, 3, [true])
  const leap = bench.do(addAssumption, {
    statement: 'People wait for a call',
    kind: 'desirability',
    solutionId: second,
  })
  bench.do(placeAssumption, { assumptionId: leap, importance: 0.9, evidence: 0.1 })
  return Object.assign(bench, { solutionIds, doneTestId, runningTestId })
}
