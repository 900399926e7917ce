// Where we are: the part of the map around the moment on stage, which is ringed. Decorative; the name says the place.
import { useMemo } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { mapPicture } from '../../../domain/maps/map-picture.ts'
import { mapToShow } from '../../../domain/maps/map-to-show.ts'
import type { Id } from '../../../lib/ids.ts'
import { useColourTurn } from '../../../ui/watch-theme.ts'
import { mapTheme } from '../share/map-theme.ts'
import { PictureShapes } from '../share/picture-shapes.tsx'
import styles from './present-map.module.css'

/** How much of the map is seen, in pixels of the drawing. */
const SEEN = { width: 1360, height: 300 } as const

export function MapStrip({ mapId, at }: { readonly mapId: Id; readonly at: Id | null }) {
  const view = useView((all) => all)
  const turn = useColourTurn()
  // Read anew with each turn of the colours.
  const theme = useMemo(() => ({ ...mapTheme(document.body), turn }), [turn])
  const picture = useMemo(
    () => mapPicture(mapToShow(view, mapId).view, mapId, theme, { hasTitle: false, hasSides: false }),
    [view, mapId, theme],
  )
  const box = picture.boxes.get(at ?? '')
  if (!box) return null
  const x = box.x + box.width / 2 - SEEN.width / 2
  const y = box.y + box.height / 2 - SEEN.height / 2
  return (
    <svg
      className={styles.strip}
      viewBox={`${x} ${y} ${SEEN.width} ${SEEN.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <PictureShapes picture={picture} />
      <rect
        className={styles.ring}
        x={box.x - 6}
        y={box.y - 6}
        width={box.width + 12}
        height={box.height + 12}
        rx={14}
      />
    </svg>
  )
}
