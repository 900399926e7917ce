// What a pointer or a finger has selected in the transcript; the browser draws it, so the words are left alone, from
// the press on: where words are drawn anew under a press, Firefox lets the selection go.
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Passage } from '../../../domain/snapshots/transcript/transcript.ts'
import { nativePassage } from './native-passage.ts'

interface Pointed {
  readonly pointed: Passage | null
  /** Whether the pointer is down on the words. */
  readonly isHeld: boolean
  /** Lets go of the passage. */
  readonly release: () => void
}

export function usePointedPassage(region: RefObject<HTMLElement | null>): Pointed {
  const [pointed, setPointed] = useState<Passage | null>(null)
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    const handleChange = () => {
      const next = region.current ? nativePassage(region.current) : null
      setPointed((before) => (isSame(before, next) ? before : next))
    }
    document.addEventListener('selectionchange', handleChange)
    return () => document.removeEventListener('selectionchange', handleChange)
  }, [region])
  useEffect(() => {
    const box = region.current
    const handleDown = () => setIsHeld(true)
    const handleEnd = () => setIsHeld(false)
    box?.addEventListener('pointerdown', handleDown)
    document.addEventListener('pointerup', handleEnd)
    document.addEventListener('pointercancel', handleEnd)
    return () => {
      box?.removeEventListener('pointerdown', handleDown)
      document.removeEventListener('pointerup', handleEnd)
      document.removeEventListener('pointercancel', handleEnd)
    }
  }, [region])
  const release = useCallback(() => {
    document.getSelection()?.removeAllRanges()
    setPointed(null)
  }, [])
  return { pointed, isHeld, release }
}

function isSame(a: Passage | null, b: Passage | null): boolean {
  return a === b || (a?.turn === b?.turn && a?.from === b?.from && a?.to === b?.to)
}
