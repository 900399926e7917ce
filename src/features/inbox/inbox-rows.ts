// The list of the inbox, flat: a heading for each interview, then what was heard in it. Where the tree was revised in
// between, a line says so.
import { countOf, type Batch, type Stand, type TreeInbox } from '../../domain/inbox/inbox-for.ts'
import type { Heard, Snapshot } from '../../domain/model/records.ts'
import type { Id } from '../../lib/ids.ts'

export type InboxRow =
  | { readonly type: 'cut'; readonly key: string; readonly words: string }
  | {
      readonly type: 'interview'
      readonly key: string
      /** Null heads what stakeholders said in reviews. */
      readonly snapshot: Snapshot | null
      readonly count: number
    }
  | {
      readonly type: 'heard'
      readonly key: Id
      readonly heard: Heard
      readonly snapshot: Snapshot | null
    }

export function inboxRows(inbox: TreeInbox, stand: Stand): InboxRow[] {
  const batches = inbox[stand]
  const isCut = batches.some((batch) => batch.isNew) && batches.some((batch) => !batch.isNew)
  const fresh = batches.filter((batch) => batch.isNew)
  const rest = batches.filter((batch) => !batch.isNew)
  if (!isCut) return rowsOf(batches)
  return [
    { type: 'cut', key: 'cut new', words: `Since the last revision: ${countOf(fresh)}` },
    ...rowsOf(fresh),
    { type: 'cut', key: 'cut before', words: `From before it: ${countOf(rest)}` },
    ...rowsOf(rest),
  ]
}

function rowsOf(batches: readonly Batch[]): InboxRow[] {
  return batches.flatMap(({ snapshot, heard }): InboxRow[] => [
    { type: 'interview', key: `interview ${snapshot?.id ?? ''}`, snapshot, count: heard.length },
    ...heard.map((each): InboxRow => ({ type: 'heard', key: each.id, heard: each, snapshot })),
  ])
}

/** The heard opportunities of a list, in the order in which it shows them. */
export function heardIn(inbox: TreeInbox, stand: Stand): readonly Heard[] {
  return inboxRows(inbox, stand).flatMap((row) => (row.type === 'heard' ? [row.heard] : []))
}

/** The one to look at when `wanted` is no longer in the list: what took its place, else the last. */
export function standIn(list: readonly Heard[], wanted: Id | null, lastIndex: number): Heard | null {
  return (
    list.find((heard) => heard.id === wanted) ?? list[Math.min(lastIndex, list.length - 1)] ?? list[0] ?? null
  )
}
