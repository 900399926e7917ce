// Takes a participant out of documents for good: their personal data, their recordings, and chosen words wherever they
// stand. Invariant: removed entries are removed, not marked; a fresh copy of the documents holds no trace of them.
import * as Y from 'yjs'
import type { Id } from '../../lib/ids.ts'
import { ERASED_ALIAS, type StillThere } from '../../domain/people/erased-people.ts'
import { eachText, takingOutNames } from '../../domain/people/personal-text.ts'
import { RICH_TEXT_FIELD } from '../../domain/model/define-record.ts'
import { type Docs, PEOPLE_ROOT } from './apply-to-doc.ts'
import { rootNames } from './compare-docs.ts'
import { sameData } from './same-data.ts'
import { plainField, storedField } from './source.ts'
import { META_ROOT, recordMap, rootMap } from './workspace-doc.ts'

export interface Erasure {
  readonly participantId: Id
  /** Also the interviews: snapshots, what was heard, insights, stories. */
  readonly withInterviews: boolean
  /** Puts stand-ins for the words that tell who it was. */
  readonly takeOut: (text: string) => string
  /** Attachments that were written anew without those words: their old hash, and what to point at instead. */
  readonly rewritten: ReadonlyMap<string, BlobPointer>
}

export interface BlobPointer {
  readonly hash: string
  readonly size: number
}

/** The erasure of somebody of whom a file still holds something. */
export function erasureOf({ notice, words }: StillThere, rewritten: Erasure['rewritten']): Erasure {
  const { participantId, withInterviews } = notice
  const takeOut = takingOutNames(words)
  return { participantId, withInterviews, takeOut, rewritten }
}

/** Erases in both documents, in one transaction each, outside undo. */
export function erasePerson(docs: Docs, erasure: Erasure): void {
  docs.people.transact(() => rootMap(docs.people, PEOPLE_ROOT).delete(erasure.participantId), 'merge')
  docs.main.transact(() => {
    blankParticipant(docs, erasure.participantId)
    const snapshots = rowsWhere(docs, 'snapshot', 'participantId', new Set([erasure.participantId]))
    for (const id of snapshots) {
      const snapshot = recordMap(docs.main, 'snapshot', id)
      for (const field of ['transcript', 'picture']) if (snapshot?.has(field)) snapshot.delete(field)
    }
    if (erasure.withInterviews) removeInterviews(docs, new Set(snapshots))
    for (const name of rootNames(docs.main)) pointElsewhere(docs, name, erasure.rewritten)
    for (const name of [...rootNames(docs.main), META_ROOT]) takeOutOf(docs, name, erasure.takeOut)
  }, 'merge')
}

function blankParticipant(docs: Docs, id: Id): void {
  const participant = recordMap(docs.main, 'participant', id)
  if (!participant) return
  for (const key of participant.keys())
    if (!['createdAt', 'createdBy', 'deletedAt'].includes(key)) participant.delete(key)
  participant.set('alias', ERASED_ALIAS)
  participant.set('quickFacts', new Y.Map())
}

function removeInterviews(docs: Docs, snapshots: ReadonlySet<Id>): void {
  const heard = new Set(rowsWhere(docs, 'heard', 'snapshotId', snapshots))
  const maps = new Set(rowsWhere(docs, 'map', 'snapshotId', snapshots))
  remove(docs, 'evidence', rowsWhere(docs, 'evidence', 'heardId', heard))
  remove(docs, 'insight', rowsWhere(docs, 'insight', 'snapshotId', snapshots))
  remove(docs, 'moment', rowsWhere(docs, 'moment', 'mapId', maps))
  remove(docs, 'link', rowsWhere(docs, 'link', 'mapId', maps))
  remove(docs, 'heard', heard)
  remove(docs, 'map', maps)
  remove(docs, 'snapshot', snapshots)
}

function rowsWhere(docs: Docs, type: string, field: string, values: ReadonlySet<unknown>): Id[] {
  return [...rootMap(docs.main, type).entries()]
    .filter(([, row]) => row instanceof Y.Map && values.has(row.get(field)))
    .map(([id]) => id)
}

function remove(docs: Docs, type: string, ids: Iterable<Id>): void {
  for (const id of ids) rootMap(docs.main, type).delete(id)
}

function pointElsewhere(docs: Docs, name: string, rewritten: Erasure['rewritten']): void {
  if (rewritten.size === 0) return
  for (const record of rootMap(docs.main, name).values()) {
    if (!(record instanceof Y.Map)) continue
    for (const [key, value] of record.entries()) {
      const next = isPointer(value) ? rewritten.get(value.hash) : undefined
      if (next) record.set(key, { ...(value as object), ...next })
    }
  }
}

/** Whether a stored value points at an attachment. */
export function isPointer(value: unknown): value is { hash: string } {
  return typeof value === 'object' && value !== null && 'hash' in value && typeof value.hash === 'string'
}

function takeOutOf(docs: Docs, name: string, takeOut: (text: string) => string): void {
  const root = rootMap(docs.main, name)
  const records: Y.Map<unknown>[] =
    name === META_ROOT ? [root] : [...root.values()].filter((row) => row instanceof Y.Map)
  for (const record of records)
    for (const [key, value] of record.entries()) {
      if (value instanceof Y.XmlFragment) inRichText(value, takeOut)
      else {
        const before = plainField(value)
        const after = eachText({ [key]: before }, takeOut)[key]
        if (key === RICH_TEXT_FIELD || sameData(before, after)) continue
        if (value instanceof Y.Map) inKeyed(value, takeOut)
        else record.set(key, storedField(key, after))
      }
    }
}

function inKeyed(keyed: Y.Map<unknown>, takeOut: (text: string) => string): void {
  for (const [key, value] of keyed.entries()) {
    if (typeof value !== 'string') continue
    const after = takeOut(value)
    if (after !== value) keyed.set(key, after)
  }
}

function inRichText(parent: Y.XmlFragment | Y.XmlElement, takeOut: (text: string) => string): void {
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) inSharedText(child, takeOut)
    else if (child instanceof Y.XmlElement) inRichText(child, takeOut)
  }
}

function inSharedText(text: Y.XmlText, takeOut: (text: string) => string): void {
  const parts = text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[] // Yjs leaves it open
  const whole = parts.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
  const after = takeOut(whole)
  const hasLink = parts.some(({ attributes }) => {
    const said = JSON.stringify(attributes ?? {})
    return takeOut(said) !== said
  })
  if (after === whole && !hasLink) return
  text.delete(0, text.length)
  text.insert(0, after)
}
