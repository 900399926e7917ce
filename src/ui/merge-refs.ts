// One element, two refs: the component's own and the one its caller passed.
import type { Ref, RefObject } from 'react'

export function mergeRefs<T>(
  own: RefObject<T | null>,
  given: Ref<T> | undefined,
): (element: T | null) => void | (() => void) {
  return (element) => {
    own.current = element
    if (typeof given === 'function') return given(element)
    if (given) given.current = element
    return undefined
  }
}
