// What the pickers of the tree offer: parents to move under, heard opportunities to link.
import { jaccard, likelyPlaces, tokensOf } from '../../domain/inbox/look-alikes.ts'
import { linksOfHeard, triageOf } from '../../domain/inbox/triage.ts'
import { ancestorsOf, branchOf, forestOf } from '../../domain/tree/forest.ts'
import { heardFor } from '../../domain/tree/people-of.ts'
import { nameOfCard, whyNotAllUnder } from '../../domain/tree/rules.ts'
import { refusalInWords } from '../../domain/view/refusal.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import { treesOf } from '../../domain/tree/trees.ts'
import { dayText } from '../../ui/day-text.ts'
import type { Id } from '../../lib/ids.ts'
import type { ComboOption } from '../../ui/combo-box.tsx'

/** All cards under which the given ones may hang, in tree order, this tree first; the others say why not. */
export function parentOptions(view: WorkspaceView, treeId: Id, ids: readonly Id[]): ComboOption[] {
  const isOpportunity = ids.some((id) => view.rows.opportunity.has(id))
  // Cards of this tree first; a branch may also move to another one.
  const trees = [treeId, ...treesOf(view).flatMap((tree) => (tree.id === treeId ? [] : [tree.id]))]
  const homes = trees.flatMap((id) => branchOf(view, id).slice(isOpportunity ? 0 : 1))
  return homes.map((id) => {
    const why = whyNotAllUnder(view, ids, id)
    const isTop = view.rows.tree.has(id)
    const isElsewhere = (forestOf(view).treeOf.get(id) ?? id) !== treeId
    return {
      id,
      label: isTop
        ? isElsewhere
          ? `The top row of “${nameOfCard(view, id)}”`
          : 'The top row'
        : (view.rows.opportunity.get(id)?.statement ?? ''),
      detail: isTop ? (isElsewhere ? 'Another tree' : nameOfCard(view, id)) : pathInWords(view, id),
      ...(why ? { whyNot: refusalInWords(why) } : {}),
    }
  })
}

/** "Arrive › Park" for an opportunity below those; the tree's name for one of the top row. */
export function pathInWords(view: WorkspaceView, id: Id): string {
  const path = ancestorsOf(view, id).map((each) => nameOfCard(view, each))
  if (path.length > 0) return path.join(' › ')
  return `Top row of ${nameOfCard(view, forestOf(view).treeOf.get(id) ?? '')}`
}

/** Heard opportunities that are not linked here yet: waiting before parked before linked, the likest first. */
export function evidenceOptions(view: WorkspaceView, opportunityId: Id): ComboOption[] {
  const here = new Set(heardFor(view, opportunityId).map((heard) => heard.id))
  const tokens = tokensOf(view.rows.opportunity.get(opportunityId)?.statement ?? '')
  const RANK = { waiting: 0, parked: 1, linked: 2 } as const
  return [...view.rows.heard.values()]
    .filter((heard) => !here.has(heard.id) && view.rows.snapshot.has(heard.snapshotId))
    .map((heard) => ({
      heard,
      triage: triageOf(view, heard),
      likeness: jaccard(tokens, tokensOf(heard.statement)),
    }))
    .sort((a, b) => RANK[a.triage] - RANK[b.triage] || b.likeness - a.likeness)
    .map(({ heard, triage }) => ({
      id: heard.id,
      label: heard.statement,
      detail: [whoSaid(view, heard.snapshotId), triageWords(view, heard.id, triage)]
        .filter(Boolean)
        .join(' · '),
    }))
}

/** "Maria, 3 Nov" for what was heard in an interview. */
export function whoSaid(view: WorkspaceView, snapshotId: Id): string {
  const snapshot = view.rows.snapshot.get(snapshotId)
  const alias = view.rows.participant.get(snapshot?.participantId ?? '')?.alias
  return [alias, dayText(snapshot?.interviewedOn ?? '', 'medium')].filter(Boolean).join(', ')
}

function triageWords(view: WorkspaceView, heardId: Id, triage: 'waiting' | 'linked' | 'parked'): string {
  if (triage !== 'linked') return triage
  const first = linksOfHeard(view, heardId)[0]
  return first ? `also under “${nameOfCard(view, first.opportunityId)}”` : ''
}

/** The opportunities of a tree that something heard may be linked to, the likely ones first. */
export function placeOptions(view: WorkspaceView, treeId: Id, heardId: Id): ComboOption[] {
  const statement = view.rows.heard.get(heardId)?.statement ?? ''
  const linked = new Set(linksOfHeard(view, heardId).map((link) => link.opportunityId))
  const likely = likelyPlaces(view, treeId, statement, 5).map((each) => each.opportunityId)
  return [...new Set([...likely, ...branchOf(view, treeId).slice(1)])].map((id) => ({
    id,
    label: view.rows.opportunity.get(id)?.statement ?? '',
    detail: pathInWords(view, id),
    ...(linked.has(id) ? { whyNot: 'It is linked there already.' } : {}),
  }))
}
