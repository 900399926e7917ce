// What points on the stage: a pool of light from which everything else steps back, or a bright dot. It follows the pointer
// and lets every press through.
import { useEffect, useRef } from 'react'
import styles from './walk.module.css'

export function Spotlight({ kind }: { readonly kind: 'spot' | 'laser' }) {
  const light = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      light.current?.style.setProperty('--spot-x', `${event.clientX}px`)
      light.current?.style.setProperty('--spot-y', `${event.clientY}px`)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div ref={light} className={kind === 'spot' ? styles.spot : styles.laser} aria-hidden />
}
