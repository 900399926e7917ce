// The audit of decisions: a customer's voice counts when it was known at the time.
import { describe, expect, it } from 'vitest'
import {
  decisionAudit,
  decisionsLately,
  hasVoice,
  voiceByMonth,
} from '../../../src/domain/overview/decision-audit.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { testEnv } from '../../support/test-env.ts'

const env = testEnv('d')
const tree = create('tree', newRow('tree', env, { id: 't', title: 'T' }))
const opportunity = create(
  'opportunity',
  newRow('opportunity', env, { id: 'o', treeId: 't', statement: 'I guess', place: { t: [1, 'a0'] } }),
)
const heard = (n: number, linkedAt: number) => [
  create('snapshot', newRow('snapshot', env, { id: `s${n}`, participantId: `p${n}` })),
  create('heard', newRow('heard', env, { id: `h${n}`, snapshotId: `s${n}`, statement: 'I guess' })),
  create('evidence', {
    ...newRow('evidence', env, { heardId: `h${n}`, opportunityId: 'o' }),
    createdAt: linkedAt,
  }),
]
const chosen = (on: string, at: number) =>
  create('decision', {
    ...newRow('decision', env, { treeId: 't', chosenId: 'o', on, byId: 'ana', why: 'most people' }),
    createdAt: at,
  })

describe('a decision', () => {
  it('rests on the people that were linked when it was made', () => {
    const view = applyChanges(emptyView(), [
      tree,
      opportunity,
      ...heard(1, 10),
      ...heard(2, 90),
      chosen('2026-11-18', 50),
    ])
    expect(decisionAudit(view)).toMatchObject([{ kind: 'target', name: 'I guess', byId: 'ana', people: 1 }])
  })

  it('without anybody heard has no customer’s voice in it', () => {
    const view = applyChanges(emptyView(), [tree, opportunity, ...heard(1, 90), chosen('2026-11-18', 50)])
    expect(decisionAudit(view).map(hasVoice)).toEqual([false])
  })

  it('after a test rests on those who were watched', () => {
    const view = applyChanges(emptyView(), [
      create(
        'test',
        newRow('test', env, {
          id: 'x',
          title: 'Ask three',
          nextStep: 'Go on',
          finishedAt: Date.UTC(2026, 10, 19),
        }),
      ),
      create('observation', newRow('observation', env, { testId: 'x', met: true })),
      create('observation', newRow('observation', env, { testId: 'x', met: false })),
    ])
    expect(decisionAudit(view)).toMatchObject([{ kind: 'test', on: '2026-11-19', people: 2 }])
  })
})

it('the last days and the months are counted apart', () => {
  const view = applyChanges(emptyView(), [
    tree,
    opportunity,
    ...heard(1, 40),
    chosen('2026-10-02', 30),
    chosen('2026-11-10', 50),
    chosen('2026-11-19', 60),
  ])
  expect(decisionsLately(view, '2026-11-20').map((one) => one.on)).toEqual(['2026-11-19'])
  expect(voiceByMonth(view)).toEqual([
    { month: '2026-10', decisions: 1, withVoice: 0 },
    { month: '2026-11', decisions: 2, withVoice: 2 },
  ])
})
