// Moving, archiving, copying and choosing: what keys and menus do with the cards in hand.
import { moveSolutions } from '../../domain/tree/solutions.ts'
import { dropCards } from '../../domain/tree/drop-cards.ts'
import { archiveCards } from '../../domain/tree/archive-cards.ts'
import { makeTarget } from '../../domain/tree/choose-target.ts'
import { branchAsText, duplicateBranch, growBranch } from '../../domain/tree/copy-branch.ts'
import {
  ancestorsOf,
  branchOf,
  childrenOf,
  forestOf,
  solutionsByOpportunity,
} from '../../domain/tree/forest.ts'
import {
  indent,
  moveDown,
  moveOpportunities,
  moveUp,
  outdent,
  promoteToTop,
} from '../../domain/tree/move-opportunities.ts'
import type { Planned } from '../../domain/view/command.ts'
import type { Id } from '../../lib/ids.ts'
import { foldsToLevel, hasBelow, unfoldBranch, unfoldTo, withFold } from '../../domain/tree/folding.ts'
import { actingIds, currentRow, focusCard, type TreePorts } from './tree-ports.ts'
import type { DropTarget } from './why-not-drop.ts'

/** Shows and focuses what a step was about; the selection stays on what moved. */
export function follow(ports: TreePorts, planned: Planned): void {
  const id = planned.ok ? planned.value.focusId : undefined
  if (id === undefined) return
  ports.session.setState(({ folded }) => ({ folded: unfoldTo(ports.view(), folded, id) }))
  focusCard(ports, id, ports.session.getState().selectedIds.has(id))
}

/** One place earlier or later among the siblings. */
export function reorder(ports: TreePorts, by: -1 | 1): void {
  const ids = actingIds(ports)
  const solutionId = ids.find((id) => ports.view().rows.solution.has(id))
  if (solutionId !== undefined) return reorderSolution(ports, solutionId, by)
  const [first] = ids
  if (first !== undefined) ports.canvas()?.keepStill(first)
  follow(ports, ports.run(by < 0 ? moveUp : moveDown, { ids }))
}

function reorderSolution(ports: TreePorts, id: Id, by: -1 | 1): void {
  const view = ports.view()
  const opportunityId = view.rows.solution.get(id)?.opportunityId ?? ''
  const siblings = (solutionsByOpportunity(view).get(opportunityId) ?? []).map((row) => row.id)
  const index = siblings.indexOf(id) + (by < 0 ? -1 : 2)
  if (index >= 0 && index <= siblings.length) {
    ports.canvas()?.keepStill(id)
    follow(ports, ports.run(moveSolutions, { ids: [id], opportunityId, index }))
  }
}

/** One level in or out. */
export function shiftLevel(ports: TreePorts, by: 'in' | 'out'): void {
  const ids = actingIds(ports)
  const [first] = ids
  if (first !== undefined) ports.canvas()?.keepStill(first)
  follow(ports, ports.run(by === 'in' ? indent : outdent, { ids }))
}

/** Moves the cards in hand under another parent, with a way back. */
export function moveTo(ports: TreePorts, parentId: Id, ids: readonly Id[] = actingIds(ports)): void {
  const isSolution = ids.every((id) => ports.view().rows.solution.has(id))
  follow(
    ports,
    isSolution
      ? ports.run(moveSolutions, { ids, opportunityId: parentId }, { toast: true })
      : ports.run(moveOpportunities, { ids, parentId }, { toast: true }),
  )
}

/** Lets go of cards at a place, with a way back. */
export function dropOn(ports: TreePorts, ids: readonly Id[], { id, zone }: DropTarget): void {
  ports.run(dropCards, { ids, targetId: id, zone }, { toast: true })
  if (zone === 'into') ports.session.setState(({ folded }) => ({ folded: withFold(folded, id, false) }))
}

/** Promotes the cards in hand to the top row. */
export function promote(ports: TreePorts): void {
  follow(ports, ports.run(promoteToTop, { ids: actingIds(ports) }, { toast: true }))
}

/** The opportunities among the cards in hand. */
export function actingOpportunities(ports: TreePorts): Id[] {
  return actingIds(ports).filter((id) => ports.view().rows.opportunity.has(id))
}

/** Whether archiving the cards in hand would take others along: then the person is asked. */
export function takesChildren(ports: TreePorts): boolean {
  return actingIds(ports).some((id) => childrenOf(ports.view(), id).length > 0)
}

/** Archives the cards in hand, with a way back. */
export function archive(ports: TreePorts, keepChildren = false): void {
  const ids = actingIds(ports)
  if (ids.length === 0) return
  const planned = ports.run(archiveCards, { ids, keepChildren }, { toast: true })
  if (planned.ok && planned.value.focusId !== undefined) focusCard(ports, planned.value.focusId)
}

/** Copies of the cards in hand right after them. */
export function duplicate(ports: TreePorts): void {
  follow(ports, ports.run(duplicateBranch, { ids: actingIds(ports) }))
}

/** Keeps the cards in hand to be pasted and gives their text. */
export function take(ports: TreePorts, isCut: boolean): string {
  const ids = actingIds(ports)
  const text = branchAsText(ports.view(), ids.length > 0 ? ids : [ports.treeId])
  ports.session.setState({ clipboard: ids.length > 0 ? { ids, isCut, text } : null })
  return text
}

/** Pastes under the focused card: what was cut moves, what was copied is copied, other text grows a branch. */
export function paste(ports: TreePorts, text: string): void {
  const current = currentRow(ports)
  if (!current) return
  const view = ports.view()
  const parentId = view.rows.solution.get(current.id)?.opportunityId ?? current.id
  const { clipboard } = ports.session.getState()
  const isOurs = clipboard !== null && clipboard.text.trim() === text.trim()
  if (isOurs && clipboard.isCut) {
    ports.session.setState({ clipboard: { ...clipboard, isCut: false } })
    return moveTo(ports, parentId, clipboard.ids)
  }
  if (isOurs && clipboard.ids.every((id) => view.rows.opportunity.has(id)))
    return follow(ports, ports.run(duplicateBranch, { ids: clipboard.ids, parentId }))
  follow(ports, ports.run(growBranch, { parentId, text }))
}

/** Makes the focused card the target and opens its details, where the reason is written. */
export function chooseTarget(ports: TreePorts): void {
  const current = currentRow(ports)
  if (current?.kind !== 'opportunity') return
  const isTarget = ports.view().rows.opportunity.get(current.id)?.status === 'target'
  const isDone = isTarget || ports.run(makeTarget, { id: current.id }, { toast: true }).ok
  if (isDone) ports.onSearch({ panel: 'details', at: current.id }, 'replace')
}

/** Folds or unfolds the focused card. */
export function setFold(ports: TreePorts, isFolded: boolean, id = currentRow(ports)?.id): void {
  if (id === undefined || !hasBelow(ports.view(), id) || id === topId(ports)) return
  ports.canvas()?.keepStill(id)
  ports.session.setState(({ folded }) => ({ folded: withFold(folded, id, isFolded) }))
}

/** Opens everything below the focused card. */
export function unfoldAll(ports: TreePorts): void {
  const id = currentRow(ports)?.id
  if (id === undefined) return
  ports.canvas()?.keepStill(id)
  ports.session.setState(({ folded }) => ({ folded: unfoldBranch(ports.view(), folded, id) }))
}

/** Shows the tree down to level `n` below the top card on show. */
export function showLevels(ports: TreePorts, n: number): void {
  const top = topId(ports)
  const inside = new Set(branchOf(ports.view(), top))
  const folds = foldsToLevel(ports.view(), top, n)
  ports.session.setState(({ folded }) => ({
    folded: new Set([...[...folded].filter((id) => !inside.has(id)), ...folds]),
  }))
}

function topId(ports: TreePorts): Id {
  return ports.rows()[0]?.id ?? ports.treeId
}

/** Shows the focused branch alone. */
export function focusBranch(ports: TreePorts): void {
  const current = currentRow(ports)
  if (current?.kind !== 'opportunity' || current.parentId === null) return
  ports.onSearch({ branch: current.id, at: current.id }, 'push')
}

/** Shows one level more around the branch in focus. */
export function branchOut(ports: TreePorts): void {
  const { branch } = ports.search()
  if (branch === null) return
  const parentId = ancestorsOf(ports.view(), branch).at(-1)
  const isKnown = parentId !== undefined && forestOf(ports.view()).treeOf.has(parentId)
  ports.onSearch({ branch: isKnown ? parentId : null }, 'push')
}
