// A long list of which only the rows in sight exist. One tab stop; arrows, Page, Home and End move, Enter opens,
// Space and Shift select, the right arrow goes to the controls of a row. The row with the focus always exists.
import { useLayoutEffect, useMemo, useRef, type MouseEvent, type ReactNode } from 'react'
import { Checkbox } from './checkbox.tsx'
import { cx } from './cx.ts'
import { useListKeys } from './use-list-keys.ts'
import { useVirtualRows } from './use-virtual-rows.ts'
import styles from './virtual-list.module.css'

export interface RowState {
  readonly isActive: boolean
  readonly isSelected: boolean
  /** For every control inside the row. */
  readonly tabIndex: 0 | -1
}

export interface VirtualListProps<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** What the row is called, for its checkbox. */
  readonly nameOf: (item: Item) => string
  readonly renderRow: (item: Item, state: RowState) => ReactNode
  readonly onOpen?: (item: Item) => void
  readonly selected?: ReadonlySet<string>
  readonly onSelect?: (keys: ReadonlySet<string>) => void
  /** The row that stands open beside the list. */
  readonly currentKey?: string | null
  readonly estimatedRowHeight?: number
  readonly className?: string
}

const NONE: ReadonlySet<string> = new Set()
// Short lists are drawn whole, so that the browser's own search and printing see them.
const DRAWN_WHOLE = 100

export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const {
    label,
    items,
    keyOf,
    nameOf,
    renderRow,
    onOpen,
    selected = NONE,
    onSelect,
    currentKey,
    className,
  } = props
  const { estimatedRowHeight = 44 } = props
  const box = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const keys = useMemo(() => items.map(keyOf), [items, keyOf])

  const list = useListKeys({
    keys,
    selected,
    onSelect,
    onOpen: onOpen && ((key) => openByKey(key)),
    pageSize: () => Math.max(Math.floor((box.current?.clientHeight ?? 0) / estimatedRowHeight) - 1, 1),
    onMove(index) {
      wantsFocus.current = true
      virtual.scrollTo(index)
    },
  })
  const virtual = useVirtualRows({
    scroller: box,
    keys,
    rowHeight: estimatedRowHeight,
    overscan: items.length <= DRAWN_WHOLE ? items.length : 8,
    always: list.active,
  })

  function openByKey(key: string): void {
    const item = items[keys.indexOf(key)]
    if (item !== undefined) onOpen?.(item)
  }
  function handleClick(event: MouseEvent<HTMLElement>): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="row"]') : null
    const index = Number(row?.dataset['index'])
    const item = row ? items[index] : undefined
    if (!row || item === undefined) return
    if (event.shiftKey && onSelect) list.select(index, true)
    else if (!isControl(event.target, row)) onOpen?.(item)
  }
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    const row = box.current?.querySelector<HTMLElement>(`[data-index="${list.active}"]`)
    if (!row) return
    wantsFocus.current = false
    row.focus({ preventScroll: true })
  })

  return (
    <div ref={box} className={cx(styles.list, className)}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={items.length}
        aria-multiselectable={onSelect ? true : undefined}
        className={styles.rows}
        style={{ blockSize: virtual.height }}
        tabIndex={-1}
        onKeyDown={list.handleKeyDown}
        onClick={handleClick}
      >
        {virtual.rows.map((row) => {
          const item = items[row.index]
          const key = keys[row.index]
          if (item === undefined || key === undefined) return null
          const state: RowState = {
            isActive: row.index === list.active,
            isSelected: selected.has(key),
            tabIndex: row.index === list.active ? 0 : -1,
          }
          return (
            <div
              key={key}
              ref={virtual.measure}
              data-index={row.index}
              role="row"
              aria-rowindex={row.index + 1}
              aria-selected={onSelect ? state.isSelected : undefined}
              aria-current={currentKey === key ? true : undefined}
              tabIndex={state.tabIndex}
              className={styles.row}
              style={{ transform: `translateY(${row.start}px)` }}
              onFocus={() => list.activate(row.index)}
            >
              <div role="gridcell" className={styles.cell}>
                {onSelect && (
                  <Checkbox
                    className={styles.check ?? ''}
                    label={`Select ${nameOf(item)}`}
                    hideLabel
                    checked={state.isSelected}
                    tabIndex={state.tabIndex}
                    onChange={() => list.select(row.index, false)}
                  />
                )}
                <div className={styles.content}>{renderRow(item, state)}</div>
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function isControl(target: EventTarget, row: Element): boolean {
  const control =
    target instanceof Element ? target.closest('a, button, input, label, select, textarea') : null
  return control !== null && row.contains(control)
}
