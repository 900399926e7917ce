// The shapes of a map's picture on the page: the same that go into the SVG file.
import { memo } from 'react'
import type { MapPicture, Shape } from '../../../domain/maps/map-picture.ts'

export const PictureShapes = memo(function PictureShapes({ picture }: { readonly picture: MapPicture }) {
  // A shape has no identity but its place.
  return picture.shapes.map((shape, i) => <OneShape key={i} shape={shape} />)
})

function OneShape({ shape }: { readonly shape: Shape }) {
  if (shape.is === 'rect')
    return <rect {...shape.box} rx={shape.radius} fill={shape.fill} stroke={shape.stroke} />
  if (shape.is === 'path')
    return (
      <path
        d={shape.d}
        fill={shape.fill}
        stroke={shape.stroke}
        strokeWidth={shape.width}
        strokeLinecap="round"
        strokeDasharray={shape.dash || undefined}
      />
    )
  return (
    <text
      x={shape.at.x}
      y={shape.at.y}
      fontSize={shape.size}
      fill={shape.fill}
      fontWeight={shape.isStrong ? 600 : undefined}
      textAnchor={shape.isMiddle ? 'middle' : undefined}
      direction={shape.isRtl ? 'rtl' : undefined}
    >
      {shape.text}
    </text>
  )
}

/** The `viewBox` of a picture. */
export function viewBoxOf({ frame }: MapPicture): string {
  return `${frame.x} ${frame.y} ${frame.width} ${frame.height}`
}
