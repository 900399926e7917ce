// Published trees with assumptions and tests, entered by the commands of the screens, saved and read back: every word,
// every criterion and every state is as it was written. One of our own always runs; the others where they lie.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import { problemsBeforeStart } from '../../../src/domain/assumptions/criteria.ts'
import { assumptionsOf } from '../../../src/domain/assumptions/stakes.ts'
import { createTest } from '../../../src/domain/assumptions/test-commands.ts'
import { testsOf } from '../../../src/domain/assumptions/tests-of.ts'
import { readWorkspaceFile } from '../../../src/domain/interchange/read-workspace-file.ts'
import { viewOfSource } from '../../../src/domain/interchange/view-of-source.ts'
import { writeWorkspaceFile } from '../../../src/domain/interchange/write-workspace-file.ts'
import { RECORD_TYPES } from '../../../src/domain/model/records.ts'
import { addOpportunity } from '../../../src/domain/tree/add-opportunity.ts'
import { makeTarget } from '../../../src/domain/tree/choose-target.ts'
import { createTree } from '../../../src/domain/tree/create-tree.ts'
import { forestOf, solutionsByOpportunity } from '../../../src/domain/tree/forest.ts'
import { addSolution } from '../../../src/domain/tree/solutions.ts'
import { emptyView, type WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { lab } from '../assumptions/lab.ts'

interface Node {
  readonly type: string
  readonly label: string
  readonly criterion?: string
  readonly children?: readonly Node[]
}
interface Example {
  readonly outcome: string | null
  readonly target_opportunity?: string
  readonly tree: readonly Node[]
}

const OURS = new URL('../../fixtures/worked-examples/', import.meta.url)
const THEIRS = new URL('../../../../shared/samples/worked-examples/', import.meta.url)
const KINDS = ['opportunity', 'solution', 'assumption', 'test']

const filesIn = (folder: URL) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({ name, url: new URL(name, folder) }))
    : []
const read = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as Example // transcribed by hand in this form

/** The nodes of the kinds that hang in a tree, in depth, as "kind: words [criterion]" lines. */
function linesOf(nodes: readonly Node[], depth = 0): string[] {
  return nodes.flatMap(({ type, label, criterion = '', children = [] }) =>
    KINDS.includes(type)
      ? [
          `${'  '.repeat(depth)}${type}: ${label}${criterion && ` [${criterion}]`}`,
          ...linesOf(children, depth + 1),
        ]
      : linesOf(children, depth),
  )
}

/** ">=3 of 5 complete" as counts and words; anything else stays words, to be mended before the test starts. */
function criteriaOf(criterion = '') {
  const [, needed, of, action] = /^>=\s*(\d+) of (\d+) (.+)$/.exec(criterion) ?? []
  if (needed === undefined || of === undefined) return { action: criterion }
  return { needed: Number(needed), of: Number(of), action: action ?? '' }
}
const criterionOf = ({ needed, of, action }: { needed: number | null; of: number | null; action: string }) =>
  needed === null ? action : `>=${needed} of ${of ?? ''} ${action}`

/** Types the example in, as a trio would. */
function enter(example: Example): WorkspaceView {
  const bench = lab(emptyView())
  const treeId = bench.do(createTree, { outcome: { title: example.outcome ?? 'No outcome is stated' } })
  const put = (node: Node, parentId: string): void => {
    const id = putOne(node, parentId)
    for (const child of node.children ?? []) put(child, id)
  }
  const putOne = ({ type, label, criterion }: Node, parentId: string): string => {
    switch (type) {
      case 'opportunity':
        return bench.do(addOpportunity, { parentId, statement: label })
      case 'solution':
        return bench.do(addSolution, { opportunityId: parentId, title: label })
      case 'assumption':
        return bench.do(addAssumption, { statement: label, kind: 'desirability', solutionId: parentId })
      case 'test':
        return bench.do(createTest, { assumptionId: parentId, title: label, ...criteriaOf(criterion) })
      default:
        return parentId
    }
  }
  for (const node of example.tree) put(node, treeId)
  const target = [...bench.view.rows.opportunity.values()].find(
    ({ statement }) => statement === example.target_opportunity,
  )
  const isLeaf = target && forestOf(bench.view).childrenOf.get(target.id)?.length === undefined
  if (target && isLeaf) bench.do(makeTarget, { id: target.id, why: 'As published' })
  return bench.view
}

/** The tree of a view in the form of `linesOf`. */
function linesOfView(view: WorkspaceView): string[] {
  const nodesUnder = (parentId: string): Node[] => [
    ...(forestOf(view).childrenOf.get(parentId) ?? []).map((id): Node => ({
      type: 'opportunity',
      label: view.rows.opportunity.get(id)?.statement ?? '',
      children: nodesUnder(id),
    })),
    ...(solutionsByOpportunity(view).get(parentId) ?? []).map((row): Node => ({
      type: 'solution',
      label: row.title,
      children: assumptionsOf(view, row.id).map((assumption): Node => ({
        type: 'assumption',
        label: assumption.statement,
        children: testsOf(view, assumption.id).map((test): Node => ({
          type: 'test',
          label: test.title,
          criterion: criterionOf(test),
        })),
      })),
    })),
  ]
  const [tree] = view.rows.tree.keys()
  return linesOf(nodesUnder(tree ?? ''))
}

function throughAFile(view: WorkspaceView): WorkspaceView {
  const records = Object.fromEntries(RECORD_TYPES.map((type) => [type, [...view.rows[type].values()]]))
  const source = { id: null, meta: { name: 'Worked example' }, records, people: null, blobs: null }
  const text = writeWorkspaceFile(source, { exportedAt: null, withPeople: false, withBlobs: false })
  const plan = readWorkspaceFile(text)
  if (!plan.ok) throw new Error(plan.error.code)
  expect(plan.value.repairs).toEqual([])
  return viewOfSource(plan.value)
}

const examples = [...filesIn(OURS), ...filesIn(THEIRS)].filter(({ url }) =>
  linesOf(read(url).tree).some((line) => /^\s+(?:assumption|test): /.test(line)),
)

describe.each(examples)('$name', ({ url }) => {
  const example = read(url)

  it('is entered and read back faithfully', () => {
    const view = throughAFile(enter(example))
    // An assumption that two solutions share is one, so a test of it stands under both.
    const isShared = [...view.rows.stake.values()].length > view.rows.assumption.size
    const lines = linesOfView(view)
    if (!isShared) expect(lines).toEqual(linesOf(example.tree))
    else for (const line of linesOf(example.tree)) expect(lines).toContain(line)
    expect([...view.rows.outcome.values()].map(({ title }) => title)).toEqual([
      example.outcome ?? 'No outcome is stated',
    ])
  })

  it('lets no test start whose criteria are no counts, and loses none of their words', () => {
    const view = throughAFile(enter(example))
    for (const test of view.rows.test.values()) {
      const codes = problemsBeforeStart(test).map(({ code }) => code)
      if (test.needed === null) expect(codes).toContain('needs-criteria')
      if (/\d\s*%/.test(test.action)) expect(codes).toContain('percentage')
    }
  })
})

it('an assumption written under two candidates is kept once, with its test under both', () => {
  const view = enter(read(new URL('reading-group.json', OURS)))
  const shared = [...view.rows.assumption.values()].filter(({ statement }) => /three lines/.test(statement))
  expect(shared).toHaveLength(1)
  expect(
    [...view.rows.stake.values()].filter(({ assumptionId }) => assumptionId === shared[0]?.id),
  ).toHaveLength(2)
})
