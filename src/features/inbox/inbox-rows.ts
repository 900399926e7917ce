// The list of the inbox, flat: a heading for each interview, then what was heard in it.
import type { Inbox, Triage } from '../../domain/inbox/triage.ts'
import type { Heard, Snapshot } from '../../domain/model/records.ts'
import type { Id } from '../../lib/ids.ts'

export type InboxRow =
  | { readonly type: 'interview'; readonly key: string; readonly snapshot: Snapshot; readonly count: number }
  | { readonly type: 'heard'; readonly key: Id; readonly heard: Heard; readonly snapshot: Snapshot }

export function inboxRows(inbox: Inbox, triage: Triage): InboxRow[] {
  return inbox[triage].flatMap(({ snapshot, heard }): InboxRow[] => [
    { type: 'interview', key: `interview ${snapshot.id}`, snapshot, count: heard.length },
    ...heard.map((each): InboxRow => ({ type: 'heard', key: each.id, heard: each, snapshot })),
  ])
}

/** The heard opportunities of a list, in order. */
export function heardIn(inbox: Inbox, triage: Triage): readonly Heard[] {
  return inbox[triage].flatMap((group) => group.heard)
}

export function countIn(inbox: Inbox, triage: Triage): number {
  return inbox[triage].reduce((sum, group) => sum + group.heard.length, 0)
}

/** The one to look at when `wanted` is no longer in the list: what took its place, else the last. */
export function standIn(list: readonly Heard[], wanted: Id | null, lastIndex: number): Heard | null {
  return (
    list.find((heard) => heard.id === wanted) ?? list[Math.min(lastIndex, list.length - 1)] ?? list[0] ?? null
  )
}
