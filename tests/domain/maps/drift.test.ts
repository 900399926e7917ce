// The tie between map and tree: what drifts apart is shown, and either side can win in one step.
import { expect, test } from 'vitest'
import { placesByMoment } from '../../../src/domain/inbox/moment-places.ts'
import { archiveMoments } from '../../../src/domain/maps/archive-moments.ts'
import { addMoment } from '../../../src/domain/maps/draw-moments.ts'
import { driftInWords, driftOf, driftsOfMap } from '../../../src/domain/maps/drift.ts'
import { followMap, keepTreeWords, tieToMoment } from '../../../src/domain/maps/follow-drift.ts'
import { joinMoments } from '../../../src/domain/maps/join-moments.ts'
import { splitMoment } from '../../../src/domain/maps/split-moment.ts'
import { layStoryMoment } from '../../../src/domain/maps/living-map.ts'
import { createMap, revealDrafts } from '../../../src/domain/maps/map-commands.ts'
import { graphOf, momentsOf } from '../../../src/domain/maps/map-graph.ts'
import { mergeDrafts } from '../../../src/domain/maps/merge-drafts.ts'
import { momentsToTopRow, opportunityOfMoment, sideBySideInTime } from '../../../src/domain/maps/top-row.ts'
import { markHeard } from '../../../src/domain/snapshots/mark-commands.ts'
import { editMoment } from '../../../src/domain/snapshots/moment-commands.ts'
import { editStatement } from '../../../src/domain/tree/edit-opportunity.ts'
import { addOpportunity } from '../../../src/domain/tree/add-opportunity.ts'
import { childrenOf } from '../../../src/domain/tree/forest.ts'
import { create, newRow, planned } from '../../../src/domain/view/command.ts'
import { stage } from '../snapshots/play.ts'
import { toldStage } from './told-stage.ts'

function withTree<Stage extends ReturnType<typeof toldStage>>(map: Stage) {
  const { run, env, mapId, view } = map
  const tree = newRow('tree', env, { title: 'Tree' })
  run(() => planned('A tree', [create('tree', tree)]), {})
  run(momentsToTopRow, { mapId, treeId: tree.id })
  return {
    ...map,
    treeId: tree.id,
    branch: (at: number): string => opportunityOfMoment(view()).get(map.moment(at))?.id ?? '',
    words: () => childrenOf(view(), tree.id).map((id) => view().rows.opportunity.get(id)?.statement),
  }
}

test('a renamed moment: the tree takes its words, or keeps its own and the drift is over', () => {
  const { run, view, mapId, moment, branch, words } = withTree(toldStage('Plans', 'Books'))
  expect(driftsOfMap(view(), mapId)).toEqual([])
  run(editStatement, { id: branch(1), statement: 'I cannot find a seat' })
  expect(driftOf(view(), branch(1)), 'words of the tree’s own are no drift').toBeNull()
  run(editMoment, { momentId: moment(0), fields: { label: 'Makes plans' } })
  run(editMoment, { momentId: moment(1), fields: { label: 'Buys the ticket' } })
  expect(driftsOfMap(view(), mapId).map(({ kind }) => kind)).toEqual(['renamed', 'renamed'])
  const drift = driftOf(view(), branch(0))
  expect(drift && driftInWords(view(), drift)).toBe('On the map it was “Plans” and is “Makes plans” now.')
  run(followMap, { opportunityId: branch(0) })
  run(keepTreeWords, { opportunityId: branch(1) })
  expect(words()).toEqual(['Makes plans', 'I cannot find a seat'])
  expect(driftsOfMap(view(), mapId)).toEqual([])
})

test('a moment that is gone: the card leaves and its children stay, or the branch stands for itself', () => {
  const { run, view, mapId, moment, branch, words } = withTree(toldStage('Plans', 'Books', 'Flies'))
  const [plans, books] = [branch(0), branch(1)]
  run(addOpportunity, { parentId: plans, statement: 'Too many choices' })
  run(archiveMoments, { mapId, ids: [moment(0), moment(1)] })
  expect(driftsOfMap(view(), mapId).map(({ kind }) => kind)).toEqual(['gone', 'gone'])
  run(followMap, { opportunityId: plans })
  run(keepTreeWords, { opportunityId: books })
  expect(words()).toEqual(['Too many choices', 'Books', 'Flies'])
  expect(driftsOfMap(view(), mapId)).toEqual([])
})

function aMergedMap() {
  const play = stage()
  const drafts = ['Opens the claims site', 'Goes to the claims site'].map((label) => {
    const mapId = play.run(createMap, { kind: 'draft', scope: 'How do people claim?' })
    play.run(addMoment, { mapId, label })
    return mapId
  })
  play.run(revealDrafts, { mapIds: drafts })
  const mapId = play.run(mergeDrafts, { mapIds: drafts })
  const moments = momentsOf(play.view(), mapId).map(({ id }) => id)
  const made = toldStage()
  return withTree({ ...made, ...play, mapId, moments, moment: (at: number) => moments[at] ?? '' })
}

test('a joined moment: its branch goes under the branch of the one that took it in', () => {
  const { run, view, mapId, moments, branch, words } = aMergedMap()
  expect(words()).toHaveLength(2)
  const second = branch(1)
  run(joinMoments, { mapId, ids: moments })
  expect(driftOf(view(), second)).toMatchObject({ kind: 'joined', otherIds: [moments[0]] })
  run(followMap, { opportunityId: second })
  expect(words()).toHaveLength(1)
  expect(childrenOf(view(), branch(0))).toEqual([second])
  expect(driftsOfMap(view(), mapId)).toEqual([])
})

test('a split moment: what was split off becomes a branch beside it', () => {
  const { run, env, view, mapId, moments } = aMergedMap()
  const joined = run(joinMoments, { mapId, ids: moments })
  const tree = newRow('tree', env, { title: 'Another tree' })
  run(() => planned('A tree', [create('tree', tree)]), {})
  const own = opportunityOfMoment(view()).get(joined)?.id ?? ''
  for (const row of view().rows.opportunity.values())
    if (row.id !== own) run(tieToMoment, { opportunityId: row.id, momentId: null })
  run(tieToMoment, { opportunityId: own, momentId: null })
  run(tieToMoment, { opportunityId: own, momentId: joined })
  run(splitMoment, { momentId: joined })
  expect(driftOf(view(), own)).toMatchObject({ kind: 'split' })
  run(followMap, { opportunityId: own })
  expect(driftsOfMap(view(), mapId)).toEqual([])
  const tied = momentsOf(view(), mapId).map(({ id }) => opportunityOfMoment(view()).has(id))
  expect(tied).toEqual([true, true])
})

test('moments that stand side by side in time are named together', () => {
  const { run, view, mapId, moment } = toldStage('Plans', 'Books', 'Flies')
  const bus = run(addMoment, { mapId, label: 'Takes the bus', afterId: moment(0), isBranch: true })
  const graph = graphOf(view(), mapId)
  expect(sideBySideInTime(graph, graph.order).map((group) => group.toSorted())).toEqual([
    [moment(1), bus].toSorted(),
  ])
})

test('what was heard at a moment belongs under its branch', () => {
  const map = withTree(toldStage('Gets the letter', 'Fills in the form'))
  const { run, view, treeId, moment, branch, tell } = map
  const story = tell('P1', ['The letter', 0], ['The form', null])
  const heardId = run(markHeard, {
    snapshotId: story.snapshotId,
    kind: 'pain',
    quote: 'Twelve pages',
    at: null,
    passage: null,
    momentId: story.told(1),
  })
  expect(placesByMoment(view(), treeId, heardId)).toEqual([])
  run(layStoryMoment, { momentId: moment(1), toldId: story.told(1) })
  expect(placesByMoment(view(), treeId, heardId)).toEqual([
    { opportunityId: branch(1), branchId: branch(1), momentId: moment(1) },
  ])
})
