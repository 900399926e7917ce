// All records of a workspace. Words are those of the method; the table is the whole model.
import * as v from 'valibot'
import { defineRecord, type RowOf } from './define-record.ts'
import {
  amount,
  blobRef,
  choice,
  count,
  day,
  flag,
  id,
  ids,
  instant,
  maybeChoice,
  maybeCount,
  maybeId,
  maybeText,
  passage,
  place,
  share,
  text,
  texts,
  textsByKey,
  timeOfDay,
} from './fields.ts'

export const ROLES = ['product', 'design', 'engineering', 'other'] as const
export const member = defineRecord('member', {
  name: text(),
  role: choice(ROLES, 'other'),
  colour: count(0),
})

export const INFLUENCES = ['veto', 'influences', 'informed'] as const
export const DETAILS = ['everything', 'highlights', 'pitch'] as const
export const stakeholder = defineRecord('stakeholder', {
  name: text(),
  title: text(),
  influence: choice(INFLUENCES, 'influences'),
  detail: choice(DETAILS, 'highlights'),
  cadenceDays: maybeCount(),
})

export const participant = defineRecord('participant', {
  alias: text(),
  quickFacts: textsByKey(),
  /** Worth another interview. */
  meetAgain: flag(),
  /** How they were found: "in-app prompt", "a customer advisory board"… */
  source: text(),
})

const quote = () =>
  v.fallback(
    v.nullable(
      v.pipe(v.object({ text: v.string(), at: v.nullable(v.number()), passage: passage() }), v.readonly()),
    ),
    null,
  )
export const snapshot = defineRecord('snapshot', {
  participantId: maybeId(),
  interviewedOn: day(),
  /** When it begins on that day, where the trio is. */
  startsAt: timeOfDay(),
  leadId: maybeId(),
  presentIds: ids(),
  researchQuestions: texts(),
  storyPrompt: text(),
  quote: quote(),
  notes: text(),
  transcript: blobRef(),
  picture: blobRef(),
  storyMapId: maybeId(),
  startedAt: instant(),
  finishedAt: instant(),
})

export const HEARD_KINDS = ['need', 'pain', 'desire'] as const
export const heard = defineRecord('heard', {
  snapshotId: id(),
  statement: text(),
  kind: choice(HEARD_KINDS, 'need'),
  quote: text(),
  at: amount(),
  passage: passage(),
  momentId: maybeId(),
  order: text(),
  parkedWhy: maybeText(),
})

export const insight = defineRecord('insight', {
  snapshotId: id(),
  text: text(),
  quote: text(),
  at: amount(),
  passage: passage(),
  momentId: maybeId(),
  order: text(),
})

export const evidence = defineRecord('evidence', { heardId: id(), opportunityId: id() })

export const MAP_KINDS = ['story', 'draft', 'shared'] as const
export const map = defineRecord('map', {
  kind: choice(MAP_KINDS, 'draft'),
  title: text(),
  scope: text(),
  outcomeId: maybeId(),
  snapshotId: maybeId(),
  authorId: maybeId(),
  /** The drafts of one round have the same one; null in drafts of older builds. */
  roundId: maybeId(),
  revealedAt: instant(),
  /** When the quiet time of the round is over; null while none runs. */
  timerEndsAt: instant(),
  /** Milliseconds that were left when the quiet time was stopped for a while; null unless it is. */
  timerLeft: amount(),
  sourceIds: ids(),
})

export const TERMINALS = ['start', 'end'] as const
export const moment = defineRecord('moment', {
  mapId: id(),
  label: text(),
  thinking: text(),
  feeling: text(),
  doing: text(),
  quote: text(),
  at: amount(),
  passage: passage(),
  order: text(),
  x: amount(),
  y: amount(),
  terminal: maybeChoice(TERMINALS),
  sourceIds: ids(),
  /** The moment of its map that it was joined into; it is archived as long as it is. Always a smaller id. */
  joinedId: maybeId(),
})

export const LINK_KINDS = ['next', 'loop', 'error', 'exit'] as const
export const link = defineRecord('link', {
  mapId: id(),
  fromId: id(),
  toId: maybeId(),
  kind: choice(LINK_KINDS, 'next'),
  label: text(),
})

export const OUTCOME_KINDS = ['business', 'product', 'traction'] as const
export const GOALS = ['performance', 'learning'] as const
export const OPERATORS = ['sum', 'product', 'ratio', 'influences'] as const
export const OUTCOME_STATUSES = ['active', 'paused', 'reached', 'dropped'] as const
export const outcome = defineRecord('outcome', {
  title: text(),
  kind: choice(OUTCOME_KINDS, 'product'),
  goal: choice(GOALS, 'performance'),
  metric: text(),
  unit: text(),
  baseline: amount(),
  target: amount(),
  due: day(),
  health: text(),
  status: choice(OUTCOME_STATUSES, 'active'),
  place: place(),
  operator: choice(OPERATORS, 'influences'),
  /** What the trio answered when it looked at the outcome: question → answer, and its note. */
  audit: textsByKey(),
})

export const measurement = defineRecord('measurement', {
  outcomeId: id(),
  on: day(),
  value: amount(),
  note: text(),
})

export const tree = defineRecord('tree', { outcomeId: maybeId(), title: text(), revisedAt: instant() })

/** A named version of a tree: its outline as it stood then, cut into parts so that no text grows too long. */
export const version = defineRecord('version', { treeId: id(), title: text(), parts: texts() })

export const OPPORTUNITY_STATUSES = ['candidate', 'target', 'addressed', 'parked'] as const
export const LENSES = ['sizing', 'market', 'company', 'customer'] as const
export const opportunity = defineRecord('opportunity', {
  treeId: id(),
  statement: text(),
  kind: maybeChoice(HEARD_KINDS),
  status: choice(OPPORTUNITY_STATUSES, 'candidate'),
  place: place(),
  momentId: maybeId(),
  /** The moment's words and sources when the tie was made or confirmed, to tell what the map has changed since. */
  momentLabel: text(),
  momentSourceIds: ids(),
  lens: textsByKey(),
  notes: text(),
})

export const SOLUTION_STATUSES = ['idea', 'candidate', 'dropped', 'building', 'shipped'] as const
export const solution = defineRecord('solution', {
  opportunityId: id(),
  title: text(),
  description: text(),
  status: choice(SOLUTION_STATUSES, 'idea'),
  order: text(),
  /** Whose idea it was: a member or a stakeholder. */
  fromId: maybeId(),
  /** Where it was heard or said: a snapshot, something heard, an insight, a remark of a review. */
  sourceId: maybeId(),
  /** The name of the group of like ideas it was put into; '' for none. */
  group: text(),
  /** How well it addresses the target, beside the other candidates. */
  contrast: text(),
  shippedOn: day(),
  /** Where the outcome's measure was expected to get to by it, by when, and why. */
  expectedValue: amount(),
  expectedBy: day(),
  expectedWhy: text(),
  /** What the measure was found to be afterwards, and what that taught. */
  actualValue: amount(),
  actualNote: text(),
})

/** An idea of one member that the others do not see yet; once shared it becomes a solution. */
export const idea = defineRecord('idea', { opportunityId: id(), title: text(), byId: id() })

export const vote = defineRecord('vote', { solutionId: id(), memberId: id() })
export const step = defineRecord('step', { solutionId: id(), actor: text(), label: text(), order: text() })

export const ASSUMPTION_KINDS = ['desirability', 'viability', 'feasibility', 'usability', 'ethical'] as const
export const VERDICTS = ['supported', 'refuted', 'inconclusive'] as const
export const assumption = defineRecord('assumption', {
  statement: text(),
  kind: choice(ASSUMPTION_KINDS, 'desirability'),
  importance: share(),
  evidence: share(),
  status: choice(['open', 'supported', 'refuted'], 'open'),
})

export const stake = defineRecord('stake', { assumptionId: id(), solutionId: id(), stepId: maybeId() })

/** What comes after a test. */
export const NEXT_MOVES = ['go-on', 'design-around', 'drop', 'test-again'] as const
export const METHODS = ['prototype', 'survey', 'data', 'spike'] as const
const amendments = () =>
  v.fallback(
    v.pipe(
      v.array(
        v.pipe(
          v.object({
            at: v.number(),
            byId: v.nullable(v.string()),
            why: v.string(),
            before: v.pipe(
              v.object({
                needed: maybeCount(),
                of: maybeCount(),
                action: text(),
                audience: text(),
                moment: text(),
                method: choice(METHODS, 'prototype'),
              }),
              v.readonly(),
            ),
          }),
          v.readonly(),
        ),
      ),
      v.readonly(),
    ),
    [],
  )
export const test = defineRecord('test', {
  assumptionId: id(),
  title: text(),
  method: choice(METHODS, 'prototype'),
  moment: text(),
  audience: text(),
  needed: maybeCount(),
  of: maybeCount(),
  action: text(),
  /** `criteriaKey` of the criteria as they stood at the start; '' before it, and in tests of older builds. */
  criteriaAtStart: text(),
  /** Changes of the criteria as older builds wrote them; now each is an `amendment` of its own. */
  amendments: amendments(),
  /** How many days it is meant to take. */
  days: maybeCount(),
  startedAt: instant(),
  finishedAt: instant(),
  verdict: maybeChoice(VERDICTS),
  overruledWhy: text(),
  learned: text(),
  next: maybeChoice(NEXT_MOVES),
  nextStep: text(),
  /** Where the dot of its assumption stood when it finished: the trail on the map. */
  fromImportance: share(),
  fromEvidence: share(),
})

/** A change of criteria after the start: what they were, and why. One record each, so that two devices keep both. */
export const amendment = defineRecord('amendment', {
  testId: id(),
  why: text(),
  needed: maybeCount(),
  of: maybeCount(),
  action: text(),
  audience: text(),
  moment: text(),
  method: choice(METHODS, 'prototype'),
  /** The criteria it brought, in words. */
  became: text(),
})

export const observation = defineRecord('observation', {
  testId: id(),
  who: text(),
  met: flag(),
  note: text(),
})

export const decision = defineRecord('decision', {
  treeId: id(),
  chosenId: id(),
  overIds: ids(),
  why: text(),
  revisitIf: text(),
  on: day(),
  byId: maybeId(),
})

export const review = defineRecord('review', {
  treeId: id(),
  title: text(),
  on: day(),
  audienceIds: ids(),
  detail: choice(DETAILS, 'everything'),
  startedAt: instant(),
  endedAt: instant(),
  baseline: text(),
  /** Ids of stops and of records in the order in which they are shown; what is not named follows as it stands. */
  arranged: ids(),
  /** Ids of stops and of records that this audience is not shown. */
  hidden: ids(),
  /** What the presenter wants to remember at a stop, by the stop's id. */
  stopNotes: textsByKey(),
  showsNames: flag(),
  showsPhotos: flag(),
  /** Also the verbatim words of people whose consent to be quoted is not noted. */
  showsAllQuotes: flag(),
  /** The thirty seconds in the trio's own words; '' while the draft of the tree stands. */
  pitch: text(),
})

export const FEEDBACK_STATUSES = ['open', 'filed', 'declined'] as const
export const FEEDBACK_KINDS = ['idea', 'missed', 'assumption', 'choice', 'question', 'decision'] as const
export const feedback = defineRecord('feedback', {
  reviewId: id(),
  stop: text(),
  kind: maybeChoice(FEEDBACK_KINDS),
  byId: maybeId(),
  text: text(),
  aboutId: maybeId(),
  filedAsId: maybeId(),
  answer: text(),
  status: choice(FEEDBACK_STATUSES, 'open'),
})

export const dismissal = defineRecord('dismissal', {
  rule: text(),
  aboutId: id(),
  note: text(),
  fingerprint: text(),
})

/** Personal data of a participant; lives in the people document alone, under the participant's id. */
export const person = defineRecord('person', {
  name: text(),
  contact: text(),
  photo: blobRef(),
  consentRecording: flag(),
  consentQuotes: flag(),
  consentOn: day(),
  retainUntil: day(),
  withdrawn: flag(),
})

/** Every record of the workspace document, by type. */
export const RECORDS = {
  member,
  stakeholder,
  participant,
  snapshot,
  heard,
  insight,
  evidence,
  map,
  moment,
  link,
  outcome,
  measurement,
  tree,
  version,
  opportunity,
  solution,
  idea,
  vote,
  step,
  assumption,
  stake,
  test,
  amendment,
  observation,
  decision,
  review,
  feedback,
  dismissal,
} as const

export type RecordType = keyof typeof RECORDS
export type RecordOf<Type extends RecordType> = RowOf<(typeof RECORDS)[Type]>
export const RECORD_TYPES = Object.keys(RECORDS) as readonly RecordType[] // keys of a literal object

/** Whether a word (from a file, from another client) names a record type. */
export function isRecordType(word: string): word is RecordType {
  return Object.hasOwn(RECORDS, word)
}

export type Member = RecordOf<'member'>
export type Stakeholder = RecordOf<'stakeholder'>
export type Participant = RecordOf<'participant'>
export type Snapshot = RecordOf<'snapshot'>
export type Heard = RecordOf<'heard'>
export type Insight = RecordOf<'insight'>
export type Evidence = RecordOf<'evidence'>
export type ExperienceMap = RecordOf<'map'>
export type Moment = RecordOf<'moment'>
export type Link = RecordOf<'link'>
export type Outcome = RecordOf<'outcome'>
export type Measurement = RecordOf<'measurement'>
export type Tree = RecordOf<'tree'>
export type Version = RecordOf<'version'>
export type Opportunity = RecordOf<'opportunity'>
export type Solution = RecordOf<'solution'>
export type Idea = RecordOf<'idea'>
export type Vote = RecordOf<'vote'>
export type Step = RecordOf<'step'>
export type Assumption = RecordOf<'assumption'>
export type Stake = RecordOf<'stake'>
export type AssumptionTest = RecordOf<'test'>
export type Amendment = RecordOf<'amendment'>
export type Observation = RecordOf<'observation'>
export type Decision = RecordOf<'decision'>
export type Review = RecordOf<'review'>
export type Feedback = RecordOf<'feedback'>
export type Dismissal = RecordOf<'dismissal'>
export type Person = RowOf<typeof person>

export type HeardKind = (typeof HEARD_KINDS)[number]
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]
export type Role = (typeof ROLES)[number]
export type AssumptionKind = (typeof ASSUMPTION_KINDS)[number]
export type NextMove = (typeof NEXT_MOVES)[number]
export type TestMethod = (typeof METHODS)[number]
export type Verdict = (typeof VERDICTS)[number]
export type Detail = (typeof DETAILS)[number]
export type Lens = (typeof LENSES)[number]
