// The line and the small sign of each kind of link, as vectors: in pictures they tell the kinds apart without colour.
import type { Point } from '../layout/layout-node.ts'
import type { LinkKind } from './map-graph.ts'

/** The dashes of the line. */
export const LINK_DASHES: Readonly<Record<LinkKind, string>> = {
  next: '',
  loop: '6 5',
  error: '',
  exit: '2 5',
}

/** The sign around a point, about ten units wide, to be stroked. */
export function linkMarkPath(kind: LinkKind, { x, y }: Point): string {
  const at = (dx: number, dy: number): string => `${num(x + dx)} ${num(y + dy)}`
  if (kind === 'error') return `M${at(-3.2, -3.2)}L${at(3.2, 3.2)}M${at(3.2, -3.2)}L${at(-3.2, 3.2)}`
  if (kind === 'loop')
    return `M${at(-2.8, -3)}A4.2 4.2 0 1 1 ${at(-4.1, 1)}M${at(-3.2, -6.2)}L${at(-3.2, -2.8)}L${at(0.4, -2.8)}`
  if (kind === 'exit')
    return `M${at(-0.5, -4.2)}L${at(-4, -4.2)}L${at(-4, 4.2)}L${at(-0.5, 4.2)}M${at(-1.5, 0)}L${at(4.6, 0)}M${at(2.4, -2.2)}L${at(4.6, 0)}L${at(2.4, 2.2)}`
  return `M${at(-4, 0)}L${at(4, 0)}M${at(1, -3)}L${at(4, 0)}L${at(1, 3)}`
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100)
}
