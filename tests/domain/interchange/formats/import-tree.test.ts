// Foreign trees become cards in one step: where they hang, what they become, and what stays as words.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assumptionsOf } from '../../../../src/domain/assumptions/stakes.ts'
import { testsOf } from '../../../../src/domain/assumptions/tests-of.ts'
import { importTree, type TreeImport } from '../../../../src/domain/interchange/formats/import-tree.ts'
import { readForeign } from '../../../../src/domain/interchange/formats/read-foreign.ts'
import { treeToForeign } from '../../../../src/domain/interchange/formats/tree-to-foreign.ts'
import { childrenOf, solutionsByOpportunity } from '../../../../src/domain/tree/forest.ts'
import { whyNotUnder } from '../../../../src/domain/tree/rules.ts'
import { applyChanges } from '../../../../src/domain/view/apply-changes.ts'
import { emptyView, type WorkspaceView } from '../../../../src/domain/view/workspace-view.ts'
import { aTree } from '../../../support/a-tree.ts'
import { testEnv } from '../../../support/test-env.ts'
import { anyTree } from './arbitrary-tree.ts'

function planted(view: WorkspaceView, args: Partial<TreeImport> & Pick<TreeImport, 'nodes'>) {
  const plan = importTree(view, { title: null, parentId: null, ...args }, testEnv('new'))
  if (!plan.ok) throw new Error(plan.error.code)
  return { ...plan.value, view: applyChanges(view, plan.value.changes) }
}

function nodesOf(text: string, name = 'a.md') {
  const reading = readForeign(name, text)
  if (!reading.ok) throw new Error(reading.error.code)
  return reading.value[0]?.nodes ?? []
}

const OST = `# T
## [Outcome] More bookings are made online
- start: 40
- current: 44
- target: 55
- metric: Share of bookings
### [Opportunity] I can't see which times are free
Said by three people
#### [Solution] A week at a glance
##### [Experiment] At least 4 of 10 people find a free slot
`

test('a tree of its own has its outcome, numbers, cards and tests', () => {
  const { view, focusId = '', says } = planted(emptyView(), { nodes: nodesOf(OST), title: 'OST' })
  expect(says).toBe('Imported 5 cards from “OST”')
  const tree = view.rows.tree.get(focusId)
  const outcome = view.rows.outcome.get(tree?.outcomeId ?? '')
  expect(outcome).toMatchObject({
    title: 'More bookings are made online',
    baseline: 40,
    target: 55,
    metric: 'Share of bookings',
  })
  expect([...view.rows.measurement.values()]).toMatchObject([{ value: 44, on: '2026-11-20' }])
  const [top = ''] = childrenOf(view, focusId)
  expect(view.rows.opportunity.get(top)).toMatchObject({
    statement: "I can't see which times are free",
    notes: 'Said by three people',
  })
  const [solution] = solutionsByOpportunity(view).get(top) ?? []
  const [assumption] = assumptionsOf(view, solution?.id ?? '')
  expect(assumption?.statement).toBe('At least 4 of 10 people find a free slot')
  expect(testsOf(view, assumption?.id ?? '')).toMatchObject([
    { needed: 4, of: 10, action: 'find a free slot' },
  ])
})

test('below a card that is there, the outcome dissolves and the cards come last', () => {
  const view = planted(aTree('Find a time\nPay'), { nodes: nodesOf(OST), parentId: 't1' }).view
  const statements = childrenOf(view, 't1').map((id) => view.rows.opportunity.get(id)?.statement)
  expect(statements).toEqual(['Find a time', 'Pay', "I can't see which times are free"])
  expect(view.rows.outcome.size).toBe(1)
})

describe('kinds', () => {
  test('an outline without kinds becomes an outcome with opportunities', () => {
    const { view } = planted(emptyView(), { nodes: nodesOf('Root\n  a\n    b\n  c', 'a.txt') })
    expect([...view.rows.outcome.values()].map(({ title }) => title)).toEqual(['Root'])
    expect([...view.rows.opportunity.values()].map(({ statement }) => statement)).toEqual(['a', 'b', 'c'])
  })

  test('several roots get an outcome with the name of the file', () => {
    const { view } = planted(emptyView(), { nodes: nodesOf('a\nb', 'a.txt'), title: 'Plan' })
    expect([...view.rows.outcome.values()].map(({ title }) => title)).toEqual(['Plan'])
    expect(view.rows.opportunity.size).toBe(2)
  })

  test('a level can come in as another kind, as notes, or stay out', () => {
    const nodes = nodesOf('Root\n  a\n    b\n      c', 'a.txt')
    const { view } = planted(emptyView(), { nodes, levels: [null, null, 'solution', 'note'] })
    expect([...view.rows.solution.values()]).toMatchObject([{ title: 'b', description: 'c' }])
    const without = planted(emptyView(), { nodes, levels: [null, 'out'] }).view
    expect([...without.rows.opportunity.values()].map(({ statement }) => statement)).toEqual(['b', 'c'])
  })

  test('a solution below a solution climbs beside it', () => {
    const { view } = planted(emptyView(), {
      nodes: nodesOf('- Outcome: o\n  - Opportunity: p\n    - Solution: s\n      - Solution: t'),
    })
    expect([...view.rows.solution.values()].map(({ title }) => title)).toEqual(['s', 't'])
  })

  test('vision, mission and goal form the driver tree above the outcome that has opportunities', () => {
    const page = '---\ntype: ost_on_a_page\n---\n# Vision\n## Mission\n### Goal\n#### Need\n'
    const { view } = planted(emptyView(), { nodes: nodesOf(page) })
    const byTitle = new Map([...view.rows.outcome.values()].map((row) => [row.title, row]))
    expect(Object.keys(byTitle.get('Goal')?.place ?? {})).toEqual([byTitle.get('Mission')?.id])
    expect([...view.rows.tree.values()].map(({ outcomeId }) => outcomeId)).toEqual([byTitle.get('Goal')?.id])
  })
})

test('a card that is gone, or a file whose every level stays out, is refused', () => {
  const nodes = nodesOf('a\nb', 'a.txt')
  expect(importTree(emptyView(), { nodes, title: null, parentId: 'nobody' }, testEnv())).toMatchObject({
    ok: false,
  })
  const plan = importTree(aTree('a'), { nodes, title: null, parentId: 't1', levels: ['out'] }, testEnv())
  expect(plan).toMatchObject({ ok: false, error: { code: 'empty' } })
})

describe('laws', () => {
  test('whatever comes in hangs where it may, and goes out as it came in', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { view, focusId = '' } = planted(emptyView(), { nodes: tree.nodes, title: tree.title })
        for (const id of view.rows.opportunity.keys())
          expect(
            whyNotUnder(view, id, Object.keys(view.rows.opportunity.get(id)?.place ?? {})[0] ?? ''),
          ).toBeNull()
        const out = treeToForeign(view, focusId)
        const again = planted(emptyView(), { nodes: out?.nodes ?? [], title: out?.title ?? null })
        expect(treeToForeign(again.view, again.focusId ?? '')?.nodes).toEqual(out?.nodes)
      }),
      { numRuns: 100 },
    )
  })
})
