// The walk is data: seven stops on the live view, each with what is lit on the tree and what is shown beside it.
// Invariant: total. Any view, also an empty one, gives every stop of the detail, and lit ids are live cards.
import type { Id } from '../../lib/ids.ts'
import type { Review } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { arrange } from './arrange.ts'
import { nextContent, type NextContent } from './next-stop.ts'
import { outcomeContent, type OutcomeContent } from './outcome-stop.ts'
import { pitchOfTalk } from './pitch.ts'
import {
  prioritisationContent,
  type PrioritisationContent,
  spaceContent,
  type SpaceContent,
} from './space-stop.ts'
import { STOP_WORDS, stopsOf, type StopId } from './stops.ts'
import { pathIds, solutionsInPlay, talkOf, type Talk, type WalkSubject } from './talk.ts'
import { targetContent, type TargetContent } from './target-stop.ts'
import {
  solutionsContent,
  type SolutionsContent,
  testsContent,
  type TestsContent,
  testsOfTalk,
} from './tests-stop.ts'

export type StopContent =
  | OutcomeContent
  | SpaceContent
  | PrioritisationContent
  | TargetContent
  | SolutionsContent
  | TestsContent
  | NextContent

export interface Stop {
  readonly id: StopId
  readonly title: string
  readonly question: string
  /** This stop in one sentence: what a thirty-second talk says here. */
  readonly headline: string
  /** Cards at full contrast; the rest of the tree dims. */
  readonly litIds: ReadonlySet<Id>
  /** Cards that the camera brings into view. */
  readonly cameraIds: readonly Id[]
  readonly content: StopContent
  /** What the presenter wanted to remember here. */
  readonly note: string
}

const walks = new WeakMap<WorkspaceView, Map<Review | string, readonly Stop[]>>()

/** The stops of a review, or of a tree looked at in some detail. The same array for the same view and subject. */
export function walkOf(view: WorkspaceView, subject: WalkSubject): readonly Stop[] {
  const key = 'startedAt' in subject ? subject : `${subject.detail} ${subject.treeId}`
  const known = walks.get(view) ?? new Map<Review | string, readonly Stop[]>()
  walks.set(view, known)
  const walk = known.get(key) ?? buildWalk(view, talkOf(view, subject))
  known.set(key, walk)
  return walk
}

function buildWalk(view: WorkspaceView, talk: Talk): readonly Stop[] {
  const { outcome, opportunity, solution, evidence } = pitchOfTalk(view, talk)
  const headlines: Readonly<Record<StopId, string>> = {
    outcome,
    space: spaceHeadline(view, talk),
    prioritisation: talk.decision?.why.trim() || opportunity,
    target: opportunity,
    solutions: solution,
    tests: evidence,
    next: nextHeadline(view, talk),
  }
  return stopsFor(talk).map((id): Stop => {
    const cameraIds = camera(view, talk, id)
    const path = pathIds(talk).slice(0, id === 'outcome' || id === 'space' ? 1 : undefined)
    const set = id === 'solutions' ? talk.solutions.map((row) => row.id) : []
    const litIds = new Set([...path, ...cameraIds, ...set])
    return {
      id,
      ...STOP_WORDS[id],
      headline: headlines[id],
      litIds,
      cameraIds,
      content: contentAtStop(view, talk, id),
      note: talk.review?.stopNotes[id] ?? '',
    }
  })
}

/** The stops of a talk as they were arranged; where all were left out, the first stays. */
function stopsFor(talk: Talk): readonly StopId[] {
  const all = stopsOf(talk.detail)
  const shown = arrange(all, (id) => id, talk.review)
  return shown.length > 0 ? shown : all.slice(0, 1)
}

function spaceHeadline(view: WorkspaceView, talk: Talk): string {
  const { topRow, interviews } = spaceContent(view, talk)
  if (topRow.length === 0) return 'The tree has no opportunities yet.'
  const [branches, talks] = [topRow.length, interviews]
  return `${branches} ${branches === 1 ? 'branch' : 'branches'}, from ${talks} ${talks === 1 ? 'interview' : 'interviews'}.`
}

function nextHeadline(view: WorkspaceView, talk: Talk): string {
  const { steps, returnOn } = nextContent(view, talk)
  const [first] = steps
  const more = steps.length - 1
  if (!first) return returnOn ? 'When we return.' : 'Nothing is written down yet.'
  return more === 0 ? first.words : `${first.words}; and ${more} more.`
}

/** What stands at a stop of a talk. */
export function contentAtStop(view: WorkspaceView, talk: Talk, id: StopId): StopContent {
  const content: Readonly<Record<StopId, (view: WorkspaceView, talk: Talk) => StopContent>> = {
    outcome: outcomeContent,
    space: spaceContent,
    prioritisation: prioritisationContent,
    target: targetContent,
    solutions: solutionsContent,
    tests: testsContent,
    next: nextContent,
  }
  return content[id](view, talk)
}

/** What the camera looks at; every id is a live card of the stage (see stage-cards). */
function camera(view: WorkspaceView, talk: Talk, stop: StopId): readonly Id[] {
  const { tree, target } = talk
  if (!tree) return []
  const root = [tree.id]
  if (stop === 'outcome') return root
  if (stop === 'space') return talk.topRow.length > 0 ? talk.topRow.map((row) => row.id) : root
  if (!target) return root
  if (stop === 'prioritisation') return [target.id, ...talk.siblings.map((row) => row.id)]
  const solutions = solutionsInPlay(talk).map((row) => row.id)
  if (stop === 'target' || solutions.length === 0)
    return [...talk.above.slice(-1).map((row) => row.id), target.id]
  if (stop === 'solutions') return solutions
  if (stop === 'next') return [target.id, ...solutions]
  return [...solutions, ...testsOfTalk(view, talk).map(({ test }) => test.id)]
}
