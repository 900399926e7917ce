// Applies changes to the immutable view alone: what the door for writes does to the document, in small.
// Planners use it to plan a second step on top of a first; a test holds both to the same result.
import type { Id } from '../../lib/ids.ts'
import { person, RECORDS, type RecordType } from '../model/records.ts'
import { readMeta } from '../model/workspace-meta.ts'
import type { Change } from './change.ts'
import type { WorkspaceView } from './workspace-view.ts'

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: Id; readonly deletedAt: number | null }
type Mutable = Record<RecordType, Map<Id, AnyRow>>

/** The view after `changes`. Changes to unknown records are ignored. */
export function applyChanges(view: WorkspaceView, changes: readonly Change[]): WorkspaceView {
  // The tables hold rows of their type; here they are handled as rows of any type.
  const rows = { ...view.rows } as unknown as Mutable
  const archived = { ...view.archived } as unknown as Mutable
  const touched = new Set<RecordType>()
  let { meta, people } = view

  const write = (type: RecordType, row: AnyRow) => {
    if (!touched.has(type)) {
      touched.add(type)
      rows[type] = new Map(rows[type])
      archived[type] = new Map(archived[type])
    }
    const [home, other] = row.deletedAt === null ? [rows, archived] : [archived, rows]
    other[type].delete(row.id)
    home[type].set(row.id, row)
  }

  for (const change of changes) {
    if (change.do === 'create') write(change.type, change.row)
    else if (change.do === 'meta') meta = readMeta({ ...meta, ...change.fields })
    else if (change.do === 'person') {
      const before = people.get(change.id) ?? { ...person.defaults, id: change.id }
      people = new Map(people).set(change.id, person.read({ ...before, ...change.fields }))
    } else {
      const before = rows[change.type].get(change.id) ?? archived[change.type].get(change.id)
      if (!before) continue
      const from =
        change.do === 'join-notes'
          ? (rows[change.type].get(change.fromId) ?? archived[change.type].get(change.fromId))
          : null
      write(
        change.type,
        RECORDS[change.type].read({ ...before, ...fieldsAfter(before, change, from ?? null) }),
      )
    }
  }
  return { meta, people, rows, archived } as unknown as WorkspaceView // the same tables, typed again
}

function fieldsAfter(
  row: AnyRow,
  change: Extract<Change, { do: 'set' | 'put' | 'join-notes' }>,
  from: AnyRow | null,
): Readonly<Record<string, unknown>> {
  if (change.do === 'set') return change.fields
  if (change.do === 'put') return { [change.field]: withKey(row, change) }
  const [own, other] = [notesOf(row), notesOf(from)]
  return { notes: own === '' || other === '' ? own + other : `${own}\n${other}` }
}

const notesOf = (row: AnyRow | null): string => (typeof row?.['notes'] === 'string' ? row['notes'] : '')

function withKey(row: AnyRow, change: Extract<Change, { do: 'put' }>): Record<string, unknown> {
  const keyed: Record<string, unknown> = { ...(row[change.field] as Record<string, unknown>) } // keyed fields are records
  if (change.value === null) delete keyed[change.key]
  else keyed[change.key] = change.value
  return keyed
}
