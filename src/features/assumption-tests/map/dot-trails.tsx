// The way each dot came: where it stood before its tests, joined to where it stands now. Drawn under the dots, told beside the map.
import { Fragment } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import type { MapDot } from '../../../domain/assumptions/assumption-map.ts'
import { trailOf } from '../../../domain/assumptions/dot-trail.ts'
import styles from './assumption-map.module.css'

const place = (point: { readonly importance: number; readonly evidence: number }) =>
  [(1 - point.evidence) * 100, (1 - point.importance) * 100] as const

export function DotTrails({ dots }: { readonly dots: readonly MapDot[] }) {
  const view = useView((whole) => whole)
  const trails = dots.flatMap((dot) => {
    const trail = trailOf(view, dot.assumption)
    return trail.length > 0 ? [{ id: dot.id, points: [...trail, dot].map(place) }] : []
  })
  if (trails.length === 0) return null
  return (
    <div className={styles.trails} aria-hidden>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        {trails.map(({ id, points }) => (
          <polyline
            key={id}
            points={points.map((point) => point.join(',')).join(' ')}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {trails.map(({ id, points }) => (
        <Fragment key={id}>
          {points.slice(0, -1).map(([x, y], at) => (
            <span key={at} className={styles.past} style={{ left: `${x}%`, top: `${y}%` }} />
          ))}
        </Fragment>
      ))}
    </div>
  )
}
