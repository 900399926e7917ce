// Which character of an element's text lies under a point of the viewport; null where the browser cannot say.

export function caretOffsetAt(element: Element, x: number, y: number): number | null {
  if (!('caretPositionFromPoint' in document)) return null
  const spot = document.caretPositionFromPoint(x, y)
  if (!spot || spot.offsetNode.nodeType !== Node.TEXT_NODE || !element.contains(spot.offsetNode)) return null
  return spot.offset
}
