// The map on paper: one sheet in landscape that fits A4 and Letter alike. A long map is folded into rows, so that its
// words stay as large as they can. It exists only while printing.
import { useEffect, useEffectEvent, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useView } from '../../../data/react/use-view.ts'
import { mapPicture, type MapPicture, type MapTheme } from '../../../domain/maps/map-picture.ts'
import { mapToShow } from '../../../domain/maps/map-to-show.ts'
import type { Id } from '../../../lib/ids.ts'
import { mapTheme } from './map-theme.ts'
import { PictureShapes, viewBoxOf } from './picture-shapes.tsx'
import styles from './print-map.module.css'

/** Width over height of what both papers have room for. */
const ASPECT = 257 / 186

export function PrintMap({ mapId }: { readonly mapId: Id }) {
  const view = useView((it) => it)
  const [shown, setShown] = useState<{ readonly picture: MapPicture; readonly theme: MapTheme } | null>(null)
  // The browser lays out the paper right after `beforeprint`, so everything happens within it.
  const begin = useEffectEvent(() => {
    const theme = mapTheme()
    flushSync(() =>
      setShown({ theme, picture: mapPicture(mapToShow(view, mapId).view, mapId, theme, { aspect: ASPECT }) }),
    )
  })
  useEffect(() => {
    const handleBegin = () => begin()
    const handleEnd = () => setShown(null)
    window.addEventListener('beforeprint', handleBegin)
    window.addEventListener('afterprint', handleEnd)
    return () => {
      window.removeEventListener('beforeprint', handleBegin)
      window.removeEventListener('afterprint', handleEnd)
    }
  }, [])
  if (!shown) return null
  return createPortal(
    <div className={styles.sheet} data-print-sheet="">
      <svg className={styles.map} viewBox={viewBoxOf(shown.picture)} fontFamily={shown.theme.family}>
        <PictureShapes picture={shown.picture} />
      </svg>
    </div>,
    document.body,
  )
}
