// What an index has to learn when a workspace changed: only the documents whose texts are others now.
import type { RecordType } from '../model/records.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { documentOf, type SearchDocument, SEARCHED } from './documents.ts'

export interface DocumentChanges {
  readonly put: readonly SearchDocument[]
  readonly remove: readonly string[]
}

/** Records whose documents also say what other records are called. */
const ALSO: Readonly<Partial<Record<RecordType, readonly RecordType[]>>> = {
  snapshot: ['participant'],
  insight: ['snapshot', 'participant'],
  heard: ['snapshot', 'participant'],
  moment: ['map', 'snapshot', 'participant'],
  step: ['solution'],
  decision: ['opportunity'],
  solution: ['member', 'stakeholder'],
  review: ['stakeholder', 'member'],
  feedback: ['stakeholder', 'member'],
}

/**
 * Follows a workspace: each call gives what changed since the one before, the first one everything. A row that is the
 * same object, in a table whose neighbours stand, is not read again.
 */
export function createDocumentFollower(): (view: WorkspaceView) => DocumentChanges {
  let before: WorkspaceView | null = null
  const known = new Map<string, SearchDocument>()
  return (view) => {
    const put: SearchDocument[] = []
    const remove: string[] = []
    for (const record of SEARCHED) {
      const rows = view.rows[record]
      const old = before?.rows[record]
      const areOthersSame = (ALSO[record] ?? []).every((other) => view.rows[other] === before?.rows[other])
      if (rows === old && areOthersSame) continue
      for (const [id, row] of rows) {
        if (areOthersSame && old?.get(id) === row) continue
        const key = `${record}:${id}`
        const document = documentOf(view, record, id)
        const last = known.get(key)
        if (document && !(last && isSame(last, document))) {
          known.set(key, document)
          put.push(document)
        } else if (!document && known.delete(key)) remove.push(key)
      }
      for (const id of old?.keys() ?? [])
        if (!rows.has(id) && known.delete(`${record}:${id}`)) remove.push(`${record}:${id}`)
    }
    before = view
    return { put, remove }
  }
}

function isSame(one: SearchDocument, other: SearchDocument): boolean {
  return (
    one.name === other.name &&
    one.more === other.more &&
    one.person === other.person &&
    one.day === other.day &&
    one.type === other.type
  )
}
