// Which character of an element's text lies under a point of the viewport; null where the browser cannot say.

export function caretOffsetAt(element: Element, x: number, y: number): number | null {
  const spot = spotAt(x, y)
  if (!spot || spot.node.nodeType !== Node.TEXT_NODE || !element.contains(spot.node)) return null
  return spot.offset
}

interface Spot {
  readonly node: Node
  readonly offset: number
}

/** WebKit knew for long only the older of the two names. */
interface OlderDocument {
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null
}

function spotAt(x: number, y: number): Spot | null {
  if ('caretPositionFromPoint' in document) {
    const found = document.caretPositionFromPoint(x, y)
    return found && { node: found.offsetNode, offset: found.offset }
  }
  const range = (document as OlderDocument).caretRangeFromPoint?.(x, y) // the types name only the newer one
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
