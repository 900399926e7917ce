// Goes to the next card that the coach has something to say about, in reading order, also inside folded branches.
import { unfoldTo } from '../../domain/tree/folding.ts'
import { nextWithFinding } from '../../records/finding-actions.ts'
import { announce } from '../../ui/announce.ts'
import { dayOf } from '../../ui/day-text.ts'
import { currentRow, focusCard, type TreePorts } from './tree-ports.ts'
import { visibleRows } from './tree-rows.ts'

const NO_FOLDS: ReadonlySet<string> = new Set()

export function nextFinding(ports: TreePorts): void {
  const view = ports.view()
  const topId = ports.search().branch ?? ports.treeId
  const ids = visibleRows(view, { topId, folded: NO_FOLDS, draft: null }).map((row) => row.id)
  const id = nextWithFinding(view, dayOf(Date.now()), ids, currentRow(ports)?.id ?? null)
  if (id === null) {
    announce('The coach has nothing to say about the other cards')
    return
  }
  ports.session.setState(({ folded }) => ({ folded: unfoldTo(view, folded, id) }))
  focusCard(ports, id)
}
