// Arrow keys among a row or column of things of which only one is a tab stop (toolbar, tabs, menu).
// Says where an arrow, Home or End leads; the caller moves the focus. Right and left follow the writing direction.

export type Orientation = 'horizontal' | 'vertical'

export interface RovingOptions {
  readonly orientation: Orientation
  readonly rtl?: boolean
  /** From the last to the first and back. */
  readonly wrap?: boolean
}

export function rovingIndex(
  key: string,
  current: number,
  count: number,
  options: RovingOptions,
): number | null {
  const { orientation, rtl = false, wrap = true } = options
  if (count === 0) return null
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = stepOf(key, orientation, rtl)
  if (step === 0) return null
  if (current < 0) return step > 0 ? 0 : count - 1
  const next = current + step
  if (wrap) return (next + count) % count
  return next < 0 || next >= count ? null : next
}

function stepOf(key: string, orientation: Orientation, rtl: boolean): -1 | 0 | 1 {
  if (orientation === 'vertical') return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight'
  const back = rtl ? 'ArrowRight' : 'ArrowLeft'
  return key === forward ? 1 : key === back ? -1 : 0
}
