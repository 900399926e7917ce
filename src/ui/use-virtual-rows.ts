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
  /** This row exists wherever the list is scrolled to, and the one that did before. */
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
  // The one before exists a while longer: it may hold the focus until the next one has taken it.
  const [kept, setKept] = useState({ now: always, before: -1 })
  if (kept.now !== always) setKept({ now: always, before: kept.now })
  const options = {
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index: number) => keys[index] ?? index,
    overscan,
    rangeExtractor: (range: Range) => withAlways(range, [always, kept.now, kept.before]),
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

function withAlways(range: Range, always: readonly number[]): number[] {
  const drawn = defaultRangeExtractor(range)
  const besides = always.filter((index) => index >= 0 && index < range.count && !drawn.includes(index))
  return besides.length === 0 ? drawn : [...new Set([...drawn, ...besides])].toSorted((a, b) => a - b)
}
