// L18: one target, a leaf, chosen among its siblings with a reason.
import type { Id } from '../../../lib/ids.ts'
import { storiesTold } from '../../snapshots/stories-told.ts'
import { childrenOf, forestOf } from '../../tree/forest.ts'
import { decisionsFor, isLeaf, siblingsOf, targetsOf } from '../../tree/targets.ts'
import type { WorkspaceView } from '../../view/workspace-view.ts'
import { finding, type Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { METHODS_OWN } from '../thresholds.ts'
import { workingTrees } from '../tree-questions.ts'

function hasNotes(view: WorkspaceView, id: Id): boolean {
  return Object.values(view.rows.opportunity.get(id)?.lens ?? {}).some((note) => note.trim() !== '')
}

function choiceFindings(view: WorkspaceView, id: Id): Finding[] {
  const found: Finding[] = []
  const about = ['opportunity', id] as const
  if (!isLeaf(view, id)) {
    const says = 'The target has opportunities below it. One of those might be small enough to finish.'
    found.push(
      finding({ rule: 'L18', part: 'b', severity: 'W', about, says, basis: childrenOf(view, id).toSorted() }),
    )
  }
  if (!decisionsFor(view, id).some((decision) => decision.why.trim() !== '')) {
    const says = 'Nobody wrote down why this is the target. In a month you might not remember.'
    found.push(finding({ rule: 'L18', part: 'c', severity: 'I', about, says, basis: [id] }))
  }
  const siblings = siblingsOf(view, id)
  if (siblings.length > 0 && !siblings.some((sibling) => hasNotes(view, sibling))) {
    const says = 'Its siblings have no notes yet, so the choice might be hard to explain.'
    found.push(finding({ rule: 'L18', part: 'd', severity: 'I', about, says, basis: siblings.toSorted() }))
  }
  return found
}

export const oneTargetLeaf: Rule = {
  id: 'L18',
  title: 'One target, chosen among siblings',
  explain:
    'One target at a time lets solutions be compared with each other. A leaf is small enough to finish; a written reason lets you notice when it stops being true.',
  mend: 'Compare siblings from the top row down to one leaf, with a short note through each lens, and write the reason in a sentence.',
  source: SOURCES.choosing,
  group: 'target',
  reads: ['opportunity', 'tree', 'outcome', 'decision', 'snapshot'],
  check(view) {
    const found: Finding[] = []
    for (const treeId of view.rows.tree.keys()) {
      const targets = targetsOf(view, treeId)
      if (targets.length > 1) {
        const says = `${targets.length} opportunities are the target at the same time. Which one comes first?`
        const about = ['tree', treeId] as const
        found.push(
          finding({ rule: 'L18', part: 'a', severity: 'E', about, others: targets, says, basis: targets }),
        )
      }
      for (const id of targets) found.push(...choiceFindings(view, id))
    }
    const stories = storiesTold(view).length
    for (const tree of workingTrees(view)) {
      if (stories < METHODS_OWN.stories || targetsOf(view, tree.id).length > 0) continue
      if (forestOf(view).childrenOf.get(tree.id) === undefined) continue
      const says = `${stories} stories and no target yet. It is a decision you can take back: an hour might be enough.`
      found.push(
        finding({ rule: 'L18', part: 'e', severity: 'I', about: ['tree', tree.id], says, basis: ['none'] }),
      )
    }
    return found
  },
}
