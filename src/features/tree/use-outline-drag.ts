// The outline's end of dragging: rows that are taken up, things from outside, and where they would land.
import { useMemo, useRef, useState, type PointerEvent, type RefObject } from 'react'
import { topmostOf } from '../../domain/tree/selection.ts'
import { setFold, dropOn } from './restructuring.ts'
import {
  createOutlineDrag,
  type OutlineCargo,
  type OutlineDrag,
  type OutlineLanding,
} from './outline-drag.ts'
import { followPointer } from './pointer-drag.ts'
import { focusCard, type TreePorts } from './tree-ports.ts'
import { DRAFT_ID } from './tree-session.ts'
import { moveInWords, whyNotDropCards, type DropTarget } from './why-not-drop.ts'

export interface OutlineDragging {
  readonly landing: OutlineLanding | null
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  /** The same for something from outside, until `end`. */
  readonly foreign: {
    readonly move: (x: number, y: number, cargo: OutlineCargo) => DropTarget | null
    readonly end: () => void
  }
}

const OWN_POINTER = 'input, textarea, select, button, a, [contenteditable]'

export function useOutlineDrag(ports: TreePorts, scroller: RefObject<HTMLElement | null>): OutlineDragging {
  const [landing, setLanding] = useState<OutlineLanding | null>(null)
  const foreign = useRef<OutlineDrag | null>(null)
  return useMemo(() => {
    const drag = (cargo: OutlineCargo): OutlineDrag =>
      createOutlineDrag(
        {
          scroller: () => scroller.current,
          show: setLanding,
          unfold: (id) => {
            if (ports.session.getState().folded.has(id)) setFold(ports, false, id)
          },
        },
        cargo,
      )
    return {
      landing,
      onPointerDown: (event) => pressRow(ports, event, drag),
      foreign: {
        move: (x, y, cargo) => {
          foreign.current ??= drag(cargo)
          return foreign.current.move(x, y)
        },
        end: () => {
          foreign.current?.end()
          foreign.current = null
        },
      },
    }
  }, [ports, scroller, landing])
}

function pressRow(
  ports: TreePorts,
  event: PointerEvent<HTMLElement>,
  drag: (cargo: OutlineCargo) => OutlineDrag,
): void {
  const target = event.target instanceof Element ? event.target : null
  const row = target?.closest<HTMLElement>('[role="treeitem"]')
  const id = row?.dataset['cardId']
  if (!row || id === undefined || id === DRAFT_ID || id === ports.treeId || row.ariaLevel === '1') return
  if (event.button !== 0 || !event.isPrimary || target?.closest(OWN_POINTER)) return
  let session: OutlineDrag | null = null
  let place: DropTarget | null = null
  let ids: readonly string[] = [id]
  followPointer(event, {
    begin: () => {
      const { selectedIds } = ports.session.getState()
      const isChosen = selectedIds.has(id)
      ids = isChosen ? chosenIds(ports, [...selectedIds]) : [id]
      focusCard(ports, id, isChosen)
      session = drag({
        says: (to) => moveInWords(ports, to),
        whyNot: (to) => whyNotDropCards(ports, ids, to),
      })
      return true
    },
    move: (x, y) => {
      place = session?.move(x, y) ?? null
    },
    end: (isDropped) => {
      session?.end()
      if (isDropped && place !== null) dropOn(ports, ids, place)
    },
  })
}

/** The chosen cards in order; one below another goes along anyway. */
function chosenIds(ports: TreePorts, ids: readonly string[]): readonly string[] {
  const isSolution = ids.every((id) => ports.view().rows.solution.has(id))
  return isSolution ? ids : topmostOf(ports.view(), ids)
}
