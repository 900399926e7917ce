// Writes the picture of a map as an SVG file: true vectors, every text escaped, no script, no style sheet, no reference
// to anything outside.
import { escapeXml } from '../layout/tree-svg.ts'
import type { MapPicture, MapTheme, Shape } from './map-picture.ts'

/** The SVG source. */
export function mapToSvg({ frame, shapes }: MapPicture, theme: MapTheme): string {
  const [x, y, width, height] = [frame.x, frame.y, frame.width, frame.height].map(num)
  const size = `width="${width}" height="${height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${x} ${y} ${width} ${height}" font-family="${escapeXml(theme.family)}">`,
    `<rect x="${x}" y="${y}" ${size} fill="${escapeXml(theme.colours.paper)}"/>`,
    ...shapes.map(shapeToSvg),
    '</svg>',
    '',
  ].join('\n')
}

function shapeToSvg(shape: Shape): string {
  if (shape.is === 'rect') {
    const { x, y, width, height } = shape.box
    return `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" rx="${num(shape.radius)}" fill="${escapeXml(shape.fill)}" stroke="${escapeXml(shape.stroke)}"/>`
  }
  if (shape.is === 'path') {
    const dash = shape.dash ? ` stroke-dasharray="${shape.dash}"` : ''
    return `<path d="${shape.d}" fill="${escapeXml(shape.fill)}" stroke="${escapeXml(shape.stroke)}" stroke-width="${num(shape.width)}" stroke-linecap="round"${dash}/>`
  }
  const { at, size, fill, isStrong, isMiddle, isRtl, text } = shape
  const more = `${isStrong ? ' font-weight="600"' : ''}${isMiddle ? ' text-anchor="middle"' : ''}${isRtl ? ' direction="rtl"' : ''}`
  return `<text x="${num(at.x)}" y="${num(at.y)}" font-size="${num(size)}" fill="${escapeXml(fill)}"${more}>${escapeXml(text)}</text>`
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100)
}
