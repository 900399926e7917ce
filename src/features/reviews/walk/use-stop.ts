// Where the walk stands: at once here, in the URL one frame later, so that the way to the next stop begins in the first
// frame and not after the router. A stop that the URL brings (back, reload, another window) is followed.
import { useCallback, useEffect, useRef, useState } from 'react'

export function useStop(
  urlStop: string,
  onStop: (stopId: string) => void,
): readonly [stopId: string, go: (stopId: string) => void] {
  const [stopId, setStopId] = useState(urlStop)
  const [seen, setSeen] = useState(urlStop)
  // What the URL was last told and does not say yet; what it says in between is an earlier step of ours.
  const [told, setTold] = useState<string | null>(null)
  if (urlStop !== seen) {
    setSeen(urlStop)
    if (told === null) setStopId(urlStop)
    else if (told === urlStop) setTold(null)
  }
  const latest = useRef({ urlStop, onStop })
  const pending = useRef<string | null>(null)
  useEffect(() => {
    latest.current = { urlStop, onStop }
  })
  useEffect(
    () => () => {
      pending.current = null
    },
    [],
  )

  const go = useCallback((next: string) => {
    setStopId(next)
    setTold(next)
    pending.current = next
    const write = () => {
      if (pending.current !== next) return
      pending.current = null
      if (next === latest.current.urlStop) setTold(null)
      else latest.current.onStop(next)
    }
    // A window that nobody sees has no frames.
    if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(write))
    else setTimeout(write)
  }, [])
  return [stopId, go]
}
