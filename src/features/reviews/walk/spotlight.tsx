// A pool of light that follows the pointer; everything else steps back. It lets every press through.
import { useEffect, useRef } from 'react'
import styles from './walk.module.css'

export function Spotlight() {
  const light = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      light.current?.style.setProperty('--spot-x', `${event.clientX}px`)
      light.current?.style.setProperty('--spot-y', `${event.clientY}px`)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div ref={light} className={styles.spot} aria-hidden />
}
