// L14: the same need stands on the tree once. Told about the later one of two, so that a pair is said once.
import { compareIds, type Id } from '../../../lib/ids.ts'
import { memoBy } from '../../../lib/memo.ts'
import { jaccard } from '../../inbox/look-alikes.ts'
import type { Opportunity } from '../../model/records.ts'
import { forestOf } from '../../tree/forest.ts'
import { heardFor } from '../../tree/people-of.ts'
import { quoted } from '../../tree/short-name.ts'
import type { WorkspaceView } from '../../view/workspace-view.ts'
import { alikeIndex, tokensOfRow } from '../alike-index.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { OURS } from '../thresholds.ts'
import { isEarlier, isLineage } from '../tree-questions.ts'

const inTree = alikeIndex(OURS.alike)
const MOST_TOLD = 5
/** A row of more siblings than this is compared by the index of the whole tree alone. */
const MOST_SIBLINGS = 60

/** Earlier opportunities of the same tree that say nearly the same, the likest first. */
function alikeInWords(view: WorkspaceView, row: Opportunity): readonly Opportunity[] {
  const { treeOf, parentOf, childrenOf } = forestOf(view)
  const treeId = treeOf.get(row.id)
  const likeness = new Map<Id, number>()
  for (const one of inTree.alikeTo(view.rows.opportunity, row.id)) likeness.set(one.id, one.likeness)
  const siblings = childrenOf.get(parentOf.get(row.id) ?? '') ?? []
  if (siblings.length <= MOST_SIBLINGS)
    for (const id of siblings) {
      const other = id === row.id || likeness.has(id) ? undefined : view.rows.opportunity.get(id)
      const score = other ? jaccard(tokensOfRow(row), tokensOfRow(other)) : 0
      if (score >= OURS.alikeSiblings) likeness.set(id, score)
    }
  if (likeness.size === 0) return []
  return [...likeness]
    .filter(([id]) => treeOf.get(id) === treeId)
    .sort((a, b) => b[1] - a[1] || compareIds(a[0], b[0]))
    .flatMap(([id]) => view.rows.opportunity.get(id) ?? [])
    .filter((other) => isEarlier(other, row))
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
  return [...(sharedHeard(view).get(row.id) ?? [])]
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
  check(view) {
    const found: Finding[] = []
    for (const row of view.rows.opportunity.values()) {
      const words = alikeInWords(view, row)
      if (words.length > 0) {
        const says = `It might be the same as ${named(words)}.`
        found.push(told('a', says, row, words.slice(0, MOST_TOLD)))
      }
      const ids = new Set(words.map((other) => other.id))
      const evidence = alikeInEvidence(view, row).filter((other) => !ids.has(other.id))
      if (evidence.length === 0) continue
      const says = `It stands on the same words of customers as ${named(evidence)}, so both might be one need.`
      found.push(told('b', says, row, evidence.slice(0, MOST_TOLD)))
    }
    return found
  },
}
