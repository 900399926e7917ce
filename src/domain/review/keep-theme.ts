// Colours and type of files that leave the product: they cannot read its tokens, and paper is always light.
// Widths of words are estimated, since a file does not know the type of whoever opens it.
import type { PictureTheme } from '../layout/tree-svg.ts'
import { wrapText } from '../layout/wrap-text.ts'

export const BODY = 15
export const SMALL = 12
export const LEADING = 1.3
export const PADDING = 12
export const PAPER = '#ffffff'

/** A generous guess at the width of body text in a sans face: ideographs and pictures are square. */
export function estimate(text: string): number {
  let width = 0
  for (const char of text)
    width +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff00-\uff60]/u.test(
        char,
      )
        ? 1.05
        : /[\p{Lu}\p{M}mwMW@%&—]/u.test(char)
          ? 0.76
          : /[iljtf.,;:'!|() ]/.test(char)
            ? 0.34
            : 0.58
  return width * BODY
}

/** The height of wrapped text, in the unit of `size`; generous, see above. */
export function estimatedHeight(text: string, width: number, size: number): number {
  return wrapText(text, (width * BODY) / size, estimate).length * size * LEADING
}

/** Colours of paper, in light and in print; the product's own kinds. */
export const KEEP_THEME: PictureTheme = {
  background: 'none',
  text: '#1b1b1f',
  muted: '#5b5b66',
  edge: '#85858f',
  kinds: {
    outcome: { stripe: '#16225a', tint: '#e6eafb' },
    opportunity: { stripe: '#a54709', tint: '#ffefd9' },
    solution: { stripe: '#127d68', tint: '#dff4ee' },
    test: { stripe: '#a417d3', tint: '#f6e6fc' },
  },
  fontFamily: 'Inter, system-ui, sans-serif',
  bodySize: BODY,
  smallSize: SMALL,
  lineHeight: LEADING,
  padding: PADDING,
  margin: 8,
  measure: estimate,
}
