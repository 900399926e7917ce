// L14: the same need stands on the tree once. Told about the later one of two, so that a pair is said once.
import { compareIds, type Id } from '../../../lib/ids.ts'
import { memoBy } from '../../../lib/memo.ts'
import { sameList } from '../../../lib/same-list.ts'
import { jaccard } from '../../inbox/look-alikes.ts'
import type { Opportunity } from '../../model/records.ts'
import { forestOf } from '../../tree/forest.ts'
import { heardFor } from '../../tree/people-of.ts'
import { quoted } from '../../tree/short-name.ts'
import type { WorkspaceView } from '../../view/workspace-view.ts'
import { alikeIndex, type Shape, tokensOfRow } from '../alike-index.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { OURS } from '../thresholds.ts'
import { isEarlier, isLineage } from '../tree-questions.ts'

const inTree = alikeIndex<Opportunity>(OURS.alike)
const MOST_TOLD = 5
/** Rows compared in one step of preparing. */
const AT_A_TIME = 20
/** A row of more siblings than this is compared by the index of the whole tree alone. */
const MOST_SIBLINGS = 60

interface Known {
  readonly version: number
  readonly siblings: readonly Opportunity[]
  readonly trees: WorkspaceView['rows']['tree']
  readonly finding: Finding | null
}
/** What was told of a row; it holds while no words around it changed and there is one tree. */
const known = new WeakMap<Opportunity, Known>()

function alikeInWords(view: WorkspaceView, row: Opportunity): Finding | null {
  const { parentOf, childrenOf } = forestOf(view)
  const shape = inTree.shapeOf(view.rows.opportunity, row.id)
  if (!shape) return null
  const ids = childrenOf.get(parentOf.get(row.id) ?? '') ?? []
  const siblings = ids.length > MOST_SIBLINGS ? [] : ids.flatMap((id) => view.rows.opportunity.get(id) ?? [])
  const before = known.get(row)
  const trees = view.rows.tree
  if (before && trees.size === 1 && before.trees === trees && before.version === shape.version)
    if (sameList(before.siblings, siblings)) return before.finding
  const others = likest(view, row, shape, siblings)
  const says = `It might be the same as ${named(others)}.`
  const found = others.length === 0 ? null : told('a', says, row, others.slice(0, MOST_TOLD))
  known.set(row, { version: shape.version, siblings, trees, finding: found })
  return found
}

/** Earlier opportunities of the same tree that say nearly the same, the likest first. */
function likest(
  view: WorkspaceView,
  row: Opportunity,
  shape: Shape<Opportunity>,
  siblings: readonly Opportunity[],
): readonly Opportunity[] {
  const { treeOf } = forestOf(view)
  const treeId = treeOf.get(row.id)
  const found = new Map<Opportunity, number>()
  const take = (other: Opportunity, likeness: number) => {
    if (isEarlier(other, row) && treeOf.get(other.id) === treeId) found.set(other, likeness)
  }
  for (const other of shape.rows.values()) if (other !== row) take(other, 1)
  for (const [one, likeness] of shape.alike) for (const other of one.rows.values()) take(other, likeness)
  for (const other of siblings) {
    if (other === row || found.has(other)) continue
    const likeness = jaccard(tokensOfRow(row), tokensOfRow(other))
    if (likeness >= OURS.alikeSiblings) take(other, likeness)
  }
  if (found.size < 2) return [...found.keys()]
  return [...found].sort((a, b) => b[1] - a[1] || compareIds(a[0].id, b[0].id)).map(([other]) => other)
}

/** Pairs of opportunities with heard opportunities in common: how many, by the later one. */
const sharedHeard = memoBy(
  (view: WorkspaceView) => [view.rows.opportunity, view.rows.evidence, view.rows.heard, view.rows.snapshot],
  (view) => {
    const byHeard = new Map<Id, Opportunity[]>()
    for (const row of view.rows.opportunity.values())
      for (const heard of heardFor(view, row.id)) {
        const list = byHeard.get(heard.id)
        if (list) list.push(row)
        else byHeard.set(heard.id, [row])
      }
    const counts = new Map<Id, Map<Id, number>>()
    for (const rows of byHeard.values())
      for (const a of rows)
        for (const b of rows) {
          if (a === b || !isEarlier(a, b)) continue
          const others = counts.get(b.id) ?? new Map<Id, number>()
          counts.set(b.id, others.set(a.id, (others.get(a.id) ?? 0) + 1))
        }
    return counts
  },
)

function alikeInEvidence(view: WorkspaceView, row: Opportunity): readonly Opportunity[] {
  const { treeOf } = forestOf(view)
  const shared = sharedHeard(view).get(row.id)
  if (!shared) return []
  return [...shared]
    .filter(([id, count]) => {
      const most = Math.max(heardFor(view, id).length, heardFor(view, row.id).length)
      const isSameTree = treeOf.get(id) === treeOf.get(row.id)
      return isSameTree && count >= OURS.alikeEvidence * most && !isLineage(view, id, row.id)
    })
    .flatMap(([id]) => view.rows.opportunity.get(id) ?? [])
}

function told(part: string, says: string, row: Opportunity, others: readonly Opportunity[]): Finding {
  return finding({
    rule: 'L14',
    part,
    severity: 'W',
    about: ['opportunity', row.id],
    others: others.map((other) => other.id),
    says,
    basis: [row.statement, ...others.map((other) => other.statement)],
  })
}

function named([first, ...more]: readonly Opportunity[]): string {
  const name = quoted(first?.statement ?? '', 'another card')
  return more.length === 0 ? name : `${name} and ${more.length} more`
}

export const noLookAlikes: Rule = {
  id: 'L14',
  title: 'No look-alikes',
  explain:
    'Two cards for one need split its evidence, so both look weaker than the need is, and comparing siblings means nothing when two of them are the same.',
  mend: 'Put the evidence of both on one card and archive the other, or say in each what sets it apart.',
  source: SOURCES.tree,
  group: 'tree',
  reads: ['opportunity', 'tree', 'evidence', 'heard', 'snapshot'],
  *prepare(view) {
    yield* inTree.catchUp(view.rows.opportunity)
    let count = 0
    for (const row of view.rows.opportunity.values()) {
      alikeInWords(view, row)
      if (++count % AT_A_TIME === 0) yield
    }
  },
  check(view) {
    const found: Finding[] = []
    for (const row of view.rows.opportunity.values()) {
      const words = alikeInWords(view, row)
      if (words) found.push(words)
      const evidence = alikeInEvidence(view, row).filter((other) => !words?.aboutIds.includes(other.id))
      if (evidence.length === 0) continue
      const says = `It stands on the same words of customers as ${named(evidence)}, so both might be one need.`
      found.push(told('b', says, row, evidence.slice(0, MOST_TOLD)))
    }
    return found
  },
}
