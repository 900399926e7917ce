// From how many distinct people an opportunity was heard, and in which words.
// Invariant: people are counted, never mentions (METHOD §1); an opportunity counts what its descendants count.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Heard, Moment, Participant, Snapshot } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { forestOf } from './forest.ts'

interface EvidenceIndex {
  /** Live heard opportunities linked to exactly this opportunity, each once. */
  readonly heardOf: ReadonlyMap<Id, readonly Heard[]>
  /** Distinct people of an opportunity and everything below it. */
  readonly peopleOf: ReadonlyMap<Id, ReadonlySet<Id>>
}

/** One pass over all links and one walk up the forest: 5,000 opportunities cost a few milliseconds. */
const evidenceIndex = memoBy(
  (view: WorkspaceView) => [view.rows.evidence, view.rows.heard, view.rows.snapshot, forestOf(view)],
  (view): EvidenceIndex => {
    const heardOf = new Map<Id, Heard[]>()
    const peopleOf = new Map<Id, Set<Id>>()
    const seen = new Set<string>()
    const { treeOf } = forestOf(view)
    for (const link of view.rows.evidence.values()) {
      const heard = view.rows.heard.get(link.heardId)
      const snapshot = heard ? view.rows.snapshot.get(heard.snapshotId) : undefined
      const pair = `${link.heardId} ${link.opportunityId}`
      if (!heard || !snapshot || seen.has(pair) || !treeOf.has(link.opportunityId)) continue
      seen.add(pair)
      append(heardOf, link.opportunityId, heard)
      addTo(peopleOf, link.opportunityId, personOf(snapshot))
    }
    for (const list of heardOf.values()) list.sort((a, b) => compareHeard(view, a, b))
    climb(view, peopleOf)
    return { heardOf, peopleOf }
  },
)

/** Every card hands its people to its parent, children first: the forest lists parents before their children. */
function climb(view: WorkspaceView, peopleOf: Map<Id, Set<Id>>): void {
  const { parentOf, levelOf } = forestOf(view)
  for (const id of [...levelOf.keys()].reverse()) {
    const parentId = parentOf.get(id)
    if (parentId === undefined) continue
    for (const person of peopleOf.get(id) ?? []) addTo(peopleOf, parentId, person)
  }
}

/** Who was interviewed; an interview without a name is a person of its own. */
function personOf(snapshot: Snapshot): Id {
  return snapshot.participantId ?? snapshot.id
}

function addTo(sets: Map<Id, Set<Id>>, key: Id, value: Id): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

function append(lists: Map<Id, Heard[]>, key: Id, value: Heard): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Latest interview first, then in the order of the snapshot. */
function compareHeard(view: WorkspaceView, a: Heard, b: Heard): number {
  const day = (heard: Heard) => view.rows.snapshot.get(heard.snapshotId)?.interviewedOn ?? ''
  return compareIds(day(b), day(a)) || compareIds(a.order, b.order) || compareIds(a.id, b.id)
}

const NOBODY: ReadonlySet<Id> = new Set()
const NOTHING: readonly Heard[] = []

/**
 * The distinct people from whom an opportunity, or one below it, was heard: participant ids, or the snapshot's id
 * where nobody was named. Also answers for a tree's id.
 */
export function peopleOf(view: WorkspaceView, opportunityId: Id): ReadonlySet<Id> {
  return evidenceIndex(view).peopleOf.get(opportunityId) ?? NOBODY
}

/** The heard opportunities linked to exactly this one, latest interview first. */
export function heardFor(view: WorkspaceView, opportunityId: Id): readonly Heard[] {
  return evidenceIndex(view).heardOf.get(opportunityId) ?? NOTHING
}

/** One piece of evidence as the panel of an opportunity shows it. */
export interface Testimony {
  readonly heard: Heard
  readonly snapshot: Snapshot
  readonly participant: Participant | null
  readonly moment: Moment | null
  /** The customer's words: the quote, or the statement where no quote was kept. */
  readonly words: string
  /** Seconds into the transcript, when known. */
  readonly at: number | null
  /** The opportunity that carries the link: the one asked for, or one below it. */
  readonly opportunityId: Id
}

/** What is linked to an opportunity and, with `below`, to everything under it; latest interview first. */
export function evidenceOf(view: WorkspaceView, opportunityId: Id, below: readonly Id[] = []): Testimony[] {
  const testimonies = [opportunityId, ...below].flatMap((id) =>
    heardFor(view, id).flatMap((heard) => testimonyOf(view, heard, id) ?? []),
  )
  if (below.length > 0) testimonies.sort((a, b) => compareHeard(view, a.heard, b.heard))
  return testimonies
}

function testimonyOf(view: WorkspaceView, heard: Heard, opportunityId: Id): Testimony | null {
  const snapshot = view.rows.snapshot.get(heard.snapshotId)
  if (!snapshot) return null
  return {
    heard,
    snapshot,
    participant: view.rows.participant.get(snapshot.participantId ?? '') ?? null,
    moment: view.rows.moment.get(heard.momentId ?? '') ?? null,
    words: heard.quote || heard.statement,
    at: heard.at,
    opportunityId,
  }
}
