// Where a floating surface stands beside its anchor. Pure geometry in viewport pixels.
// Invariant: the result lies inside the viewport less the margin wherever the surface fits at all.

export type Side = 'top' | 'bottom' | 'start' | 'end'
export type Align = 'start' | 'center' | 'end'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Placing {
  readonly side: Side
  readonly align: Align
  readonly gap?: number
  readonly margin?: number
  readonly rtl?: boolean
}

export interface Place {
  readonly left: number
  readonly top: number
  readonly maxHeight: number
  /** Where it came to stand: as wanted, or on the other side for want of room. */
  readonly side: Side
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))

export function placeBeside(anchor: Box, surface: Size, viewport: Size, placing: Placing): Place {
  const { side, align, gap = 4, margin = 8, rtl = false } = placing
  if (side === 'top' || side === 'bottom')
    return stacked(anchor, surface, viewport, side, align, gap, margin, rtl)
  return beside(anchor, surface, viewport, side, align, gap, margin, rtl)
}

function stacked(
  anchor: Box,
  surface: Size,
  viewport: Size,
  side: 'top' | 'bottom',
  align: Align,
  gap: number,
  margin: number,
  rtl: boolean,
): Place {
  const below = viewport.height - margin - (anchor.top + anchor.height + gap)
  const above = anchor.top - gap - margin
  const wanted = side === 'bottom' ? below : above
  const other = side === 'bottom' ? above : below
  const goesBelow = (side === 'bottom') === (surface.height <= wanted || wanted >= other)
  const room = Math.max(goesBelow ? below : above, 0)
  const height = Math.min(surface.height, room)
  const left = alongside(anchor.left, anchor.width, surface.width, rtl ? mirrored(align) : align)
  return {
    left: clamp(left, margin, Math.max(viewport.width - margin - surface.width, margin)),
    top: goesBelow ? anchor.top + anchor.height + gap : anchor.top - gap - height,
    maxHeight: room,
    side: goesBelow ? 'bottom' : 'top',
  }
}

function beside(
  anchor: Box,
  surface: Size,
  viewport: Size,
  side: 'start' | 'end',
  align: Align,
  gap: number,
  margin: number,
  rtl: boolean,
): Place {
  const right = viewport.width - margin - (anchor.left + anchor.width + gap)
  const left = anchor.left - gap - margin
  const wantsRight = (side === 'end') !== rtl
  const wanted = wantsRight ? right : left
  const goesRight = wantsRight === (surface.width <= wanted || wanted >= (wantsRight ? left : right))
  const top = alongside(anchor.top, anchor.height, surface.height, align)
  return {
    left: goesRight ? anchor.left + anchor.width + gap : anchor.left - gap - surface.width,
    top: clamp(top, margin, Math.max(viewport.height - margin - surface.height, margin)),
    maxHeight: viewport.height - 2 * margin,
    side: goesRight !== rtl ? 'end' : 'start',
  }
}

function alongside(start: number, length: number, own: number, align: Align): number {
  if (align === 'start') return start
  if (align === 'end') return start + length - own
  return start + (length - own) / 2
}

function mirrored(align: Align): Align {
  if (align === 'center') return align
  return align === 'start' ? 'end' : 'start'
}
