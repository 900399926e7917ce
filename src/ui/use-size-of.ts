// The size of an element as it is laid out now; null before it stands on the page.
import { type RefObject, useLayoutEffect, useState } from 'react'

export interface SizeOnScreen {
  readonly width: number
  readonly height: number
}

export function useSizeOf(element: RefObject<HTMLElement | null>): SizeOnScreen | null {
  const [size, setSize] = useState<SizeOnScreen | null>(null)
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = (): void =>
      setSize((before) =>
        before?.width === box.clientWidth && before.height === box.clientHeight
          ? before
          : { width: box.clientWidth, height: box.clientHeight },
      )
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [element])
  return size
}
