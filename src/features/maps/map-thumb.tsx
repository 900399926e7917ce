// A map drawn small, for a list: its cards as boxes, its links as lines. Decorative.
import { useMemo } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { linkPath, pathData } from '../../domain/maps/link-path.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { MOMENT } from '../../domain/maps/map-measures.ts'
import { placesOf } from '../../domain/maps/map-places.ts'
import type { Id } from '../../lib/ids.ts'
import styles from './maps-screen.module.css'

const HEIGHT = 96
const MARGIN = 64
/** A map that is smaller than this is drawn no larger. */
const LEAST = { width: 1200, height: 480 } as const
const MOST = 120

export function MapThumb({ mapId }: { readonly mapId: Id }) {
  const graph = useView((view) => graphOf(view, mapId))
  const places = useView((view) => placesOf(view, mapId))
  const drawing = useMemo(() => {
    const boxes = new Map(
      graph.order.slice(0, MOST).flatMap((id) => {
        const place = places.get(id)
        return place ? [[id, { ...place, width: MOMENT.width, height: HEIGHT }] as const] : []
      }),
    )
    const all = [...boxes.values()]
    const left = Math.min(...all.map((box) => box.x)) - MARGIN
    const top = Math.min(...all.map((box) => box.y)) - MARGIN
    const width = Math.max(LEAST.width, Math.max(...all.map((box) => box.x + box.width)) + MARGIN - left)
    const height = Math.max(LEAST.height, Math.max(...all.map((box) => box.y + box.height)) + MARGIN - top)
    const lines = graph.links.flatMap((link) => {
      const from = boxes.get(link.fromId)
      const to = link.toId === null ? null : boxes.get(link.toId)
      if (!from || to === undefined) return []
      return [{ id: link.id, kind: link.kind, d: pathData(linkPath(from, to, link.kind)) }]
    })
    return { boxes: [...boxes], lines, viewBox: `${left} ${top} ${width} ${height}` }
  }, [graph, places])
  if (drawing.boxes.length === 0) return <div className={styles.thumb} data-empty="" aria-hidden="true" />
  return (
    <svg className={styles.thumb} viewBox={drawing.viewBox} aria-hidden="true">
      {drawing.lines.map((line) => (
        <path key={line.id} d={line.d} className={styles.thumbLine} data-kind={line.kind} />
      ))}
      {drawing.boxes.map(([id, box]) => (
        <rect key={id} {...box} rx={20} className={styles.thumbBox} />
      ))}
    </svg>
  )
}
