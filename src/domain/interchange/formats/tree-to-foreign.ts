// A tree or a branch of ours in the neutral shape, for every writer. What import-tree.ts reads back stands in fields.
// Invariant: solutions stand before the opportunities beside them, assumptions and tests in the order they were made.
import type { Id } from '../../../lib/ids.ts'
import { assumptionsOf } from '../../assumptions/stakes.ts'
import { criteriaInWords } from '../../assumptions/criteria.ts'
import { testName } from '../../assumptions/test-commands.ts'
import { testsOf } from '../../assumptions/tests-of.ts'
import type { Assumption, AssumptionTest, Outcome, Solution } from '../../model/records.ts'
import { childrenOf, solutionsByOpportunity } from '../../tree/forest.ts'
import { nameOfCard } from '../../tree/rules.ts'
import { rowById, type WorkspaceView } from '../../view/workspace-view.ts'
import { cleanNote, cleanText } from './clean-text.ts'
import type { ForeignField, ForeignNode, ForeignTree } from './foreign-tree.ts'

/** The tree or the branch with this id; null when there is no such card. A card without words gets a name. */
export function treeToForeign(view: WorkspaceView, rootId: Id): ForeignTree | null {
  const node = treeNode(view, rootId) ?? opportunityNode(view, rootId) ?? solutionNodeById(view, rootId)
  if (!node) return null
  const title = cleanText(nameOfCard(view, rootId))
  return { format: 'json', title: title === '' ? null : title, nodes: [node], problems: [], problemCount: 0 }
}

function nodeOf(
  kind: ForeignNode['kind'] & string,
  text: string,
  note: string,
  fields: readonly (readonly [string, string | number | null])[],
  children: readonly ForeignNode[],
): ForeignNode {
  const words = cleanText(text)
  const clean = cleanNote(note)
  const kept = fields.flatMap(([name, value]): ForeignField[] => {
    const cleaned = value === null ? '' : cleanText(String(value))
    return cleaned === '' ? [] : [[name, cleaned]]
  })
  return {
    text: words === '' ? `Untitled ${kind}` : words,
    ...(clean.trim() === '' ? {} : { note: clean }),
    kind,
    ...(kept.length === 0 ? {} : { fields: kept }),
    children,
  }
}

function treeNode(view: WorkspaceView, treeId: Id): ForeignNode | null {
  const tree = rowById(view, 'tree', treeId)
  if (!tree) return null
  const outcome = rowById(view, 'outcome', tree.outcomeId)
  const fields = outcome ? outcomeFields(outcome) : []
  return nodeOf('outcome', outcome?.title || tree.title, '', fields, opportunityNodes(view, treeId))
}

function outcomeFields(outcome: Outcome): readonly (readonly [string, string | number | null])[] {
  const { metric, unit, baseline, target, due, health } = outcome
  return [
    ['metric', metric],
    ['unit', unit],
    ['baseline', baseline],
    ['target', target],
    ['due', due],
    ['health', health],
  ]
}

function opportunityNodes(view: WorkspaceView, parentId: Id): ForeignNode[] {
  return childrenOf(view, parentId).flatMap((id) => opportunityNode(view, id) ?? [])
}

function opportunityNode(view: WorkspaceView, id: Id): ForeignNode | null {
  const row = rowById(view, 'opportunity', id)
  if (!row) return null
  const solutions = (solutionsByOpportunity(view).get(id) ?? []).map((solution) =>
    solutionNode(view, solution),
  )
  const fields = [
    ['opportunity kind', row.kind],
    ['status', row.status === 'candidate' ? null : row.status],
  ] as const
  return nodeOf('opportunity', row.statement, row.notes, fields, [
    ...solutions,
    ...opportunityNodes(view, id),
  ])
}

function solutionNodeById(view: WorkspaceView, id: Id): ForeignNode | null {
  const row = rowById(view, 'solution', id)
  return row && solutionNode(view, row)
}

function solutionNode(view: WorkspaceView, row: Solution): ForeignNode {
  const children = assumptionsOf(view, row.id).map((assumption) => assumptionNode(view, assumption))
  return nodeOf(
    'solution',
    row.title,
    row.description,
    [['status', row.status === 'idea' ? null : row.status]],
    children,
  )
}

function assumptionNode(view: WorkspaceView, row: Assumption): ForeignNode {
  return nodeOf(
    'assumption',
    row.statement,
    '',
    [['category', row.kind]],
    testsOf(view, row.id).map(testNode),
  )
}

function testNode(row: AssumptionTest): ForeignNode {
  const hasCriteria = row.needed !== null && row.of !== null
  return nodeOf(
    'test',
    testName(row),
    row.moment,
    [
      ['method', row.method],
      ['criteria', hasCriteria ? criteriaInWords(row) : row.action],
      ['audience', row.audience],
      ['verdict', row.verdict],
      ['learned', row.learned],
      ['next step', row.nextStep],
    ],
    [],
  )
}
