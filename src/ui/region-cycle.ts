// F6: from one region of the page to the next. A region is any visible element with `data-region`, in document order.
// Going back to a region puts the focus where it was there before.
import { focusablesIn } from './focusables.ts'

const lastFocus = new WeakMap<Element, WeakRef<HTMLElement>>()

export function cycleRegion(direction: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((one) =>
    one.checkVisibility(),
  )
  if (regions.length === 0) return
  const active = document.activeElement
  const here = regions.findIndex((one) => one.contains(active))
  const current = regions[here]
  if (current && active instanceof HTMLElement) lastFocus.set(current, new WeakRef(active))
  const from = here < 0 && direction < 0 ? 0 : here
  const next = regions[(from + direction + regions.length) % regions.length]
  if (next) enter(next)
}

function enter(region: HTMLElement): void {
  const before = lastFocus.get(region)?.deref()
  if (before && region.contains(before) && before.checkVisibility()) return before.focus()
  const first = focusablesIn(region)[0]
  if (first) return first.focus()
  if (!region.hasAttribute('tabindex')) region.tabIndex = -1
  region.focus()
}
