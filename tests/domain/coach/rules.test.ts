// Each rule of the coach: when it speaks, when it does not, and that it forgets what is archived.
import { describe, expect, test } from 'vitest'
import { RULES, ruleById } from '../../../src/domain/coach/registry.ts'
import { GROUPS } from '../../../src/domain/coach/groups.ts'
import { codeOf } from '../../../src/domain/coach/finding.ts'
import { findingsOf } from '../../../src/domain/coach/findings.ts'
import { criteriaKey } from '../../../src/domain/assumptions/criteria.ts'
import { test as testRecord } from '../../../src/domain/model/records.ts'
import type { WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aCase, changed, DAY, NOW, type Rows, saidBy, TODAY } from './a-case.ts'

const stories = (count: number, fields: Partial<NonNullable<Rows['snapshot']>[number]> = {}) =>
  Array.from({ length: count }, (_, i) => ({ id: `s${i + 1}`, interviewedOn: TODAY, ...fields }))
const members: NonNullable<Rows['member']> = [
  { id: 'm1', name: 'Ana', role: 'product' },
  { id: 'm2', name: 'Ben', role: 'design' },
]
const quote = (text: string) => ({ text, at: null, passage: null })
const TREE = 'I arrive at the hall\n  I look for the key\n  I carry boxes upstairs\nI leave late at night'
const heardIn = (list: readonly [heard: string, snapshot: string, opportunity: string][]): Rows => ({
  heard: list.map(([id, snapshotId]) => ({
    id,
    snapshotId,
    statement: `I waited at the door for ${id}`,
    quote: 'so',
  })),
  evidence: list.map(([heardId, , opportunityId], i) => ({ id: `e${i}`, heardId, opportunityId })),
})
const shared: Rows = {
  map: [{ id: 'map', kind: 'shared', title: 'A repair day', sourceIds: ['d1', 'd2'] }],
  moment: [
    { id: 'mo1', mapId: 'map', label: 'Arrive', doing: 'waits', order: 'a0' },
    { id: 'mo2', mapId: 'map', label: 'Leave', feeling: 'tired', order: 'a1' },
  ],
  link: [
    { id: 'li1', mapId: 'map', fromId: 'mo1', toId: 'mo2' },
    { id: 'li2', mapId: 'map', fromId: 'mo2', toId: null, kind: 'exit' },
  ],
}
const candidates = (...statuses: NonNullable<Rows['solution']>[number]['status'][]) =>
  statuses.map((status, i) => ({
    id: `so${i + 1}`,
    opportunityId: 'o1',
    title: ['A board at the door', 'Names on a string', 'Call the keeper', 'Paint a line'][i] ?? '',
    order: `a${i}`,
    ...(status && { status }),
  }))
const staked = (list: readonly [assumption: string, solution: string][], fields = {}): Rows => ({
  assumption: [...new Set(list.map(([id]) => id))].map((id) => ({
    id,
    statement: 'Volunteers look at the door',
    importance: 0.2,
    evidence: 0.2,
    ...fields,
  })),
  stake: list.map(([assumptionId, solutionId], i) => ({ id: `k${i}`, assumptionId, solutionId })),
})
const aTest = { id: 'te', assumptionId: 'a1', audience: 'keepers', needed: 4, of: 6, action: 'answer' }

interface Case {
  readonly name: string
  readonly code: string
  readonly view: WorkspaceView
  readonly says: readonly string[]
}
const cases: Case[] = []
const speak = (code: string, name: string, view: WorkspaceView, ...says: string[]) =>
  cases.push({ code, name, view, says: says.map((line) => `${code} ${line}`) })
const quiet = (code: string, name: string, view: WorkspaceView) => cases.push({ code, name, view, says: [] })

const tree = aCase({}, TREE)
quiet('L1', 'one tree with an active outcome', tree)
quiet(
  'L1',
  'an older tree with a reached outcome beside it',
  aCase({ outcome: [{ id: 'x', status: 'reached' }], tree: [{ id: 't2', outcomeId: 'x' }] }, TREE),
)
speak('L1a', 'no active outcome', changed(tree, 'outcome', 'out1', { status: 'paused' }), 'E t1')
speak('L1a', 'a tree without an outcome', changed(tree, 'tree', 't1', { outcomeId: null }), 'E t1')
speak(
  'L1b',
  'two active outcomes',
  aCase({ outcome: [{ id: 'x' }], tree: [{ id: 't2', outcomeId: 'x', createdAt: NOW + 1 }] }, TREE),
  'E t2',
)

speak('L2a', 'an output', changed(tree, 'outcome', 'out1', { title: 'Launch the app' }), 'W out1')
speak(
  'L2b',
  'a business outcome at the root',
  changed(tree, 'outcome', 'out1', { kind: 'business' }),
  'W out1',
)
speak('L2c', 'a traction metric', changed(tree, 'outcome', 'out1', { kind: 'traction' }), 'I out1')
quiet(
  'L2',
  'a business outcome above the product outcome',
  aCase({ outcome: [{ id: 'b', title: 'More income', kind: 'business' }] }, TREE),
)

const measured = { metric: 'x', baseline: 0, target: 5, due: TODAY, health: 'nobody is worn out' }
speak('L3', 'without a number', tree, 'I out1')
speak(
  'L3',
  'without a health metric',
  changed(tree, 'outcome', 'out1', { ...measured, health: '' }),
  'I out1',
)
quiet('L3', 'with everything, a baseline of zero too', changed(tree, 'outcome', 'out1', measured))
quiet('L3', 'a learning outcome', changed(tree, 'outcome', 'out1', { goal: 'learning' }))

const complete: Rows = {
  participant: [{ id: 'p', alias: 'The keeper', quickFacts: { Town: 'Leeds' } }],
  snapshot: [
    {
      id: 's1',
      participantId: 'p',
      storyMapId: 'sm',
      interviewedOn: TODAY,
      finishedAt: NOW,
      quote: quote('There I stood'),
    },
  ],
  map: [{ id: 'sm', kind: 'story', snapshotId: 's1' }],
  moment: [
    { id: 'x1', mapId: 'sm', label: 'Arrive', order: 'a0' },
    { id: 'x2', mapId: 'sm', label: 'Wait', order: 'a1' },
  ],
  heard: [{ id: 'h1', snapshotId: 's1', statement: 'I waited at the door for an hour', momentId: 'x1' }],
}
quiet('L4', 'complete and in time', aCase(complete))
quiet('L4', 'not finished yet', aCase({ snapshot: stories(1) }))
speak('L4a', 'finished without most parts', aCase({ snapshot: stories(1, { finishedAt: NOW }) }), 'I s1')
speak(
  'L4b',
  'finished a week later',
  aCase({ ...complete, snapshot: [{ ...complete.snapshot?.[0], finishedAt: NOW + 7 * DAY }] }),
  'I s1',
)
quiet(
  'L4b',
  'finished the next morning',
  aCase({ ...complete, snapshot: [{ ...complete.snapshot?.[0], finishedAt: NOW + DAY }] }),
)

const loose: Rows = {
  snapshot: stories(1),
  heard: [{ id: 'h1', snapshotId: 's1', statement: 'I waited an hour' }],
}
speak('L5', 'neither moment nor quote', aCase(loose), 'W h1')
speak(
  'L5',
  'a moment that is gone',
  aCase({ ...loose, heard: [{ ...loose.heard?.[0], momentId: 'gone' }] }),
  'W h1',
)
quiet('L5', 'a quote', aCase({ ...loose, heard: [{ ...loose.heard?.[0], quote: 'an hour, I tell you' }] }))
quiet('L5', 'of an archived interview', changed(aCase(loose), 'snapshot', 's1', { deletedAt: NOW }))

speak(
  'L6',
  'a general statement',
  aCase({ ...loose, heard: [{ id: 'h1', snapshotId: 's1', statement: 'I usually wait' }] }),
  'W h1',
)
speak(
  'L6',
  'a general quote',
  aCase({ ...loose, heard: [{ ...loose.heard?.[0], quote: 'in general, yes' }] }),
  'W h1',
)
speak(
  'L6',
  'a general memorable quote',
  aCase({ snapshot: stories(1, { quote: quote('I usually guess') }) }),
  'W s1',
)
quiet('L6', 'an instance', aCase(loose))

const four = { member: members, snapshot: stories(4, { leadId: 'm1', presentIds: ['m1', 'm2'] }) }
speak('L7a', 'the same lead four times', aCase(four), 'I')
quiet('L7a', 'three times', aCase({ ...four, snapshot: four.snapshot.slice(1) }))
quiet('L7a', 'alone in the team', aCase({ ...four, member: members.slice(0, 1) }))
quiet('L7a', 'in turns', changed(aCase(four), 'snapshot', 's2', { leadId: 'm2' }))
speak('L7b', 'one role', aCase({ member: members, snapshot: stories(1, { presentIds: ['m2'] }) }), 'I s1')
quiet('L7b', 'nobody noted', aCase({ member: members, snapshot: stories(1) }))
speak('L7c', 'nine days without', aCase({ snapshot: stories(1, { interviewedOn: '2026-11-11' }) }), 'I')
quiet('L7c', 'seven days', aCase({ snapshot: stories(1, { interviewedOn: '2026-11-13' }) }))
quiet('L7c', 'not begun', aCase({}))

speak('L8', 'on the tree', aCase({}, 'I need a dashboard of people'), 'W o1')
speak(
  'L8',
  'as heard',
  aCase({
    snapshot: stories(1),
    heard: [{ id: 'h1', statement: 'Add a list of keys there', snapshotId: 's1' }],
  }),
  'W h1',
)
speak('L9', 'on the tree', aCase({}, 'Reduce churn of volunteers in spring'), 'W o1')
speak('L10', 'on the tree', aCase({}, 'I am often so stressed'), 'W o1')
speak('L11', 'on the tree', aCase({}, 'Too slow'), 'I o1')
for (const code of ['L8', 'L9', 'L10', 'L11']) quiet(code, 'a clear need', tree)

speak('L12a', 'nobody said it', aCase({}, 'I look for the key'), 'W o1')
speak(
  'L12a',
  'the target',
  changed(aCase({}, 'I look for the key'), 'opportunity', 'o1', { status: 'target' }),
  'E o1',
)
quiet(
  'L12',
  'one person of three',
  aCase({ snapshot: stories(3), ...heardIn([['h1', 's1', 'o2']]) }, 'I arrive\n  I look for the key'),
)
speak(
  'L12b',
  'one person of four',
  aCase({ snapshot: stories(4), ...heardIn([['h1', 's1', 'o2']]) }, 'I arrive\n  I look for the key'),
  'I o1',
  'I o2',
)
quiet(
  'L12b',
  'two people',
  aCase(
    {
      snapshot: stories(4),
      ...heardIn([
        ['h1', 's1', 'o1'],
        ['h2', 's2', 'o1'],
      ]),
    },
    'I look for the key',
  ),
)
const old = heardIn([['h1', 's1', 'o1']])
speak(
  'L12c',
  'an old link',
  aCase(
    { snapshot: stories(1), ...old, evidence: [{ ...old.evidence?.[0], createdAt: NOW - 91 * DAY }] },
    'I look for the key',
  ),
  'I o1',
)
quiet(
  'L12c',
  'a newer link below',
  aCase(
    {
      snapshot: stories(1),
      ...old,
      evidence: [
        { ...old.evidence?.[0], createdAt: NOW - 91 * DAY },
        { id: 'e9', heardId: 'h1', opportunityId: 'o2' },
      ],
    },
    'I arrive\n  I look for the key',
  ),
)

speak('L13', 'an only child', aCase({}, 'I arrive at the hall\n  I look for the key'), 'W o1')
quiet('L13', 'two children', tree)

speak(
  'L14a',
  'the same in other order, in another branch',
  aCase({}, 'I arrive\n  I look for the key of the hall\nI leave\n  The key of the hall I look for'),
  'W o4',
)
speak(
  'L14a',
  'nearly the same among siblings',
  aCase({}, 'I look for the key upstairs\nI look for the ladder upstairs'),
  'W o2',
)
quiet(
  'L14',
  'nearly the same, far apart',
  aCase({}, 'I arrive\n  I look for the key upstairs\nI leave\n  I look for the ladder upstairs'),
)
quiet('L14', 'other needs', tree)
const both = {
  snapshot: stories(2),
  ...heardIn([
    ['h1', 's1', 'o2'],
    ['h2', 's2', 'o2'],
  ]),
}
const alsoAt = (id: string) => ({
  ...both,
  evidence: [...(both.evidence ?? []), { id: 'e8', heardId: 'h1', opportunityId: id }],
})
speak('L14b', 'on the same words of customers', aCase(alsoAt('o3'), TREE), 'W o3')
quiet('L14b', 'a parent with the words of its child', aCase(alsoAt('o1'), TREE))

const twice = heardIn([
  ['h1', 's1', 'o2'],
  ['h2', 's2', 'o3'],
  ['h3', 's2', 'o3'],
])
const under = (...ids: string[]) => ({
  snapshot: stories(2),
  ...twice,
  evidence: [
    ...(twice.evidence ?? []),
    ...ids.map((heardId) => ({ id: `f${heardId}`, heardId, opportunityId: 'o4' })),
  ],
})
speak('L15', 'two heard under two top branches', aCase(under('h1', 'h2'), TREE), 'W o4')
quiet('L15', 'one heard under two top branches', aCase(under('h1'), TREE))

speak('L16a', 'no shared map yet', tree, 'I t1')
speak(
  'L16a',
  'a top branch on no moment',
  changed(aCase(shared, TREE), 'opportunity', 'o1', { momentId: 'mo1' }),
  'I o4',
)
const onMoments = changed(
  changed(aCase(shared, TREE), 'opportunity', 'o1', { momentId: 'mo1' }),
  'opportunity',
  'o4',
  { momentId: 'mo2' },
)
quiet('L16', 'every top branch on a moment', onMoments)
speak('L16b', 'two on one moment', changed(onMoments, 'opportunity', 'o4', { momentId: 'mo1' }), 'I o4')
const atMoment: Rows = {
  ...shared,
  moment: [
    ...(shared.moment ?? []),
    { id: 'mo3', mapId: 'map', label: 'Queue', doing: 'waits', order: 'a2', sourceIds: ['x1'] },
  ],
  snapshot: stories(2),
  heard: [
    { id: 'h1', snapshotId: 's1', momentId: 'x1', statement: 'I wait in the queue' },
    { id: 'h2', snapshotId: 's2', momentId: 'mo3', statement: 'I stand in the rain' },
  ],
}
speak('L16c', 'a moment of two heard without a branch', aCase(atMoment, TREE), 'I mo3')
quiet('L16c', 'with a branch', changed(aCase(atMoment, TREE), 'opportunity', 'o1', { momentId: 'mo3' }))
speak('L16d', 'eight in the top row', aCase({}, 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight'), 'I t1')
speak('L16e', 'six levels', aCase({}, 'a\n  b\n    c\n      d\n        e\n          f'), 'I t1')
quiet('L16e', 'five levels', aCase({}, 'a\n  b\n    c\n      d\n        e'))

speak('L17a', 'two stories', aCase({ snapshot: stories(2) }, TREE), 'I t1')
quiet('L17a', 'three stories', aCase({ snapshot: stories(3) }, TREE))
quiet('L17a', 'an empty tree', aCase({}, ''))
const later = {
  snapshot: stories(4, { createdAt: NOW + 1 }),
  heard: [{ id: 'h1', snapshotId: 's1', statement: 'I waited an hour' }],
}
speak('L17b', 'four stories since, and one waits', aCase(later, TREE), 'I t1')
quiet('L17b', 'revised since', changed(aCase(later, TREE), 'tree', 't1', { revisedAt: NOW + 2 }))
quiet('L17b', 'nothing waits', changed(aCase(later, TREE), 'heard', 'h1', { parkedWhy: 'off the outcome' }))

const targeted = changed(tree, 'opportunity', 'o2', { status: 'target' })
speak('L18a', 'two targets', changed(targeted, 'opportunity', 'o4', { status: 'target' }), 'E t1')
speak('L18b', 'a target with children', changed(tree, 'opportunity', 'o1', { status: 'target' }), 'W o1')
quiet('L18b', 'a leaf', targeted)
speak('L18c', 'without a reason', targeted, 'I o2')
const decided = aCase({ decision: [{ id: 'de', treeId: 't1', chosenId: 'o2', why: 'Most of them' }] }, TREE)
quiet('L18c', 'with a reason', changed(decided, 'opportunity', 'o2', { status: 'target' }))
speak('L18d', 'siblings without notes', targeted, 'I o2')
speak('L18e', 'four stories and no target', aCase({ snapshot: stories(4) }, TREE), 'I t1')
quiet('L18e', 'three stories', aCase({ snapshot: stories(3) }, TREE))

const asTarget = (view: WorkspaceView) => changed(view, 'opportunity', 'o1', { status: 'target' })
const KEY = 'I look for the key'
speak(
  'L19a',
  'two for the target',
  asTarget(aCase({ solution: candidates('idea', 'candidate', 'dropped') }, KEY)),
  'W o1',
)
quiet('L19', 'three for the target', asTarget(aCase({ solution: candidates('idea', 'idea', 'idea') }, KEY)))
quiet('L19a', 'none yet', asTarget(aCase({}, KEY)))
speak(
  'L19b',
  'a variant',
  asTarget(
    aCase(
      {
        solution: [
          ...candidates('idea', 'idea', 'idea'),
          { id: 'so9', opportunityId: 'o1', title: 'The board by the door', order: 'a9' },
        ],
      },
      KEY,
    ),
  ),
  'I so9',
)
speak('L19c', 'elsewhere than the target', aCase({ solution: candidates('idea') }, KEY), 'I o1')

const kinds = (['desirability', 'viability', 'feasibility', 'usability', 'ethical'] as const).map(
  (kind, i) => ({
    id: `a${i}`,
    statement: 'Volunteers look at the door',
    kind,
    importance: 0.2,
    evidence: 0.2,
  }),
)
const full: Rows = {
  solution: candidates('candidate'),
  assumption: kinds,
  stake: kinds.map(({ id }) => ({ id: `k${id}`, assumptionId: id, solutionId: 'so1' })),
}
quiet('L20', 'five placed, of five types', aCase(full, KEY))
speak('L20a', 'four', aCase({ ...full, stake: full.stake?.slice(1) ?? [] }, KEY), 'I so1')
speak('L20b', 'no ethical one', changed(aCase(full, KEY), 'assumption', 'a4', { kind: 'usability' }), 'I o1')
speak('L20c', 'not placed', changed(aCase(full, KEY), 'assumption', 'a4', { evidence: null }), 'I a4')
quiet(
  'L20c',
  'an idea’s',
  changed(changed(aCase(full, KEY), 'assumption', 'a4', { evidence: null }), 'solution', 'so1', {
    status: 'idea',
  }),
)
speak(
  'L20d',
  'four leaps of faith',
  aCase({ ...full, assumption: kinds.map((row, i) => ({ ...row, importance: i < 4 ? 0.9 : 0.1 })) }, KEY),
  'I so1',
)

speak('L21', 'a worry', aCase({ assumption: [{ id: 'a1', statement: 'People won’t look' }] }), 'W a1')
quiet('L21', 'a belief', aCase({ assumption: [{ id: 'a1', statement: 'People look' }] }))

const running = { ...aTest, startedAt: NOW }
speak('L22a', 'running without criteria', aCase({ test: [{ ...running, needed: null }] }), 'E te')
quiet('L22', 'a draft without criteria', aCase({ test: [{ id: 'te', assumptionId: 'a1' }] }))
quiet('L22', 'running with criteria', aCase({ test: [running] }))
speak('L22b', 'five of four', aCase({ test: [{ ...aTest, needed: 5, of: 4 }] }), 'W te')
speak('L22b', 'none of six', aCase({ test: [{ ...aTest, needed: 0 }] }), 'W te')
speak('L22b', 'a percentage', aCase({ test: [{ ...aTest, action: 'open it (40 % of them)' }] }), 'W te')
const frozen = criteriaKey({ ...testRecord.defaults, ...aTest })
speak(
  'L22c',
  'changed since the start',
  aCase({ test: [{ ...running, criteriaAtStart: frozen, needed: 3 }] }),
  'W te',
)
quiet('L22c', 'as at the start', aCase({ test: [{ ...running, criteriaAtStart: frozen }] }))
quiet('L22c', 'started by an older build', aCase({ test: [running] }))

speak('L23a', 'nobody named', aCase({ test: [{ ...aTest, audience: ' ' }] }), 'W te')
quiet('L23a', 'a blank draft', aCase({ test: [{ id: 'te', assumptionId: 'a1' }] }))
speak('L23b', 'intent', aCase({ test: [{ ...aTest, action: 'say they like it' }] }), 'W te')
speak('L23c', 'running for eight days', aCase({ test: [{ ...running, startedAt: NOW - 8 * DAY }] }), 'I te')
quiet('L23', 'running for a week', aCase({ test: [{ ...running, startedAt: NOW - 7 * DAY }] }))

const done = { ...running, finishedAt: NOW, verdict: 'supported' as const, nextStep: 'Go on' }
const set2 = (list: [string, string][], tests: Rows['test'] = [done]): Rows => ({
  solution: candidates('candidate', 'candidate'),
  ...staked(list),
  test: tests,
})
speak(
  'L24a',
  'tests on one of two',
  aCase(
    set2([
      ['a1', 'so1'],
      ['a2', 'so2'],
    ]),
    KEY,
  ),
  'W o1',
)
quiet(
  'L24a',
  'on an assumption of both',
  aCase(
    set2([
      ['a1', 'so1'],
      ['a1', 'so2'],
    ]),
    KEY,
  ),
)
quiet(
  'L24a',
  'not started',
  aCase(
    set2(
      [
        ['a1', 'so1'],
        ['a2', 'so2'],
      ],
      [aTest],
    ),
    KEY,
  ),
)
speak(
  'L24b',
  'dropped on one test',
  aCase({ solution: candidates('dropped'), ...staked([['a1', 'so1']]), test: [done] }, KEY),
  'W so1',
)
speak(
  'L24b',
  'shipped on one test',
  aCase({ solution: candidates('shipped'), ...staked([['a1', 'so1']]), test: [done] }, KEY),
  'W so1',
)
quiet(
  'L24b',
  'an idea dropped untested',
  aCase({ solution: candidates('dropped'), ...staked([['a1', 'so1']]) }, KEY),
)
speak(
  'L24c',
  'building on an untested leap',
  aCase(
    { solution: candidates('building'), ...staked([['a1', 'so1']], { importance: 0.9, evidence: 0.1 }) },
    KEY,
  ),
  'W so1',
)
quiet(
  'L24c',
  'building on a tested one',
  aCase(
    {
      solution: candidates('building'),
      ...staked([['a1', 'so1']], { importance: 0.9, evidence: 0.1 }),
      test: [done],
    },
    KEY,
  ),
)
speak('L24d', 'no verdict', aCase({ test: [{ ...done, verdict: null }] }), 'I te')
speak('L24d', 'nothing follows', aCase({ test: [{ ...done, nextStep: '' }] }), 'I te')
quiet('L24d', 'with both', aCase({ test: [done] }))

quiet('L25', 'a living map', aCase(shared))
speak('L25a', 'a moment apart', changed(aCase(shared), 'link', 'li1', { deletedAt: NOW }), 'W mo1')
quiet(
  'L25a',
  'the start',
  changed(changed(aCase(shared), 'link', 'li1', { deletedAt: NOW }), 'moment', 'mo1', { terminal: 'start' }),
)
speak('L25b', 'the happy path', changed(aCase(shared), 'link', 'li2', { deletedAt: NOW }), 'I map')
speak(
  'L25c',
  'nothing thought, felt or done',
  changed(aCase(shared), 'moment', 'mo2', { feeling: ' ' }),
  'I mo2',
)
speak('L25d', 'one draft', changed(aCase(shared), 'map', 'map', { sourceIds: ['d1'] }), 'I map')
const since = { ...shared, snapshot: stories(4, { createdAt: NOW + 5 }) }
speak('L25e', 'unchanged over four stories', aCase(since), 'I map')
quiet(
  'L25e',
  'changed since',
  aCase({ ...since, moment: shared.moment?.map((row) => ({ ...row, createdAt: NOW + 6 })) ?? [] }),
)
quiet('L25', 'the drafts of others', aCase({ ...shared, map: [{ id: 'map', kind: 'draft' }] }))

describe('the rules', () => {
  const spoken = cases.filter((one) => one.says.length > 0)

  test.each(spoken)('$code speaks: $name', ({ code, view, says }) => expect(saidBy(view, code)).toEqual(says))

  test.each(cases.filter((one) => one.says.length === 0))('$code is quiet: $name', ({ code, view }) =>
    expect(saidBy(view, code)).toEqual([]),
  )

  test.each(spoken)('$code forgets what is archived: $name', ({ code, view }) => {
    const about = findingsOf(view, TODAY).open.find((one) => codeOf(one).startsWith(code))
    if (!about || about.aboutType === 'workspace') return
    const after = changed(view, about.aboutType, about.aboutId, { deletedAt: NOW })
    expect(saidBy(after, code).filter((line) => line.endsWith(` ${about.aboutId}`))).toEqual([])
  })

  test('all twenty-five are there, in order, and each one speaks in these cases', () => {
    expect(RULES.map((rule) => rule.id)).toEqual(Array.from({ length: 25 }, (_, i) => `L${i + 1}`))
    const covered = new Set(spoken.map(({ code }) => code.replace(/[a-z]$/, '')))
    expect(RULES.filter((rule) => !covered.has(rule.id))).toEqual([])
  })

  test('each says why, how to mend it, and where it comes from', () => {
    const groups = GROUPS.map((group) => group.id)
    for (const rule of RULES) {
      expect(groups).toContain(rule.group)
      expect(rule.explain.length).toBeGreaterThan(60)
      expect(rule.mend.length).toBeGreaterThan(40)
      expect(rule.source.url === null || rule.source.url.startsWith('https://www.producttalk.org/')).toBe(
        true,
      )
      expect(ruleById(rule.id)).toBe(rule)
    }
  })

  test('advice is kind: no finding shouts or commands', () => {
    for (const { view } of spoken)
      for (const { says } of findingsOf(view, TODAY).open) {
        expect(says).not.toMatch(/!|\bmust\b|\bshould have\b|\bwrong\b/)
        expect(says).toMatch(/[.?]$/)
      }
  })
})
