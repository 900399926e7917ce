// What can take the focus inside an element, in document order. Hidden and disabled things cannot.

const SELECTOR =
  'a[href], button:not(:disabled), input:not(:disabled, [type="hidden"]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]'

export function focusablesIn(root: Element, withTabIndexMinusOne = false): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTOR)].filter(
    (element) => (withTabIndexMinusOne || element.tabIndex >= 0) && element.checkVisibility(),
  )
}

/** Puts the focus where the surface asks for it (`data-autofocus`), else on the first thing that takes it, else on itself. */
export function focusInto(root: HTMLElement): void {
  const wanted = root.querySelector<HTMLElement>('[data-autofocus]') ?? focusablesIn(root)[0] ?? root
  wanted.focus({ preventScroll: true })
}
