// The time for what a screen says of it ("3 weeks ago"); refreshed each minute, so that it stays true.
import { useEffect, useState } from 'react'

/** Milliseconds since 1970. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
