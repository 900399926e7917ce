// The one door for writes: applies planned changes to the documents in one transaction each.
// Invariant: nothing else in the app writes records; a value that did not change is not written.
import * as Y from 'yjs'
import type { Change, CreateChange, JoinNotesChange } from '../../domain/view/change.ts'
import { KEYED_FIELDS, RICH_TEXT_FIELD } from '../../domain/model/define-record.ts'
import { RECORDS } from '../../domain/model/records.ts'
import { appendContent } from './rich-text-json.ts'
import { sameData } from './same-data.ts'
import {
  META_ROOT,
  notesFragment,
  type Origin,
  plainText,
  recordMap,
  rootMap,
  type WorkspaceDoc,
} from './workspace-doc.ts'

export interface Docs {
  readonly main: WorkspaceDoc
  /** Personal data; a document of its own. */
  readonly people: WorkspaceDoc
}

/** Root of the people document. */
export const PEOPLE_ROOT = 'person'

/** Applies `changes` as one transaction per document touched; one step of undo. */
export function applyToDocs(docs: Docs, changes: readonly Change[], origin: Origin): void {
  const main = changes.filter((change) => change.do !== 'person')
  const people = changes.filter((change) => change.do === 'person')
  if (main.length > 0) docs.main.transact(() => main.forEach((change) => applyOne(docs.main, change)), origin)
  if (people.length > 0)
    docs.people.transact(() => {
      for (const change of people)
        applyFields(ensureRecord(docs.people, PEOPLE_ROOT, change.id), change.fields)
    }, origin)
}

function applyOne(doc: WorkspaceDoc, change: Exclude<Change, { do: 'person' }>): void {
  switch (change.do) {
    case 'create':
      return createRecord(doc, change)
    case 'meta':
      return applyFields(rootMap(doc, META_ROOT), change.fields)
    case 'set': {
      const record = recordMap(doc, change.type, change.id)
      if (record) applyFields(record, change.fields)
      return
    }
    case 'join-notes':
      return joinNotes(doc, change)
    case 'put': {
      const record = recordMap(doc, change.type, change.id)
      if (!record) return
      const found = record.get(change.field)
      const keyed: Y.Map<unknown> = found instanceof Y.Map ? found : new Y.Map()
      if (!(found instanceof Y.Map)) record.set(change.field, keyed)
      if (change.value === null) keyed.delete(change.key)
      else if (!sameData(keyed.get(change.key), change.value)) keyed.set(change.key, change.value)
    }
  }
}

/** The text stays the record's own shared text, so that an editor bound to it follows. */
function joinNotes(doc: WorkspaceDoc, { type, id, fromId }: JoinNotesChange): void {
  const own = notesFragment(doc, type, id)
  const other = notesFragment(doc, type, fromId)
  if (own && other && plainText(other) !== '') appendContent(own, other, plainText(own) === '')
}

function applyFields(record: Y.Map<unknown>, fields: object): void {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || KEYED_FIELDS.has(key) || sameData(record.get(key), value)) continue
    record.set(key, value)
  }
}

function ensureRecord(doc: WorkspaceDoc, root: string, id: string): Y.Map<unknown> {
  const found = recordMap(doc, root, id)
  if (found) return found
  const made = new Y.Map<unknown>()
  rootMap(doc, root).set(id, made)
  return made
}

function createRecord(doc: WorkspaceDoc, { type, row }: CreateChange): void {
  const root = rootMap(doc, type)
  if (root.has(row.id)) return
  const record = new Y.Map<unknown>()
  const defaults: Readonly<Record<string, unknown>> = RECORDS[type].defaults
  for (const [key, value] of Object.entries(row)) {
    if (key === 'id') continue
    if (KEYED_FIELDS.has(key)) record.set(key, new Y.Map(Object.entries(value as object)))
    else if (key === RICH_TEXT_FIELD) record.set(key, textToFragment(String(value)))
    else if (!sameData(defaults[key], value)) record.set(key, value)
  }
  root.set(row.id, record)
}

/** A rich text with one paragraph per line of `text`. */
export function textToFragment(text: string): Y.XmlFragment {
  const fragment = new Y.XmlFragment()
  if (text === '') return fragment
  fragment.insert(
    0,
    text.split('\n').map((line) => {
      const paragraph = new Y.XmlElement('paragraph')
      if (line) paragraph.insert(0, [new Y.XmlText(line)])
      return paragraph
    }),
  )
  return fragment
}
