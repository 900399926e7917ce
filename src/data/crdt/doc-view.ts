// Keeps the readable view in step with the documents: reads everything once, then only what changed.
// Invariant: after each transaction the view equals what reading from scratch would give.
import * as Y from 'yjs'
import type { Id } from '../../lib/ids.ts'
import { type Person, person, RECORD_TYPES, RECORDS, type RecordType } from '../../domain/model/records.ts'
import { readMeta } from '../../domain/model/workspace-meta.ts'
import type { Tables, WorkspaceView } from '../../domain/view/workspace-view.ts'
import { type Docs, PEOPLE_ROOT } from './apply-to-doc.ts'
import { META_ROOT, rawFields, rootMap } from './workspace-doc.ts'

type AnyRow = { readonly id: Id; readonly deletedAt: number | null }
type AnyTables = Record<RecordType, Map<Id, AnyRow>>

/** The view of the documents as they are now. */
export function readView(docs: Docs): WorkspaceView {
  const rows = noTables()
  const archived = noTables()
  for (const type of RECORD_TYPES)
    for (const [id, value] of rootMap(docs.main, type).entries()) {
      if (!(value instanceof Y.Map)) continue
      const row = RECORDS[type].read(rawFields(id, value))
      ;(row.deletedAt === null ? rows : archived)[type].set(id, row)
    }
  return { meta: metaOf(docs), rows: typed(rows), archived: typed(archived), people: peopleOf(docs) }
}

/**
 * Calls `onView` with a new view after each transaction that changed something; tables that did not change stay
 * the same objects. Returns a function that stops it.
 */
export function watchView(
  docs: Docs,
  start: WorkspaceView,
  onView: (view: WorkspaceView) => void,
): () => void {
  let view = start
  const dirty = new Map<RecordType, Set<Id>>()
  let isMetaDirty = false
  let arePeopleDirty = false
  const stops: (() => void)[] = []

  for (const type of RECORD_TYPES) {
    const root = rootMap(docs.main, type)
    const onEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      const ids = dirty.get(type) ?? new Set<Id>()
      dirty.set(type, ids)
      for (const event of events) {
        const [id] = event.path
        if (id !== undefined) ids.add(String(id))
        else if (event instanceof Y.YMapEvent) for (const key of event.keysChanged) ids.add(String(key))
      }
    }
    root.observeDeep(onEvents)
    stops.push(() => root.unobserveDeep(onEvents))
  }
  const meta = rootMap(docs.main, META_ROOT)
  const onMeta = () => {
    isMetaDirty = true
  }
  meta.observe(onMeta)
  const people = rootMap(docs.people, PEOPLE_ROOT)
  const onPeople = () => {
    arePeopleDirty = true
  }
  people.observeDeep(onPeople)

  const afterTransaction = () => {
    if (dirty.size === 0 && !isMetaDirty && !arePeopleDirty) return
    view = {
      ...(dirty.size > 0 ? refreshed(docs, view, dirty) : { rows: view.rows, archived: view.archived }),
      meta: isMetaDirty ? metaOf(docs) : view.meta,
      people: arePeopleDirty ? peopleOf(docs) : view.people,
    }
    dirty.clear()
    isMetaDirty = false
    arePeopleDirty = false
    onView(view)
  }
  docs.main.on('afterTransaction', afterTransaction)
  docs.people.on('afterTransaction', afterTransaction)
  return () => {
    for (const stop of stops) stop()
    meta.unobserve(onMeta)
    people.unobserveDeep(onPeople)
    docs.main.off('afterTransaction', afterTransaction)
    docs.people.off('afterTransaction', afterTransaction)
  }
}

function refreshed(
  docs: Docs,
  view: WorkspaceView,
  dirty: ReadonlyMap<RecordType, ReadonlySet<Id>>,
): Pick<WorkspaceView, 'rows' | 'archived'> {
  const rows = { ...view.rows } as unknown as AnyTables // the same tables, handled as rows of any type
  const archived = { ...view.archived } as unknown as AnyTables
  for (const [type, ids] of dirty) {
    rows[type] = new Map(rows[type])
    archived[type] = new Map(archived[type])
    const root = rootMap(docs.main, type)
    for (const id of ids) {
      const value = root.get(id)
      const row = value instanceof Y.Map ? RECORDS[type].read(rawFields(id, value)) : null
      if (row?.deletedAt === null) rows[type].set(id, row)
      else rows[type].delete(id)
      if (row && row.deletedAt !== null) archived[type].set(id, row)
      else archived[type].delete(id)
    }
  }
  return { rows: typed(rows), archived: typed(archived) }
}

function metaOf(docs: Docs) {
  const raw: Record<string, unknown> = {}
  for (const [key, value] of rootMap(docs.main, META_ROOT).entries()) raw[key] = value
  return readMeta(raw)
}

function peopleOf(docs: Docs): ReadonlyMap<Id, Person> {
  const out = new Map<Id, Person>()
  for (const [id, value] of rootMap(docs.people, PEOPLE_ROOT).entries())
    if (value instanceof Y.Map) out.set(id, person.read(rawFields(id, value)))
  return out
}

function noTables(): AnyTables {
  // Object.fromEntries loses the key type; RECORD_TYPES lists every key.
  return Object.fromEntries(RECORD_TYPES.map((type) => [type, new Map()])) as unknown as AnyTables
}

function typed(tables: AnyTables): Tables {
  return tables as unknown as Tables // each table was filled by its own type's reader
}
