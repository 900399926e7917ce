// What a picture of a map looks like: the system's face of type, because a picture on its own cannot bring ours along,
// and the colours of light paper, whatever the theme is.
import type { MapTheme } from '../../../domain/maps/map-picture.ts'
import { readColours } from '../../../ui/read-colours.ts'

const FAMILY = 'system-ui, "Segoe UI", Arial, sans-serif'
const SIZE = 14

/** The theme of exported and printed maps; on stage the colours are those around `host`. */
export function mapTheme(host?: Element): MapTheme {
  const paper = document.createElement('div')
  paper.style.colorScheme = 'light'
  if (!host) document.body.append(paper)
  const colours = readColours(
    ['color-canvas', 'color-surface', 'color-text', 'color-muted', 'color-border', 'color-danger'],
    host ?? paper,
  )
  paper.remove()
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = `${SIZE}px ${FAMILY}`
  return {
    colours: {
      paper: colours['color-canvas'],
      card: colours['color-surface'],
      text: colours['color-text'],
      muted: colours['color-muted'],
      line: colours['color-border'],
      danger: colours['color-danger'],
    },
    family: FAMILY,
    size: SIZE,
    small: 12,
    measure: (text) => context?.measureText(text).width ?? text.length * SIZE * 0.6,
  }
}
