// Writing on cards: editing one where it stands, and cards that are new. A new card is no record before it has words.
import { addOpportunity, insertParent } from '../../domain/tree/add-opportunity.ts'
import { editStatement } from '../../domain/tree/edit-opportunity.ts'
import { withFold } from '../../domain/tree/folding.ts'
import { childrenOf, forestOf, solutionsByOpportunity } from '../../domain/tree/forest.ts'
import { addSolution, editSolution } from '../../domain/tree/solutions.ts'
import { editOutcome } from '../../domain/outcomes/outcome-commands.ts'
import { outcomeOf } from '../../domain/tree/trees.ts'
import type { Planned } from '../../domain/view/command.ts'
import type { Id } from '../../lib/ids.ts'
import { thenOutdent } from '../../domain/tree/then-outdent.ts'
import { topmostOf } from '../../domain/tree/selection.ts'
import { announce } from '../../ui/announce.ts'
import { textOf } from './card-facts.ts'
import { mayBeCut } from './tree-cards.ts'
import { actingIds, currentRow, focusCard, takeFocus, type TreePorts } from './tree-ports.ts'
import { DRAFT_ID, type Draft } from './tree-session.ts'

/** Where the person goes on after a text was committed. */
export type Next = 'stop' | 'sibling' | 'child' | 'outdent'

/** Opens the editor of a card. */
export function editCard(ports: TreePorts, id: Id): void {
  if (id === DRAFT_ID || !ports.rows().some((row) => row.id === id)) return
  focusCard(ports, id)
  const row = currentRow(ports)
  const text = row ? textOf(ports.view(), row) : ''
  // A card that shows only the beginning of its statement grows at once, so that all of it stands under the caret.
  ports.session.setState({ editing: { type: 'card', id }, grownText: mayBeCut(text) ? text : null })
}

/** Starts a new card beside, below or above the focused one. */
export function beginDraft(ports: TreePorts, place: Draft['place'], kind?: Draft['kind']): void {
  const current = currentRow(ports)
  if (!current) return
  const isTop = current.parentId === null
  if (current.kind === 'outcome' && place === 'parent')
    return announce('Nothing stands above the outcome in its tree')
  // Beside or above the top card on show means below it.
  const where = isTop && place !== 'parent' ? 'child' : place
  const ofSolution = current.kind === 'solution'
  if (ofSolution && where === 'child') return announce('Assumptions are written in the details')
  if (ofSolution && where === 'parent') return announce('A solution hangs under an opportunity alone')
  const ids = where === 'parent' ? topmostOf(ports.view(), actingIds(ports)) : []
  const ofId = where === 'parent' ? (ids[0] ?? current.id) : current.id
  openDraft(ports, { place: where, ofId, ids, kind: kind ?? (ofSolution ? 'solution' : 'opportunity') })
}

let turns = 0

function openDraft(ports: TreePorts, of: Omit<Draft, 'turn'>): void {
  const draft: Draft = { ...of, turn: ++turns }
  ports.canvas()?.keepStill(draft.ofId)
  const { focusedId, trail, folded } = ports.session.getState()
  ports.session.setState({
    // What is written below a folded card must stay in sight once it is written.
    folded: draft.place === 'child' ? withFold(folded, draft.ofId, false) : folded,
    editing: { type: 'draft', draft },
    grownText: null,
    focusedId: DRAFT_ID,
    trail: focusedId && focusedId !== DRAFT_ID ? [draft.ofId, focusedId, ...trail] : [draft.ofId, ...trail],
    selectedIds: new Set(),
    anchorId: null,
  })
}

/** Ends writing without keeping anything; the focus goes back to where it came from. */
export function dropEditing(ports: TreePorts): void {
  const { editing, trail } = ports.session.getState()
  if (!editing) return
  const back = editing.type === 'card' ? editing.id : (trail.find((id) => id !== DRAFT_ID) ?? ports.treeId)
  ports.session.setState({ editing: null, grownText: null })
  focusCard(ports, back)
}

/**
 * Keeps what was written and goes on. An empty new card is dropped; with empty words an existing card stays as it was.
 * Only acts while the card is still being written: an editor that goes away tells its words once more.
 */
export function commitText(ports: TreePorts, text: string, next: Next): void {
  const { editing } = ports.session.getState()
  if (!editing) return
  if (text.trim() === '') {
    dropEditing(ports)
    return takeFocusSoon(ports)
  }
  const isOut = next === 'outdent'
  const written =
    editing.type === 'card'
      ? saveCard(ports, editing.id, text, isOut)
      : saveDraft(ports, editing.draft, text, isOut)
  const id = editing.type === 'card' ? editing.id : written.ok ? written.value.focusId : undefined
  if (id === undefined) return dropEditing(ports)
  ports.session.setState({ editing: null, grownText: null })
  focusCard(ports, id)
  if (next === 'stop' || next === 'outdent') return takeFocusSoon(ports)
  const kind = editing.type === 'draft' ? editing.draft.kind : undefined
  if (next === 'sibling') openDraft(ports, { place: 'after', ofId: id, ids: [], kind: kind ?? 'opportunity' })
  else beginDraft(ports, 'child')
}

/**
 * The editor must be gone before the card can take the focus; a focus that went elsewhere meanwhile stays there. As soon as
 * that, lest the next key goes astray; and a frame later once more, should the editor have stood longer.
 */
export function takeFocusSoon(ports: TreePorts): void {
  const take = (): void => {
    if (document.activeElement === document.body) takeFocus(ports)
  }
  queueMicrotask(take)
  requestAnimationFrame(take)
}

function saveCard(ports: TreePorts, id: Id, text: string, isOut: boolean): Planned {
  const { rows } = ports.view()
  if (rows.solution.has(id)) return ports.run(editSolution, { id, title: text })
  if (rows.opportunity.has(id))
    return ports.run(isOut ? thenOutdent(editStatement, id) : editStatement, { id, statement: text })
  const outcome = outcomeOf(ports.view(), rows.tree.get(id) ?? null)
  return ports.run(editOutcome, { id: outcome?.id ?? '', fields: { title: text } })
}

function saveDraft(ports: TreePorts, draft: Draft, text: string, isOut: boolean): Planned {
  const view = ports.view()
  if (draft.place === 'parent') return ports.run(insertParent, { ids: draft.ids, statement: text })
  const isSolution = draft.kind === 'solution'
  const parentId =
    draft.place === 'child'
      ? draft.ofId
      : (view.rows.solution.get(draft.ofId)?.opportunityId ?? forestOf(view).parentOf.get(draft.ofId) ?? '')
  const siblings = isSolution
    ? (solutionsByOpportunity(view).get(parentId) ?? []).map((row) => row.id)
    : childrenOf(view, parentId)
  const at = siblings.indexOf(draft.ofId)
  const place = at < 0 ? {} : { index: draft.place === 'before' ? at : at + 1 }
  return isSolution
    ? ports.run(addSolution, { opportunityId: parentId, title: text, ...place })
    : ports.run(isOut ? thenOutdent(addOpportunity) : addOpportunity, { parentId, statement: text, ...place })
}
