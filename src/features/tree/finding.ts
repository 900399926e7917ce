// Looking for words among the cards: opening and closing the field, and going from hit to hit, also into folded branches.
import { unfoldTo } from '../../domain/tree/folding.ts'
import { announce } from '../../ui/announce.ts'
import { currentRow, focusCard, takeFocus, type TreePorts } from './tree-ports.ts'

/** A card that is drawn smaller than this is gone closer to. */
const READABLE = 0.5

/** Opens the field, or goes back into it. */
export function openFind(ports: TreePorts): void {
  ports.session.setState(({ find }) => ({ find: find ?? '' }))
  // A field that comes into being only now takes the focus by itself.
  const field = ports.findField()
  field?.focus()
  field?.select()
}

/** Ends looking; the keyboard goes on at the card that was found last. */
export function closeFind(ports: TreePorts): void {
  ports.session.setState({ find: null })
  takeFocus(ports)
}

/** The next or the previous hit from where the focus is, around the end; its branch opens. */
export function stepHit(ports: TreePorts, by: 1 | -1): void {
  const hits = ports.sight().hits ?? []
  const from = hitAt(ports, hits)
  const at = from === null ? (by > 0 ? nextAfter(ports) : hits.length - 1) : from + by
  const id = hits[(at + hits.length) % Math.max(1, hits.length)]
  if (id === undefined) return announce('No card has these words')
  ports.session.setState(({ folded }) => ({ folded: unfoldTo(ports.view(), folded, id) }))
  focusCard(ports, id)
  goCloser(ports, id)
  announce(`${hits.indexOf(id) + 1} of ${hits.length}`)
}

/** The first hit after the focused card, as drawn. */
function nextAfter(ports: TreePorts): number {
  const hits = ports.sight().hits ?? []
  const order = new Map(ports.rows().map((row, i) => [row.id, i]))
  const here = order.get(currentRow(ports)?.id ?? '') ?? -1
  const next = hits.findIndex((id) => (order.get(id) ?? -1) > here)
  return next < 0 ? 0 : next
}

/** Which hit has the focus; null when none has. */
export function hitAt(ports: TreePorts, hits: readonly string[]): number | null {
  const at = hits.indexOf(currentRow(ports)?.id ?? '')
  return at < 0 ? null : at
}

/** From afar a card is a box: once it stands, the view goes where it can be read. */
function goCloser(ports: TreePorts, id: string): void {
  const zoom = ports.canvas()?.zoom() ?? 1
  if (zoom >= READABLE) return
  requestAnimationFrame(() => ports.canvas()?.center(id, READABLE))
}
