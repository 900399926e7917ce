// The page of a kept deck: its measures in inches, its colours, and how text is set on it.
import type Pptx from 'pptxgenjs'
import { startsRightToLeft } from '../../../domain/layout/tree-svg.ts'
import { KEEP_THEME } from '../../../domain/review/keep-theme.ts'

export const WIDTH = 13.33
export const HEIGHT = 7.5
export const MARGIN = 0.6
/** Points to the inch, the unit of type. */
export const POINTS = 72

/** A colour as slides write it: without the sign before it. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase()

export const INK = hex(KEEP_THEME.text)
export const QUIET = hex(KEEP_THEME.muted)
export const LINE = hex(KEEP_THEME.edge)
export const ACCENT = hex(KEEP_THEME.kinds.opportunity.stripe)

interface Type {
  readonly size: number
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly colour?: string
}

/** How a text is set; one that begins with a letter of such a script runs from right to left. */
export function textOptions(
  text: string,
  { size, isBold, isItalic, colour = INK }: Type,
): Pptx.TextPropsOptions {
  const isRightToLeft = startsRightToLeft(text)
  return {
    fontSize: size,
    bold: isBold ?? false,
    italic: isItalic ?? false,
    color: colour,
    margin: 0,
    valign: 'top',
    align: isRightToLeft ? 'right' : 'left',
    rtlMode: isRightToLeft,
  }
}
