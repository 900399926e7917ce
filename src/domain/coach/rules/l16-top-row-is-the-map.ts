// L16: the top row of the tree is the row of moments of the map; neither too wide nor too deep to hold in mind.
import type { Id } from '../../../lib/ids.ts'
import { momentsOf } from '../../maps/map-graph.ts'
import type { Tree } from '../../model/records.ts'
import { childrenOf, forestOf } from '../../tree/forest.ts'
import { quoted } from '../../tree/short-name.ts'
import type { WorkspaceView } from '../../view/workspace-view.ts'
import { finding, type Finding } from '../finding.ts'
import { drawnSharedMaps, heardAtMoments } from '../map-questions.ts'
import type { Rule } from '../rule.ts'
import { SOURCES } from '../sources.ts'
import { OURS } from '../thresholds.ts'
import { workingTrees } from '../tree-questions.ts'

function momentFindings(view: WorkspaceView, tree: Tree): Finding[] {
  const found: Finding[] = []
  const top = childrenOf(view, tree.id)
  if (top.length === 0) return found
  if (drawnSharedMaps(view).length === 0) {
    const says = 'No shared map stands behind the top row yet. Its moments might make better branches.'
    return [finding({ rule: 'L16', part: 'a', severity: 'I', about: ['tree', tree.id], says, basis: [] })]
  }
  const byMoment = new Map<Id, Id>()
  for (const id of top) {
    const row = view.rows.opportunity.get(id)
    const momentId = row?.momentId ?? null
    const about = ['opportunity', id] as const
    if (momentId === null || !view.rows.moment.has(momentId)) {
      const says = 'This top branch stands on no moment of the map. When does it happen?'
      found.push(finding({ rule: 'L16', part: 'a', severity: 'I', about, says, basis: [momentId] }))
      continue
    }
    const first = byMoment.get(momentId)
    if (first === undefined) byMoment.set(momentId, id)
    else {
      const name = quoted(view.rows.opportunity.get(first)?.statement ?? '')
      const says = `It stands on the same moment as ${name}. They might be one branch.`
      found.push(
        finding({
          rule: 'L16',
          part: 'b',
          severity: 'I',
          about,
          others: [first],
          says,
          basis: [momentId, first],
        }),
      )
    }
  }
  return found
}

function shapeFindings(view: WorkspaceView, tree: Tree, depth: number): Finding[] {
  const found: Finding[] = []
  const about = ['tree', tree.id] as const
  const width = childrenOf(view, tree.id).length
  if (width > OURS.topRow) {
    const says = `${width} branches in the top row might be more than one can compare. Some might be moments within a larger one.`
    found.push(finding({ rule: 'L16', part: 'd', severity: 'I', about, says, basis: [width] }))
  }
  if (depth > OURS.depth) {
    const says = `The tree is ${depth} levels deep. Some levels might say the same in other words.`
    found.push(finding({ rule: 'L16', part: 'e', severity: 'I', about, says, basis: [depth] }))
  }
  return found
}

function depths(view: WorkspaceView): ReadonlyMap<Id, number> {
  const { levelOf, treeOf } = forestOf(view)
  const deepest = new Map<Id, number>()
  for (const [id, level] of levelOf) {
    const treeId = treeOf.get(id)
    if (treeId !== undefined && level > (deepest.get(treeId) ?? 0)) deepest.set(treeId, level)
  }
  return deepest
}

function momentsWithoutBranch(view: WorkspaceView): Finding[] {
  const used = new Set([...view.rows.opportunity.values()].map((row) => row.momentId))
  const heardAt = heardAtMoments(view)
  return drawnSharedMaps(view).flatMap((map) =>
    momentsOf(view, map.id).flatMap((moment) => {
      const heard = heardAt.get(moment.id) ?? []
      if (used.has(moment.id) || heard.length < OURS.heardWithoutBranch) return []
      const says = `${heard.length} opportunities were heard at this moment, and no branch of the tree stands on it.`
      const basis = heard.map((one) => one.id).toSorted()
      return [finding({ rule: 'L16', part: 'c', severity: 'I', about: ['moment', moment.id], says, basis })]
    }),
  )
}

export const topRowIsTheMap: Rule = {
  id: 'L16',
  title: 'A top row taken from the map',
  explain:
    'Moments that are distinct in time do not overlap, which is what makes branches comparable. A row too wide or a tree too deep cannot be held in mind by three people.',
  mend: 'Tie each top branch to its moment on the shared map; group or split branches until the row reads like the story.',
  source: SOURCES.choosing,
  group: 'tree',
  reads: ['opportunity', 'tree', 'outcome', 'map', 'moment', 'link', 'heard', 'snapshot'],
  check(view) {
    const trees = workingTrees(view)
    if (trees.length === 0) return []
    const depth = depths(view)
    return [
      ...trees.flatMap((tree) => [
        ...momentFindings(view, tree),
        ...shapeFindings(view, tree, depth.get(tree.id) ?? 0),
      ]),
      ...momentsWithoutBranch(view),
    ]
  },
}
