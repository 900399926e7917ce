// Which rows of a long list have to exist, and where they stand: TanStack's virtualiser, read as plain values.
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
  type VirtualItem,
} from '@tanstack/react-virtual'
import { useLayoutEffect, useReducer, useState, type RefObject } from 'react'

export interface VirtualRowsOptions {
  readonly scroller: RefObject<HTMLElement | null>
  readonly keys: readonly string[]
  readonly rowHeight: number
  readonly overscan: number
  /** This row exists wherever the list is scrolled to. */
  readonly always: number
}

export interface VirtualRows {
  readonly rows: readonly VirtualItem[]
  readonly height: number
  readonly measure: (row: HTMLElement | null) => void
  readonly scrollTo: (index: number) => void
}

export function useVirtualRows({
  scroller,
  keys,
  rowHeight,
  overscan,
  always,
}: VirtualRowsOptions): VirtualRows {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const options = {
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index: number) => keys[index] ?? index,
    overscan,
    rangeExtractor: (range: Range) => withAlways(range, always),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: redraw,
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: virtualizer.scrollToIndex,
  }
}

function withAlways(range: Range, always: number): number[] {
  const indexes = defaultRangeExtractor(range)
  if (always < 0 || always >= range.count || indexes.includes(always)) return indexes
  return [...indexes, always].toSorted((a, b) => a - b)
}
