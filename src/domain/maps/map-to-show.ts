// The map of a story for other eyes: the room, paper, pictures, files. As on the snapshot page, a person's own words go
// out only with consent to be quoted; what the team drew in its own words stays. Maps without a story are as they are.
import type { Id } from '../../lib/ids.ts'
import type { Moment } from '../model/records.ts'
import { mayQuote } from '../people/consent.ts'
import { HELD_MOMENT, isVerbatim } from '../snapshots/verbatim.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { momentsOf } from './map-graph.ts'

export interface MapToShow {
  /** The workspace in which the map says what may be shown. */
  readonly view: WorkspaceView
  /** What is held back and why, as a sentence; '' when nothing is. */
  readonly heldBack: string
}

const SIDES = ['doing', 'thinking', 'feeling'] as const

/** The view to draw, write or present `mapId` from; `view` itself when nothing of the map is held back. */
export function mapToShow(view: WorkspaceView, mapId: Id): MapToShow {
  const snapshotId = rowById(view, 'map', mapId)?.snapshotId ?? null
  const participantId = rowById(view, 'snapshot', snapshotId)?.participantId ?? null
  if (snapshotId === null || mayQuote(view, participantId)) return { view, heldBack: '' }
  const isWithdrawn = participantId !== null && view.people.get(participantId)?.withdrawn === true
  const shown = momentsOf(view, mapId).map((moment): readonly [Moment, Moment] => [
    moment,
    withoutWords(moment, (words, quote) => (isWithdrawn ? words.trim() !== '' : isVerbatim(words, quote))),
  ])
  const held = shown.filter(([before, after]) => before !== after)
  if (held.length === 0) return { view, heldBack: '' }
  const moment = new Map(view.rows.moment)
  for (const [, after] of held) moment.set(after.id, after)
  const places =
    held.length === 1
      ? 'one moment keeps its place without its words'
      : `${held.length} moments keep their places without their words`
  return {
    view: { ...view, rows: { ...view.rows, moment } },
    heldBack: `${isWithdrawn ? 'Consent was withdrawn' : 'No consent to be quoted is noted'}: ${places}.`,
  }
}

function withoutWords(moment: Moment, isHeld: (words: string, quote: string) => boolean): Moment {
  const isLabelHeld = isHeld(moment.label, moment.quote)
  const sides = SIDES.filter((side) => isHeld(moment[side], moment.quote))
  if (!isLabelHeld && sides.length === 0) return moment
  return {
    ...moment,
    ...(isLabelHeld && { label: HELD_MOMENT }),
    ...Object.fromEntries(sides.map((side) => [side, ''])),
  }
}
