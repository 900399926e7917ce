// One snapshot as a PNG: the SVG of the model drawn on a canvas, the person's picture over its monogram.
// A picture brings our own type along, so that it looks the same in every chat; an SVG file names the system's, which
// every reader of it has.
import type { Blobs } from '../../../data/blobs/blobs.ts'
import type { PageModel } from '../../../domain/snapshots/page-model.ts'
import { snapshotToSvg, type SvgTheme } from '../../../domain/snapshots/snapshot-svg.ts'
import { dayText } from '../../../ui/day-text.ts'
import { loadFontsFor, withFonts } from '../../../ui/embed-fonts.ts'
import { monogramOf, toneOf } from '../../../ui/monogram.ts'
import { readColours } from '../../../ui/read-colours.ts'

/** A4 at 150 dots per inch. */
const WIDTH = 1240
const HEIGHT = 1754
const SYSTEM = { ui: 'Arial, Helvetica, sans-serif', voice: 'Georgia, "Times New Roman", serif' }
const OURS = {
  ui: `"Inter Variable", ${SYSTEM.ui}`,
  voice: `"Source Serif 4 Variable", ${SYSTEM.voice}`,
}

/** Rejects with words for people when the browser cannot draw it. */
export async function drawSnapshot(page: PageModel, blobs: Blobs): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser cannot work with pictures here.')
  const letters = JSON.stringify(page)
  await loadFontsFor(letters)
  const { svg, face } = snapshotToSvg(page, themeFor(page, context, OURS))
  const drawn = await withFonts(svg, letters)
  const url = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }))
  try {
    const image = new Image(WIDTH, HEIGHT)
    image.src = url
    await image.decode()
    context.drawImage(image, 0, 0, WIDTH, HEIGHT)
  } finally {
    URL.revokeObjectURL(url)
  }
  const bytes = page.picture ? await blobs.get(page.picture.hash) : null
  if (bytes && page.picture) {
    const picture = await createImageBitmap(
      new Blob([new Uint8Array(bytes)], { type: page.picture.mediaType }),
    ).catch(() => null)
    if (picture) {
      const side = Math.min(picture.width, picture.height)
      context.beginPath()
      context.roundRect(face.x, face.y, face.size, face.size, face.radius)
      context.clip()
      const [x, y] = [(picture.width - side) / 2, (picture.height - side) / 2]
      context.drawImage(picture, x, y, side, side, face.x, face.y, face.size, face.size)
      picture.close()
    }
  }
  return canvas.convertToBlob({ type: 'image/png' })
}

/** The same page as SVG: sharp at any size. The monogram stands for the person; a photo never leaves this way. */
export function snapshotSvg(page: PageModel): Blob {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) throw new Error('This browser cannot work with pictures here.')
  return new Blob([snapshotToSvg(page, themeFor(page, context, SYSTEM)).svg], { type: 'image/svg+xml' })
}

function themeFor(
  page: PageModel,
  context: OffscreenCanvasRenderingContext2D,
  families: SvgTheme['families'],
): SvgTheme {
  // Paper is light whatever the theme is.
  const host = document.createElement('div')
  host.style.colorScheme = 'light'
  document.body.append(host)
  const tone = `color-person-${toneOf(page.alias)}`
  const colours = readColours(
    [
      'color-surface',
      'color-text',
      'color-muted',
      'color-hairline',
      'color-border',
      'color-opportunity-stripe',
      tone,
      `${tone}-text`,
    ],
    host,
  )
  host.remove()
  return {
    width: WIDTH,
    height: HEIGHT,
    margin: 72,
    textSize: 24,
    colours: {
      paper: colours['color-surface'] ?? '',
      text: colours['color-text'] ?? '',
      muted: colours['color-muted'] ?? '',
      hairline: colours['color-hairline'] ?? '',
      border: colours['color-border'] ?? '',
      accent: colours['color-opportunity-stripe'] ?? '',
      face: colours[tone] ?? '',
      onFace: colours[`${tone}-text`] ?? '',
    },
    families,
    measure(text, size, font) {
      context.font = `${font === 'strong' ? '600 ' : ''}${size}px ${font === 'voice' ? families.voice : families.ui}`
      return context.measureText(text).width
    },
    dayText: (day) => dayText(day),
    monogram: monogramOf(page.alias),
  }
}
