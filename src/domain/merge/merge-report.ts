// What a merge brought and where one side's edit gave way to the other's.
// Invariant: a field is listed only when both sides changed it without knowing of the other's change.
import type { FieldPlace, FieldWrite } from './field-write.ts'

export type Side = 'mine' | 'theirs'

/** A field that both sides changed apart: one value stands now, the other is here. */
export interface GaveWay extends FieldPlace {
  /** Values as stored; rich text as JSON; undefined: taken away. */
  readonly mine: unknown
  readonly theirs: unknown
  /** Whose value stands after the merge. */
  readonly kept: Side
}

export interface MergeReport {
  /** Both sides share a history, so that edits merged field by field; otherwise records were compared. */
  readonly isShared: boolean
  /** Records that came in, live ones by type. */
  readonly added: ReadonlyMap<string, number>
  /** Records known before whose fields now read otherwise. */
  readonly changed: number
  readonly gaveWay: readonly GaveWay[]
  /** Participants who were erased here and of whom the other side still holds something: that stays out. */
  readonly leftOut: number
}

/** Whether the merge changes nothing here. */
export function isNothingNew(report: MergeReport): boolean {
  return report.added.size === 0 && report.changed === 0 && report.gaveWay.length === 0
}

/** The write that lets the other side's value stand instead. */
export function otherWay({ type, id, field, key, mine, theirs, kept }: GaveWay): FieldWrite {
  return { type, id, field, key, value: kept === 'mine' ? theirs : mine }
}
