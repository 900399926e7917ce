// A handler that stays the same function for the life of its component and does what the newest rendering says:
// for memoised children that must not draw again because their parent did. Not to be called while rendering.
import { useCallback, useLayoutEffect, useRef } from 'react'

export function useStable<Args extends readonly unknown[], Answer>(
  handler: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const latest = useRef(handler)
  useLayoutEffect(() => {
    latest.current = handler
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
