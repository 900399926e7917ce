// Which cards of a long grid exist: those of the rows in sight, two rows more at each end, and the one with the focus.
// Every row is equally high, so nothing is measured but the list's own width and place. A short list exists as a whole.
import { type RefObject, useLayoutEffect, useState } from 'react'

export interface WindowOptions {
  readonly list: RefObject<HTMLElement | null>
  readonly count: number
  /** Width that a column has at least, height of every row: both in rem. */
  readonly columnRem: number
  readonly rowRem: number
  readonly gap: number
}

export interface WindowRows {
  readonly columns: number
  /** First item that exists, and the one after the last. */
  readonly from: number
  readonly until: number
  /** Pixels that stand for the rows before and after. */
  readonly before: number
  readonly after: number
}

const DRAWN_WHOLE = 48
const MORE_ROWS = 2

interface Seen {
  readonly columns: number
  readonly first: number
  readonly last: number
  readonly row: number
}

export function useWindowRows({ list, count, columnRem, rowRem, gap }: WindowOptions): WindowRows {
  const [seen, setSeen] = useState<Seen>({ columns: 1, first: 0, last: 8, row: 400 })
  useLayoutEffect(() => {
    const box = list.current
    if (!box) return
    const scroller = scrollerOf(box)
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const row = rowRem * rem + gap
      const columns = Math.max(1, Math.floor((box.clientWidth + gap) / (columnRem * rem + gap)))
      const past = scroller.getBoundingClientRect().top - box.getBoundingClientRect().top
      const focused = focusedItem(box)
      let first = Math.max(0, Math.floor(past / row) - MORE_ROWS)
      let last = Math.max(0, Math.floor((past + scroller.clientHeight) / row) + MORE_ROWS)
      if (focused !== null) {
        first = Math.min(first, Math.floor(focused / columns))
        last = Math.max(last, Math.floor(focused / columns))
      }
      setSeen((before) =>
        before.columns === columns && before.first === first && before.last === last && before.row === row
          ? before
          : { columns, first, last, row },
      )
    }
    look()
    const sizes = new ResizeObserver(look)
    sizes.observe(box)
    sizes.observe(scroller)
    scroller.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      scroller.removeEventListener('scroll', look)
    }
  }, [list, count, columnRem, rowRem, gap])

  const { columns, row } = seen
  const rows = Math.ceil(count / columns)
  const first = count <= DRAWN_WHOLE ? 0 : Math.min(seen.first, Math.max(0, rows - 1))
  const last = count <= DRAWN_WHOLE ? rows - 1 : Math.min(seen.last, rows - 1)
  return {
    columns,
    from: first * columns,
    until: Math.min(count, (last + 1) * columns),
    before: first * row,
    after: Math.max(0, rows - 1 - last) * row,
  }
}

function scrollerOf(box: HTMLElement): HTMLElement {
  for (let at = box.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return document.documentElement
}

function focusedItem(box: HTMLElement): number | null {
  const item = document.activeElement?.closest<HTMLElement>('[data-index]')
  return item && box.contains(item) ? Number(item.dataset['index']) : null
}
