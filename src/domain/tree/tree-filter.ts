// Which cards of a tree a person wants to see: those that one segment of customers spoke of, of a status, with so
// much evidence, of one author, of an age. A filter is plain data; it travels in the URL. All parts must hold.
import type { Id } from '../../lib/ids.ts'
import type { Opportunity, Solution } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { branchOf, solutionsByOpportunity } from './forest.ts'
import { heardFor, peopleOf } from './people-of.ts'

export const EVIDENCE_FILTERS = ['none', 'one', 'several', 'stale'] as const
export type EvidenceFilter = (typeof EVIDENCE_FILTERS)[number]

export const AGE_FILTERS = ['week', 'month', 'quarter', 'older'] as const
export type AgeFilter = (typeof AGE_FILTERS)[number]

export type CardStatus = `opportunity-${Opportunity['status']}` | `solution-${Solution['status']}`

export const CARD_STATUSES = [
  'opportunity-candidate',
  'opportunity-target',
  'opportunity-addressed',
  'opportunity-parked',
  'solution-idea',
  'solution-candidate',
  'solution-dropped',
  'solution-building',
  'solution-shipped',
] as const satisfies readonly CardStatus[]

export interface TreeFilter {
  /** Quick facts of the people who were heard, all of them: the tree as one segment sees it. */
  readonly facts: Readonly<Record<string, string>>
  /** Any of these; none means all. */
  readonly statuses: readonly CardStatus[]
  readonly evidence: EvidenceFilter | null
  /** The member who made the card. */
  readonly authorId: Id | null
  /** When the card was made. */
  readonly age: AgeFilter | null
}

export const WHOLE_TREE: TreeFilter = { facts: {}, statuses: [], evidence: null, authorId: null, age: null }

const DAY = 86_400_000
const AGES: Readonly<Record<Exclude<AgeFilter, 'older'>, number>> = { week: 7, month: 30, quarter: 90 }
/** Days after which evidence counts as old (METHOD L12). */
const STALE_DAYS = 90

/** Whether the filter leaves nothing out. */
export function isWholeTree({ facts, statuses, evidence, authorId, age }: TreeFilter): boolean {
  const isPlain = evidence === null && authorId === null && age === null
  return isPlain && Object.keys(facts).length === 0 && statuses.length === 0
}

/** The participants with all these quick facts; null without a fact, which means everybody. */
export function segmentOf(view: WorkspaceView, facts: TreeFilter['facts']): ReadonlySet<Id> | null {
  const wanted = Object.entries(facts)
  if (wanted.length === 0) return null
  const people = [...view.rows.participant.values()]
  return new Set(
    people
      .filter(({ quickFacts }) => wanted.every(([key, value]) => quickFacts[key] === value))
      .map(({ id }) => id),
  )
}

/** The distinct people of an opportunity and all below it, as far as they belong to the segment. */
export function peopleInSegment(
  view: WorkspaceView,
  opportunityId: Id,
  segment: ReadonlySet<Id> | null,
): ReadonlySet<Id> {
  const people = peopleOf(view, opportunityId)
  return segment === null ? people : new Set([...people].filter((id) => segment.has(id)))
}

/**
 * The cards of a tree, or of the branch of an opportunity, that a filter lets through; without their ancestors. `now` in
 * ms since 1970. A solution has no evidence of its own: it counts with its opportunity's.
 */
export function cardsThrough(
  view: WorkspaceView,
  topId: Id,
  filter: TreeFilter,
  now: number,
): ReadonlySet<Id> {
  const segment = segmentOf(view, filter.facts)
  const through = new Set<Id>()
  for (const id of branchOf(view, topId)) {
    const opportunity = view.rows.opportunity.get(id)
    if (!opportunity) continue
    const isHeard = hasEvidence(view, id, filter.evidence, segment, now)
    const holds = (row: Opportunity | Solution, status: CardStatus): boolean =>
      isHeard &&
      (filter.statuses.length === 0 || filter.statuses.includes(status)) &&
      (filter.authorId === null || row.createdBy === filter.authorId) &&
      isOfAge(row.createdAt, filter.age, now)
    if (holds(opportunity, `opportunity-${opportunity.status}`)) through.add(id)
    for (const solution of solutionsByOpportunity(view).get(id) ?? [])
      if (holds(solution, `solution-${solution.status}`)) through.add(solution.id)
  }
  return through
}

function hasEvidence(
  view: WorkspaceView,
  id: Id,
  wanted: EvidenceFilter | null,
  segment: ReadonlySet<Id> | null,
  now: number,
): boolean {
  const people = peopleInSegment(view, id, segment).size
  switch (wanted) {
    case null:
      return segment === null || people > 0
    case 'none':
      return people === 0
    case 'one':
      return people === 1
    case 'several':
      return people > 1
    case 'stale': {
      const last = lastHeard(view, id, segment)
      return last !== '' && Date.parse(`${last}T00:00:00Z`) < now - STALE_DAYS * DAY
    }
  }
}

/** The day of the latest interview in which an opportunity, or one below it, was heard; '' when never. */
export function lastHeard(view: WorkspaceView, id: Id, segment: ReadonlySet<Id> | null): string {
  let last = ''
  for (const each of branchOf(view, id))
    for (const heard of heardFor(view, each)) {
      const snapshot = view.rows.snapshot.get(heard.snapshotId)
      if (!snapshot || (segment && !segment.has(snapshot.participantId ?? ''))) continue
      if (snapshot.interviewedOn > last) last = snapshot.interviewedOn
    }
  return last
}

function isOfAge(createdAt: number, age: AgeFilter | null, now: number): boolean {
  if (age === null) return true
  const days = (now - createdAt) / DAY
  return age === 'older' ? days > AGES.quarter : days <= AGES[age]
}
