// What a pointer or a finger has selected in the transcript; the browser draws it, so the words are left alone.
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Passage } from '../../../domain/snapshots/transcript/transcript.ts'
import { nativePassage } from './native-passage.ts'

/** The passage, and a way to let go of it. */
export function usePointedPassage(
  region: RefObject<HTMLElement | null>,
): readonly [Passage | null, () => void] {
  const [pointed, setPointed] = useState<Passage | null>(null)
  useEffect(() => {
    const handleChange = () => {
      const next = region.current ? nativePassage(region.current) : null
      setPointed((before) => (isSame(before, next) ? before : next))
    }
    document.addEventListener('selectionchange', handleChange)
    return () => document.removeEventListener('selectionchange', handleChange)
  }, [region])
  const release = useCallback(() => {
    document.getSelection()?.removeAllRanges()
    setPointed(null)
  }, [])
  return [pointed, release]
}

function isSame(a: Passage | null, b: Passage | null): boolean {
  return a === b || (a?.turn === b?.turn && a?.from === b?.from && a?.to === b?.to)
}
