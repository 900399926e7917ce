// The outline: the equal twin of the canvas as an ARIA tree of our own, of which only the rows in sight exist.
// One tab stop; the focused row always exists; Escape leaves to the frame, from where Tab moves on.
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type Ref,
} from 'react'
import { useStore } from 'zustand'
import { useVirtualRows } from '../../ui/use-virtual-rows.ts'
import type { OutlineCargo } from './outline-drag.ts'
import { OutlineRow } from './outline-row.tsx'
import { useTree } from './tree-context.ts'
import { focusCard } from './tree-ports.ts'
import { focusedRow } from './tree-rows.ts'
import { useOutlineDrag } from './use-outline-drag.ts'
import type { DropTarget } from './why-not-drop.ts'
import styles from './outline.module.css'

export interface OutlineHandle {
  readonly focus: (where: 'tree' | 'frame') => void
  /** Something from outside is held over the outline; the answer is where it would land. */
  readonly showForeignDrag: (x: number, y: number, cargo: OutlineCargo) => DropTarget | null
  readonly endForeignDrag: () => void
}

export interface OutlineViewProps {
  readonly label: string
  readonly ref: Ref<OutlineHandle>
}

const ROW_HEIGHT = 36
const DRAWN_WHOLE = 120

export function OutlineView({ label, ref }: OutlineViewProps) {
  const { ports, rows } = useTree()
  const frame = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const isPressed = useRef(false)
  const [isPassedBy, setPassedBy] = useState(false)
  const focusedId = useStore(
    ports.session,
    (state) => focusedRow(rows, [state.focusedId, ...state.trail])?.id ?? null,
  )
  const selectedIds = useStore(ports.session, (state) => state.selectedIds)
  const keys = useMemo(() => rows.map((row) => row.id), [rows])
  const at = focusedId === null ? 0 : keys.indexOf(focusedId)
  const virtual = useVirtualRows({
    scroller,
    keys,
    rowHeight: ROW_HEIGHT,
    overscan: rows.length <= DRAWN_WHOLE ? rows.length : 10,
    always: at,
  })

  const dragging = useOutlineDrag(ports, scroller)
  const { landing } = dragging

  useImperativeHandle(ref, () => ({
    showForeignDrag: dragging.foreign.move,
    endForeignDrag: dragging.foreign.end,
    focus(where) {
      if (where === 'frame') return frame.current?.focus()
      wantsFocus.current = true
      focusRow(scroller.current, focusedId)
    },
  }))
  const { scrollTo } = virtual
  useEffect(() => {
    if (at >= 0) scrollTo(at)
  }, [at, scrollTo])
  useLayoutEffect(() => {
    const box = scroller.current
    const isInside = box?.contains(document.activeElement) ?? false
    if (!wantsFocus.current && !isInside) return
    if (focusRow(box, focusedId)) wantsFocus.current = false
    // After each drawing: the row may come into being later than the wish for it.
  })

  /** A row that got the focus by other means than a press (its click says what it means) is the focused one. */
  function handleFocus(event: FocusEvent<HTMLElement>): void {
    setPassedBy(event.target === event.currentTarget)
    const item = event.target.closest<HTMLElement>('[role="treeitem"]')
    const id = item?.dataset['cardId']
    if (!isPressed.current && id !== undefined && id !== focusedId) focusCard(ports, id)
  }

  return (
    <div
      ref={frame}
      role="group"
      aria-label={label}
      tabIndex={-1}
      className={styles.frame}
      onPointerDownCapture={() => (isPressed.current = true)}
      onPointerUpCapture={() => (isPressed.current = false)}
      onPointerCancelCapture={() => (isPressed.current = false)}
      onFocus={handleFocus}
    >
      <div ref={scroller} className={styles.scroller}>
        <div
          role="tree"
          aria-label={label}
          aria-multiselectable
          className={styles.rows}
          onPointerDown={dragging.onPointerDown}
          data-dragging={landing !== null || undefined}
          style={{ blockSize: virtual.height }}
        >
          {virtual.rows.map((item) => {
            const row = rows[item.index]
            if (!row) return null
            return (
              <div
                key={row.id}
                ref={virtual.measure}
                data-index={item.index}
                role="presentation"
                className={styles.slot}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <OutlineRow
                  row={row}
                  isFocused={row.id === focusedId}
                  isTabStop={row.id === focusedId && !isPassedBy}
                  isSelected={selectedIds.has(row.id)}
                  landing={landing?.target.id === row.id ? landing : null}
                />
              </div>
            )
          })}
        </div>
      </div>
      <p className={styles.hint}>Enter goes back into the outline, Tab moves on</p>
    </div>
  )
}

/** Puts the focus on a row, or leaves it in the editor inside it; false while the row does not exist. */
function focusRow(box: HTMLElement | null, id: string | null): boolean {
  const row = [...(box?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])].find(
    (each) => each.dataset['cardId'] === id,
  )
  if (!row) return false
  if (!row.contains(document.activeElement)) row.focus({ preventScroll: true })
  return true
}
