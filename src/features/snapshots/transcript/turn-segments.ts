// A turn's text cut at every edge of a mark, of the selection and of a find, so that each piece is drawn one way.
// Invariant: the pieces joined are the text.
import type { Mark } from '../../../domain/snapshots/marks-of.ts'

export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Segment extends Stretch {
  readonly text: string
  /** Marks over this piece, the shortest last: that one is on top. */
  readonly marks: readonly Mark[]
  /** Marks that begin here and show their icon before it. */
  readonly begins: readonly Mark[]
  readonly isSelected: boolean
  /** Where the caret of the keyboard stands, when it is before this piece. */
  readonly hasCaret: boolean
  readonly isHit: boolean
}

export interface TurnLook {
  readonly marks: readonly Mark[]
  readonly selection: Stretch | null
  readonly hits: readonly Stretch[]
}

export function turnSegments(text: string, { marks, selection, hits }: TurnLook): readonly Segment[] {
  const inside = (at: number) => Math.max(0, Math.min(at, text.length))
  const edges = new Set([0, text.length])
  for (const { passage } of marks) edges.add(inside(passage.from)).add(inside(passage.to))
  for (const one of selection ? [selection, ...hits] : hits) edges.add(inside(one.from)).add(inside(one.to))
  const cuts = [...edges].sort((a, b) => a - b)
  const covers = (one: Stretch, from: number, to: number) => one.from <= from && one.to >= to
  const byLength = [...marks].sort((a, b) => length(b.passage) - length(a.passage))
  const caret = selection && selection.from === selection.to ? inside(selection.from) : null
  const segments: Segment[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] ?? 0
    const to = cuts[i + 1] ?? from
    segments.push({
      from,
      to,
      text: text.slice(from, to),
      marks: byLength.filter((mark) => covers(mark.passage, from, to)),
      begins: byLength.filter((mark) => inside(mark.passage.from) === from),
      isSelected: selection !== null && covers(selection, from, to),
      hasCaret: caret === from,
      isHit: hits.some((hit) => covers(hit, from, to)),
    })
  }
  return segments
}

function length(stretch: Stretch): number {
  return stretch.to - stretch.from
}
