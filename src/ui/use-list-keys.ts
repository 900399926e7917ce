// The keyboard of a list: which row is the tab stop, where keys lead, what they select. The focused row is followed
// by its key, so it stays the same row when the list is sorted or filtered.
import { useRef, useState, type KeyboardEvent } from 'react'
import { focusablesIn } from './focusables.ts'
import { toggled, withRange } from './list-selection.ts'

export interface ListKeysOptions {
  readonly keys: readonly string[]
  readonly pageSize: () => number
  readonly selected: ReadonlySet<string>
  readonly onSelect: ((selected: ReadonlySet<string>) => void) | undefined
  readonly onOpen: ((key: string) => void) | undefined
  readonly onMove: (index: number) => void
}

export interface ListKeys {
  readonly active: number
  readonly activate: (index: number) => void
  readonly select: (index: number, withRange: boolean) => void
  readonly handleKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

export function useListKeys({
  keys,
  pageSize,
  selected,
  onSelect,
  onOpen,
  onMove,
}: ListKeysOptions): ListKeys {
  const [last, setLast] = useState<{ readonly key: string | null; readonly place: number }>({
    key: null,
    place: 0,
  })
  const anchor = useRef<string | null>(null)
  const found = last.key === null ? -1 : keys.indexOf(last.key)
  // A row that is gone hands the focus to the one that took its place.
  const active = found >= 0 ? found : Math.min(last.place, keys.length - 1)

  function activate(index: number): void {
    setLast({ key: keys[index] ?? null, place: index })
  }
  function select(index: number, isRange: boolean): void {
    const key = keys[index]
    if (!onSelect || key === undefined) return
    const from = anchor.current === null ? -1 : keys.indexOf(anchor.current)
    if (isRange && from >= 0) return onSelect(withRange(selected, keys, from, index))
    anchor.current = key
    onSelect(toggled(selected, key))
  }
  function goTo(index: number, isRange: boolean): void {
    const next = Math.max(0, Math.min(index, keys.length - 1))
    if (isRange && onSelect) {
      anchor.current ??= keys[active] ?? null
      const from = anchor.current === null ? next : keys.indexOf(anchor.current)
      onSelect(withRange(selected, keys, from < 0 ? next : from, next))
    }
    activate(next)
    onMove(next)
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (keys.length === 0 || event.defaultPrevented) return
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="row"]') : null
    const isOnRow = row === event.target
    if (!row) return
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') return stepInside(event, row)
    if (!isOnRow) return
    const places: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: keys.length - 1,
      PageDown: active + pageSize(),
      PageUp: active - pageSize(),
    }
    const place = event.altKey || event.metaKey || event.ctrlKey ? undefined : places[event.key]
    const key = keys[active]
    if (place !== undefined) goTo(place, event.shiftKey)
    else if (event.key === 'Enter' && key !== undefined && onOpen) onOpen(key)
    else if (event.key === ' ' && onSelect) select(active, event.shiftKey)
    else if (event.key === 'a' && (event.metaKey || event.ctrlKey) && onSelect) onSelect(new Set(keys))
    else if (event.key === 'Escape' && onSelect && selected.size > 0) onSelect(new Set())
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return { active, activate, select, handleKeyDown }
}

/** Right goes to the controls within a row, left comes back to the row. */
function stepInside(event: KeyboardEvent<HTMLElement>, row: HTMLElement): void {
  if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return
  const rtl = getComputedStyle(row).direction === 'rtl'
  const isForward = (event.key === 'ArrowRight') !== rtl
  const stops = [row, ...focusablesIn(row, true)]
  const at = stops.findIndex((stop) => stop === event.target)
  const next = stops[at + (isForward ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  event.stopPropagation()
  next.focus()
}
