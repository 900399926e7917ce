// A heard opportunity dragged from the panel onto the canvas or the outline: on a card it is evidence, between cards a new
// one. The places say what they mean, or why not, as for cards of the tree.
import { dropHeard } from '../../domain/inbox/drop-heard.ts'
import type { Heard } from '../../domain/model/records.ts'
import { unfoldTo } from '../../domain/tree/folding.ts'
import { CARD_WIDTH } from '../../canvas/index.ts'
import { followPointer } from './pointer-drag.ts'
import { focusCard, takeFocus, type TreePorts } from './tree-ports.ts'
import { becomesCard, heardInWords, whyNotDropHeard, type DropTarget } from './why-not-drop.ts'

/** About as high as a card of three lines. */
const HEIGHT = 96

type Press = Parameters<typeof followPointer>[0]

/** Follows a press on something heard; `show` tells where its picture is, null when there is none. */
export function dragHeard(
  ports: TreePorts,
  heard: Heard,
  press: Press,
  show: (at: { readonly x: number; readonly y: number } | null) => void,
): void {
  const says = (target: DropTarget) => heardInWords(ports, target)
  const whyNot = (target: DropTarget) => whyNotDropHeard(ports, heard.id, target)
  const onCanvas = {
    title: heard.statement,
    width: CARD_WIDTH.opportunity,
    height: HEIGHT,
    says,
    whyNot,
    isCard: (target: DropTarget) => becomesCard(ports, target),
  }
  let place: DropTarget | null = null
  followPointer(press, {
    begin: () => true,
    move: (x, y) => {
      show({ x, y })
      const canvas = ports.canvas()
      const found = canvas?.showForeignDrag(x, y, onCanvas) ?? null
      const open = found !== null && whyNot(found) === null ? found : null
      place = ports.outline()?.showForeignDrag(x, y, { says, whyNot }) ?? open
    },
    end: (isDropped) => {
      show(null)
      ports.canvas()?.endForeignDrag()
      ports.outline()?.endForeignDrag()
      if (!isDropped || place === null) return
      land(ports, heard.id, place)
      takeFocus(ports)
    },
  })
}

/** Links or grows, with a way back, and shows where. */
export function land(ports: TreePorts, heardId: string, { id, zone }: DropTarget): void {
  ports.canvas()?.keepStill(id)
  const planned = ports.run(dropHeard, { heardId, targetId: id, zone }, { toast: true })
  const focusId = planned.ok ? planned.value.focusId : undefined
  if (focusId === undefined) return
  ports.session.setState(({ folded }) => ({ folded: unfoldTo(ports.view(), folded, focusId) }))
  focusCard(ports, focusId)
}
