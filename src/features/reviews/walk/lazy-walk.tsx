// The walk as the feature's door shows it: it brings the canvas along, so it loads when somebody walks.
import { lazy, Suspense } from 'react'
import type { WalkScreenProps } from './walk-screen.tsx'
import styles from './walk.module.css'

const Loaded = lazy(() => import('./walk-screen.tsx').then((module) => ({ default: module.WalkScreen })))

export function WalkScreen(props: WalkScreenProps) {
  return (
    <Suspense fallback={<main className={styles.gone} data-stage="" aria-busy="true" />}>
      <Loaded {...props} />
    </Suspense>
  )
}
