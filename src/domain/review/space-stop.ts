// Stops 2 and 3: the whole row of opportunities, and how the siblings of the target were compared.
import { storiesTold } from '../snapshots/stories-told.ts'
import type { Id } from '../../lib/ids.ts'
import type { Decision, Opportunity } from '../model/records.ts'
import { branchCounts } from '../tree/branch-counts.ts'
import { peopleOf } from '../tree/people-of.ts'
import { anyRowById, rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { arrange } from './arrange.ts'
import type { Talk } from './talk.ts'

export interface CountedOpportunity {
  readonly opportunity: Opportunity
  /** Distinct people from whom it, or something below it, was heard. */
  readonly people: number
  /** Opportunities below it. */
  readonly below: number
  /** Whether the target stands in its branch, or is it. */
  readonly holdsTarget: boolean
}

export interface SpaceContent {
  readonly stop: 'space'
  readonly topRow: readonly CountedOpportunity[]
  /** Interviews with a live snapshot. */
  readonly interviews: number
  /** Distinct people behind the whole tree. */
  readonly people: number
}

export function spaceContent(view: WorkspaceView, talk: Talk): SpaceContent {
  return {
    stop: 'space',
    topRow: talk.topRow.map((row) => counted(view, talk, row)),
    interviews: storiesTold(view).length,
    people: talk.tree ? peopleOf(view, talk.tree.id).size : 0,
  }
}

function counted(view: WorkspaceView, talk: Talk, opportunity: Opportunity): CountedOpportunity {
  const { id } = opportunity
  return {
    opportunity,
    people: peopleOf(view, id).size,
    below: branchCounts(view, id).opportunities,
    holdsTarget: talk.target?.id === id || talk.above.some((row) => row.id === id),
  }
}

export interface PrioritisationContent {
  readonly stop: 'prioritisation'
  /** The chosen one first, then those it was compared with; empty without a target. */
  readonly options: readonly CountedOpportunity[]
  readonly decision: Decision | null
  /** Who wrote the decision down, or ''. */
  readonly by: string
}

/** Beside the chosen one, an audience of highlights sees this many. */
const FEW = 3

export function prioritisationContent(view: WorkspaceView, talk: Talk): PrioritisationContent {
  const { target, decision } = talk
  if (!target) return { stop: 'prioritisation', options: [], decision: null, by: '' }
  const over = comparedWith(view, talk, target.id)
  const shown = talk.detail === 'everything' ? over : fewOf(view, talk, over)
  return {
    stop: 'prioritisation',
    options: [target, ...shown].map((row) => counted(view, talk, row)),
    decision,
    by: rowById(view, 'member', decision?.byId)?.name ?? '',
  }
}

/** What the decision names, also when archived since; the siblings of today where it names none. */
function comparedWith(view: WorkspaceView, talk: Talk, targetId: Id): readonly Opportunity[] {
  const named = (talk.decision?.overIds ?? [])
    .filter((id) => id !== targetId)
    .flatMap((id) => anyRowById(view, 'opportunity', id) ?? [])
  return named.length > 0 ? arrange(named, (row) => row.id, talk.review) : talk.siblings
}

/** The most heard ones; those that were arranged for this audience before others. */
function fewOf(view: WorkspaceView, talk: Talk, rows: readonly Opportunity[]): readonly Opportunity[] {
  const mostHeard = rows.toSorted((a, b) => peopleOf(view, b.id).size - peopleOf(view, a.id).size)
  return arrange(mostHeard, (row) => row.id, talk.review).slice(0, FEW)
}
