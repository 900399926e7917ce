// What may hang under what in a tree, as data; the command that refuses and the screen that explains read the same.
// A tree record stands for its root card, the outcome: its id is the id of that card.
import type { Id } from '../../lib/ids.ts'
import type { Refusal } from '../view/refusal.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { forestOf } from './forest.ts'
import { shortName } from './short-name.ts'

export const CARD_KINDS = ['outcome', 'opportunity', 'solution', 'assumption', 'test'] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** The kinds of card that may hang under a card (METHOD §6 and §7). */
export const CHILDREN: Readonly<Record<CardKind, readonly CardKind[]>> = {
  outcome: ['opportunity'],
  opportunity: ['opportunity', 'solution'],
  solution: ['assumption'],
  assumption: ['test'],
  test: [],
}

/** The kind of the live card with this id, or null when there is none. */
export function cardKindOf(view: WorkspaceView, id: Id): CardKind | null {
  if (view.rows.tree.has(id)) return 'outcome'
  if (view.rows.opportunity.has(id)) return 'opportunity'
  if (view.rows.solution.has(id)) return 'solution'
  if (view.rows.assumption.has(id)) return 'assumption'
  return view.rows.test.has(id) ? 'test' : null
}

/** Why a card cannot hang under another one, or null when it can. */
export function whyNotUnder(view: WorkspaceView, id: Id, parentId: Id): Refusal | null {
  const kind = cardKindOf(view, id)
  const parentKind = cardKindOf(view, parentId)
  if (kind === null || parentKind === null) return { code: 'gone', name: '' }
  const name = nameOfCard(view, id)
  if (!CHILDREN[parentKind].includes(kind)) return { code: 'wrong-parent', name }
  if (kind === 'opportunity' && isInBranch(view, parentId, id)) return { code: 'under-itself', name }
  return null
}

/** The first reason among several cards, or null when all of them can hang there. */
export function whyNotAllUnder(view: WorkspaceView, ids: readonly Id[], parentId: Id): Refusal | null {
  for (const id of ids) {
    const why = whyNotUnder(view, id, parentId)
    if (why) return why
  }
  return null
}

/** Whether an opportunity is a branch's top card or stands below it. */
export function isInBranch(view: WorkspaceView, id: Id, branchId: Id): boolean {
  const { parentOf } = forestOf(view)
  for (let at: Id | undefined = id; at !== undefined; at = parentOf.get(at)) if (at === branchId) return true
  return false
}

/** What a card is called in a sentence; long statements are cut. */
export function nameOfCard(view: WorkspaceView, id: Id): string {
  const tree = view.rows.tree.get(id)
  if (tree)
    return shortName(view.rows.outcome.get(tree.outcomeId ?? '')?.title || tree.title || 'the outcome')
  const { opportunity, solution, assumption, test } = view.rows
  return shortName(
    opportunity.get(id)?.statement ??
      solution.get(id)?.title ??
      assumption.get(id)?.statement ??
      test.get(id)?.title ??
      '',
  )
}
