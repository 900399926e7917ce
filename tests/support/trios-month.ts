// A month of a trio's life, played with the product's own commands at the hours at which a trio does it:
// 16 interviews, 3 maps, 60 heard opportunities, 12 tests, 4 reviews. The same month each time.
import { addAssumption, placeAssumption } from '../../src/domain/assumptions/assumption-commands.ts'
import { finishTest } from '../../src/domain/assumptions/finish-test.ts'
import { addObservation } from '../../src/domain/assumptions/observation-commands.ts'
import { createTest, startTest } from '../../src/domain/assumptions/test-commands.ts'
import { readSource } from '../../src/data/crdt/documents.ts'
import { linkAsNewChild, linkHeard, parkHeard } from '../../src/domain/inbox/inbox-commands.ts'
import type { WorkspaceSource } from '../../src/domain/interchange/workspace-source.ts'
import { addMoment } from '../../src/domain/maps/draw-moments.ts'
import { linkMoments } from '../../src/domain/maps/link-commands.ts'
import { joinMoments } from '../../src/domain/maps/join-moments.ts'
import { momentsOf } from '../../src/domain/maps/map-graph.ts'
import { createMap, editMap, revealDrafts, startRound } from '../../src/domain/maps/map-commands.ts'
import { mergeDrafts } from '../../src/domain/maps/merge-drafts.ts'
import { editMeta } from '../../src/domain/model/edit-meta.ts'
import { addMeasurement } from '../../src/domain/outcomes/outcome-commands.ts'
import { addMember } from '../../src/domain/people/member-commands.ts'
import { setQuickFact } from '../../src/domain/people/participant-commands.ts'
import { addStakeholder } from '../../src/domain/people/stakeholder-commands.ts'
import { catchFeedback, declineFeedback, fileFeedback } from '../../src/domain/review/feedback-commands.ts'
import { endReview, prepareReview, startReview } from '../../src/domain/review/review-commands.ts'
import { heardOf } from '../../src/domain/snapshots/heard-of.ts'
import { markHeard, markInsight, markMoment } from '../../src/domain/snapshots/mark-commands.ts'
import { planInterview } from '../../src/domain/snapshots/plan-interview.ts'
import {
  editSnapshot,
  finishSnapshot,
  setClock,
  writeQuote,
} from '../../src/domain/snapshots/snapshot-commands.ts'
import { shareIdeas, addIdea } from '../../src/domain/solutions/storm.ts'
import { addOpportunity } from '../../src/domain/tree/add-opportunity.ts'
import { makeTarget } from '../../src/domain/tree/choose-target.ts'
import { createTree, reviseTree } from '../../src/domain/tree/create-tree.ts'
import { setSolutionStatus } from '../../src/domain/tree/solutions.ts'
import { toggleVote } from '../../src/domain/tree/votes.ts'
import type { Command, Env } from '../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../src/domain/view/workspace-view.ts'
import { makeId, type Id } from '../../src/lib/ids.ts'
import { aClient } from './a-client.ts'
import { mulberry32 } from './generate-workspace.ts'
import { BRANCHES, MONTH_ASSUMPTIONS, MONTH_IDEAS, MONTH_TALKS, type Branch } from './trios-month-words.ts'

/** Monday of the first week. */
export const MONTH_BEGINS = Date.UTC(2026, 9, 26)
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Days of a week on which there is a talk, from Monday: 0. */
const TALK_DAYS = [1, 2, 3, 4] as const
const SPOKEN = { at: null, passage: null } as const

/** Friday evening of a week, 1–4: when the trio looks at what it has. */
export function endOfWeek(week: number): number {
  return MONTH_BEGINS + ((week - 1) * 7 + 4) * DAY + 17 * HOUR
}

export interface TriosMonth {
  readonly view: WorkspaceView
  readonly source: WorkspaceSource
  readonly now: number
  readonly today: string
}

/** The workspace at the end of a week, 1–4. */
export function triosMonth(weeks: number): TriosMonth {
  const life = newLife()
  const parts = [firstWeek, secondWeek, thirdWeek, fourthWeek]
  for (const week of parts.slice(0, weeks)) week(life)
  const now = endOfWeek(weeks)
  const { meta, records, people } = readSource(life.docs)
  return {
    view: life.view(),
    source: { id: `trios-month-${weeks}`, meta, records, people, blobs: null },
    now,
    today: dayText(now),
  }
}

type Life = ReturnType<typeof newLife>

function newLife() {
  const random = mulberry32(2026)
  let now = MONTH_BEGINS
  let me: Id | null = null
  const env = (): Env => ({ now, today: dayText(now), me, random, newId: () => makeId(random) })
  const client = aClient(env())
  /** Runs a command as the member who acts now, a minute later than the one before; answers with what it made. */
  const act = <Args>(command: Command<Args>, args: Args): Id => {
    now += 60_000
    const plan = command(client.view(), args, env())
    if (!plan.ok) throw new Error(`The month stumbled: ${plan.error.code} ${plan.error.name}`)
    client.play(plan)
    return plan.value.focusId ?? ''
  }
  const at = (week: number, day: number, hour: number, by: Id | null = me): void => {
    now = MONTH_BEGINS + ((week - 1) * 7 + day) * DAY + hour * HOUR
    me = by
  }
  const known = {
    trio: [] as Id[],
    boss: '',
    treeId: '',
    outcomeId: '',
    branches: new Map<Branch, Id>(),
    talks: [] as Id[],
    reviews: [] as Id[],
    candidates: [] as Id[],
    assumptions: [] as Id[][],
    tests: [] as Id[],
    targetId: '',
  }
  return { act, at, view: client.view, docs: client.docs, ...known }
}

function dayText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

function dayOfTalk(talk: number): number {
  const week = Math.floor(talk / 4)
  return MONTH_BEGINS + (week * 7 + (TALK_DAYS[talk % 4] ?? 1)) * DAY
}

/** An interview is arranged: it stands in the calendar until it is held. */
function arrange(life: Life, talk: number): void {
  const told = MONTH_TALKS[talk]
  const alias = told?.alias ?? (talk % 2 === 0 ? 'Ilse' : 'Kasper')
  const source = talk % 3 === 0 ? 'Note at the rack' : 'Newsletter'
  const day = dayText(dayOfTalk(talk))
  life.talks[talk] = life.act(planInterview, { participant: { alias }, day, time: '10:00', source })
}

/** The talk at ten and its snapshot right after; one snapshot is only finished on the Monday after. */
function hold(life: Life, talk: number): void {
  const told = MONTH_TALKS[talk]
  const snapshotId = life.talks[talk]
  if (!told || !snapshotId) throw new Error('not arranged')
  const week = Math.floor(talk / 4) + 1
  const day = TALK_DAYS[talk % 4] ?? 1
  const leadId = life.trio[talk % 3] ?? ''
  const presentIds = talk % 5 === 4 ? life.trio.slice(0, 2) : life.trio
  life.at(week, day, 10.5, leadId)
  life.act(editSnapshot, { snapshotId, fields: { leadId, presentIds } })
  life.act(setClock, { snapshotId, isOn: true })
  life.act(writeQuote, { snapshotId, text: told.quote })
  const participantId = life.view().rows.snapshot.get(snapshotId)?.participantId ?? ''
  life.act(setQuickFact, { participantId, key: 'Lives in', value: told.setting })
  const moments = ['Plans the day', 'Goes to the rack', 'Rides', 'Brings it back'].map((label) =>
    life.act(markMoment, { snapshotId, quote: '', label, ...SPOKEN }),
  )
  for (const [branch, kind, statement] of told.heard) {
    const momentId = moments[MOMENT_OF[branch]] ?? null
    life.act(markHeard, { snapshotId, kind, quote: statement, statement, momentId, ...SPOKEN })
  }
  life.act(markInsight, {
    snapshotId,
    quote: '',
    text: `${told.alias} plans by the weather report`,
    ...SPOKEN,
  })
  if (talk === 7) life.at(week + 1, 0, 9, leadId)
  life.act(finishSnapshot, { snapshotId })
}

const MOMENT_OF: Readonly<Record<Branch, number>> = { find: 0, fetch: 1, ride: 2, return: 3, pay: 3, off: 0 }

/** What was heard in some talks goes where it belongs; what serves another outcome is parked. */
function sortInbox(life: Life, talks: readonly number[]): void {
  for (const talk of talks) {
    const rows = heardOf(life.view(), life.talks[talk] ?? '')
    for (const [i, row] of rows.entries()) {
      const [branch = 'off', , statement = ''] = MONTH_TALKS[talk]?.heard[i] ?? []
      const parentId = life.branches.get(branch)
      if (!parentId) life.act(parkHeard, { heardId: row.id, why: 'Serves another outcome' })
      else if (talk < 4) life.act(linkAsNewChild, { heardId: row.id, parentId, statement })
      else if (branch === 'find' && life.targetId)
        life.act(linkHeard, { heardId: row.id, opportunityId: life.targetId })
      else life.act(linkHeard, { heardId: row.id, opportunityId: parentId })
    }
  }
  life.act(reviseTree, { treeId: life.treeId })
}

function measure(life: Life, week: number, value: number): void {
  life.at(week, 0, 9, life.trio[0])
  life.act(addMeasurement, { outcomeId: life.outcomeId, value })
}

/** Friday at three: what was prepared is walked, two remarks are caught, the next is prepared. */
function review(
  life: Life,
  week: number,
  remarks: readonly (readonly [stop: string, text: string])[],
): readonly Id[] {
  const reviewId = life.reviews[week - 1] ?? ''
  life.at(week, 4, 15, life.trio[0])
  life.act(startReview, { reviewId })
  const caught = remarks.map(([stop, text]) =>
    life.act(catchFeedback, { reviewId, stop, text, byId: life.boss }),
  )
  life.act(endReview, { reviewId })
  if (week < 4) prepare(life, week + 1)
  return caught
}

function prepare(life: Life, week: number): void {
  const on = dayText(MONTH_BEGINS + ((week - 1) * 7 + 4) * DAY)
  const given = { treeId: life.treeId, audienceIds: [life.boss], on, title: `Week ${week}` }
  life.reviews.push(life.act(prepareReview, given))
}

function firstWeek(life: Life): void {
  life.at(1, 0, 9, null)
  life.act(
    (view) =>
      editMeta(view, { name: 'Fernbrook bike library', quickFactKeys: ['Lives in'], interviewsPerWeek: 4 }),
    {},
  )
  for (const [name, role] of [
    ['Asta', 'product'],
    ['Benno', 'design'],
    ['Chidi', 'engineering'],
  ] as const)
    life.trio.push(life.act(addMember, { name, role }))
  life.at(1, 0, 9.5, life.trio[0])
  const fields = { influence: 'veto', detail: 'everything', cadenceDays: 7 } as const
  life.boss = life.act(addStakeholder, { name: 'Marit', title: 'Chair of the library', ...fields })
  const outcome = {
    title: 'More trips by cargo bike that would have been by car',
    metric: 'Trips in place of a car, a week',
    baseline: 41,
    target: 80,
    due: '2027-03-31',
    health: 'No more complaints than before',
  }
  life.treeId = life.act(createTree, { outcome })
  life.outcomeId = life.view().rows.tree.get(life.treeId)?.outcomeId ?? ''
  measure(life, 1, 41)
  for (let talk = 0; talk < 8; talk++) arrange(life, talk)
  prepare(life, 1)
  for (let talk = 0; talk < 4; talk++) hold(life, talk)
  life.at(1, 4, 13, life.trio[1])
  drawTogether(life)
  for (const [branch, statement] of BRANCHES)
    life.branches.set(branch, life.act(addOpportunity, { parentId: life.treeId, statement }))
  sortInbox(life, [0, 1, 2, 3])
  const [, question] = review(life, 1, [
    ['space', 'What about riders who come once a year?'],
    ['outcome', 'Do we count trips of the shops?'],
  ])
  life.act(fileFeedback, {
    feedbackId: question ?? '',
    as: 'answer',
    words: 'Yes, when a car was the other way',
  })
}

const WAY = ['Plans the day', 'Looks for a bike', 'Goes to the rack', 'Rides', 'Brings it back']

/** Each alone, then together: three drafts become the first map. */
function drawTogether(life: Life): void {
  const scope = 'How do people carry things through Fernbrook?'
  life.act(startRound, { scope, outcomeId: life.outcomeId, memberIds: life.trio })
  const drafts = [...life.view().rows.map.values()].filter((map) => map.kind === 'draft').map((map) => map.id)
  for (const mapId of drafts) draw(life, mapId, WAY)
  life.act(revealDrafts, { mapIds: drafts })
  const mapId = life.act(mergeDrafts, { mapIds: drafts })
  life.act(editMap, { mapId, fields: { title: 'A trip by cargo bike' } })
  // What all three drew is one moment; then the way is drawn anew.
  const way = WAY.map((label) => {
    const ids = momentsOf(life.view(), mapId).flatMap((row) => (row.label === label ? row.id : []))
    life.act(joinMoments, { mapId, ids })
    return momentsOf(life.view(), mapId).find((row) => row.label === label)?.id ?? ''
  })
  for (const [i, fromId] of way.slice(0, -1).entries())
    life.act(linkMoments, { fromId, toId: way[i + 1] ?? '', kind: 'next' })
  life.act(linkMoments, { fromId: way[1] ?? '', toId: null, kind: 'exit', label: 'Takes the car' })
}

function draw(life: Life, mapId: Id, labels: readonly string[]): void {
  let afterId: Id | null = null
  const moments: Id[] = []
  for (const label of labels) {
    afterId = life.act(addMoment, { mapId, label, afterId })
    moments.push(afterId)
  }
  life.act(linkMoments, { fromId: moments[1] ?? '', toId: null, kind: 'exit', label: 'Takes the car' })
}

function anotherMap(life: Life, title: string, labels: readonly string[]): void {
  const scope = `${title}: how does it go today?`
  draw(life, life.act(createMap, { kind: 'shared', scope, title, outcomeId: life.outcomeId }), labels)
}

function secondWeek(life: Life): void {
  measure(life, 2, 43)
  for (let talk = 8; talk < 12; talk++) arrange(life, talk)
  for (let talk = 4; talk < 8; talk++) hold(life, talk)
  life.at(2, 4, 13, life.trio[1])
  anotherMap(life, 'Booking a bike', [
    'Looks at the calendar',
    'Calls the desk',
    'Waits for an answer',
    'Gets a yes',
  ])
  life.targetId = life.act(addOpportunity, {
    parentId: life.branches.get('find') ?? '',
    statement: 'I do not hear when a bike comes free',
  })
  sortInbox(life, [4, 5, 6])
  life.act(makeTarget, {
    id: life.targetId,
    why: 'Most people told us of it, and it is the moment in which they take the car.',
    revisitIf: 'Four talks in a row do not touch on it',
  })
  const [choice] = review(life, 2, [
    ['prioritisation', 'I would have begun with the price'],
    ['target', 'That sounds like my neighbour'],
  ])
  life.act(declineFeedback, {
    feedbackId: choice ?? '',
    why: 'Three people named the price, seven the waiting',
  })
}

function thirdWeek(life: Life): void {
  const opportunityId = life.targetId
  measure(life, 3, 44)
  for (let talk = 12; talk < 16; talk++) arrange(life, talk)
  life.at(3, 0, 13, life.trio[0])
  for (const [i, title] of MONTH_IDEAS.entries())
    life.act(addIdea, { opportunityId, title, byId: life.trio[i % 3] ?? '' })
  life.act(shareIdeas, { opportunityId, byId: null })
  const solutions = MONTH_IDEAS.map(
    (title) => [...life.view().rows.solution.values()].find((row) => row.title === title)?.id ?? '',
  )
  life.candidates = solutions.slice(0, 3)
  for (const memberId of life.trio)
    for (const solutionId of life.candidates) life.act(toggleVote, { solutionId, memberId })
  for (const id of life.candidates) life.act(setSolutionStatus, { id, status: 'candidate' })
  hold(life, 8)
  life.at(3, 1, 13, life.trio[2])
  for (const [at, list] of MONTH_ASSUMPTIONS.entries())
    life.assumptions[at] = list.map(([kind, statement], i) => {
      const assumptionId = life.act(addAssumption, { statement, kind, solutionId: life.candidates[at] ?? '' })
      life.act(placeAssumption, { assumptionId, importance: 0.95 - i * 0.13, evidence: 0.85 - i * 0.1 })
      return assumptionId
    })
  for (let talk = 9; talk < 11; talk++) hold(life, talk)
  life.at(3, 3, 14, life.trio[2])
  // Across the set: the first assumption of each candidate, and the second of one.
  const first = [test(life, 0, 0), test(life, 1, 0), test(life, 2, 0), test(life, 0, 1)]
  hold(life, 11)
  life.at(3, 4, 13, life.trio[1])
  anotherMap(life, 'Giving a bike back', [
    'Rides to the rack',
    'Looks for a place',
    'Locks it',
    'Says what is broken',
  ])
  sortInbox(life, [7, 8, 9, 10])
  finish(life, first[0], 5, 'go-on', 'Draw the message they get')
  finish(life, first[1], 1, 'design-around', 'Ask which other rack they would take')
  review(life, 3, [
    ['solutions', 'Could riders hold a day for a friend?'],
    ['tests', 'I doubt the desk has the time'],
  ])
}

function fourthWeek(life: Life): void {
  const [, , third, fourth] = life.tests
  measure(life, 4, 49)
  life.at(4, 0, 13, life.trio[2])
  finish(life, third, 4, 'go-on', 'Ask what a regular day is worth')
  finish(life, fourth, 5, 'go-on', 'Measure how long the message takes')
  // Next week's talks are arranged already; nobody has told anything yet.
  arrange(life, 16)
  arrange(life, 17)
  const more = [test(life, 0, 2), test(life, 1, 1), test(life, 2, 1), test(life, 0, 3), test(life, 1, 2)]
  hold(life, 12)
  hold(life, 13)
  life.at(4, 3, 13, life.trio[2])
  for (const [i, id] of more.slice(0, 3).entries()) finish(life, id, 3 + i, 'go-on', 'Go on with it')
  test(life, 2, 2)
  test(life, 0, 4)
  draftTest(life, 1, 3)
  hold(life, 14)
  hold(life, 15)
  life.at(4, 4, 13, life.trio[1])
  // The last two talks wait: they are looked at on Monday.
  sortInbox(life, [11, 12, 13])
  life.at(4, 4, 14, life.trio[0])
  life.act(setSolutionStatus, { id: life.candidates[0] ?? '', status: 'building' })
  review(life, 4, [
    ['tests', 'Who tells the riders without a phone?'],
    ['next', 'Bring the message itself next time'],
  ])
}

function draftTest(life: Life, candidate: number, assumption: number): Id {
  const assumptionId = life.assumptions[candidate]?.[assumption] ?? ''
  const statement = life.view().rows.assumption.get(assumptionId)?.statement ?? ''
  const criteria = {
    needed: 4,
    of: 6,
    action: 'say yes to the next step',
    audience: 'Riders of the last two weeks',
  }
  const testId = life.act(createTest, {
    assumptionId,
    title: `Watch: ${statement}`,
    moment: 'The evening before',
    method: 'prototype',
    days: 4,
    ...criteria,
  })
  life.tests.push(testId)
  return testId
}

function test(life: Life, candidate: number, assumption: number): Id {
  const testId = draftTest(life, candidate, assumption)
  life.act(startTest, { testId })
  return testId
}

/** Six riders are watched; `met` of them do it. */
function finish(
  life: Life,
  testId: Id | undefined,
  met: number,
  next: 'go-on' | 'design-around',
  nextStep: string,
): void {
  if (!testId) throw new Error('no such test')
  for (let i = 0; i < 6; i++)
    life.act(addObservation, { testId, who: `Rider ${i + 1}`, met: i < met, note: '' })
  life.act(finishTest, { testId, next, nextStep, learned: `${met} of 6 did it without being asked` })
}
