// Writing on a map: opening an editor, a new moment beside another, and what happens when the words are kept.
// A new moment is a record only once it has words, so an empty one leaves nothing behind, not even a step to undo.
import { addMoment } from '../../domain/maps/draw-moments.ts'
import { editMoment } from '../../domain/snapshots/moment-commands.ts'
import type { Id } from '../../lib/ids.ts'
import { currentMoment, focusMoment, type MapPorts, takeFocusSoon } from './map-ports.ts'
import { DRAFT_ID, type Editing, type MomentDraft } from './map-session.ts'

/** Opens the editor of a moment. */
export function editCard(ports: MapPorts, id: Id): void {
  if (id === DRAFT_ID || !ports.view().rows.moment.has(id)) return
  focusMoment(ports, id)
  ports.session.setState({ editing: { type: 'card', id } })
}

/** Starts a new moment after the one in focus, or alone. */
export function beginDraft(ports: MapPorts, how: Partial<MomentDraft> = {}): void {
  const draft: MomentDraft = {
    afterId: currentMoment(ports),
    kind: 'next',
    isBranch: false,
    place: null,
    ...how,
  }
  ports.session.setState({
    editing: { type: 'draft', draft },
    focusedId: DRAFT_ID,
    selectedIds: new Set(),
    surface: null,
  })
}

/** Ends writing without keeping anything; the focus goes back to where it came from. */
export function dropEditing(ports: MapPorts): void {
  const { editing } = ports.session.getState()
  if (!editing) return
  const back = editing.type === 'card' ? editing.id : editing.draft.afterId
  ports.session.setState({ editing: null })
  if (back !== null) focusMoment(ports, back)
  else ports.session.setState({ focusedId: null })
}

/**
 * Keeps what was written; after a new moment the next one opens when `goesOn`. Acts only while `editing` is
 * still what is being written: an editor that goes away tells its words once more.
 */
export function commitText(ports: MapPorts, editing: Editing | null, text: string, goesOn: boolean): void {
  if (!editing || ports.session.getState().editing !== editing) return
  if (text.trim() === '') {
    dropEditing(ports)
    takeFocusSoon(ports)
    return
  }
  if (editing.type === 'card') {
    const { id } = editing
    ports.session.setState({ editing: null })
    if (ports.view().rows.moment.get(id)?.label !== text.trim())
      ports.run(editMoment, { momentId: id, fields: { label: text } })
    focusMoment(ports, id)
    return takeFocusSoon(ports)
  }
  const { draft } = editing
  const written = ports.run(addMoment, { mapId: ports.mapId, label: text, ...draft })
  const id = written.ok ? written.value.focusId : undefined
  if (id === undefined) return dropEditing(ports)
  ports.session.setState({ editing: null })
  focusMoment(ports, id)
  if (goesOn) beginDraft(ports, { afterId: id })
  else takeFocusSoon(ports)
}
