// The shared document of a workspace: one root map per record type, each record a map under its id.
// Invariant: a record's map is created once, whole, under a random id; deleting is a field, never a removal.
import * as Y from 'yjs'
import type { Id } from '../../lib/ids.ts'
import { KEYED_FIELDS, RICH_TEXT_FIELD } from '../../domain/model/define-record.ts'

export type WorkspaceDoc = Y.Doc
export type RecordMap = Y.Map<unknown>

/** Who made a change: a person here (undoable), the stored log, another tab, or a file. */
export type Origin = 'ui' | 'load' | 'tab' | 'merge'

export const META_ROOT = 'meta'

/** A new, empty document. */
export function newDoc(): WorkspaceDoc {
  return new Y.Doc({ gc: true })
}

/** The root map of a record type (or 'meta'). */
export function rootMap(doc: WorkspaceDoc, name: string): Y.Map<unknown> {
  return doc.getMap(name)
}

/** A record's map, or null when the document has none. */
export function recordMap(doc: WorkspaceDoc, type: string, id: Id): RecordMap | null {
  const found = doc.getMap(type).get(id)
  return found instanceof Y.Map ? found : null
}

/** The record's rich text, or null when it has none. */
export function notesFragment(doc: WorkspaceDoc, type: string, id: Id): Y.XmlFragment | null {
  const found = recordMap(doc, type, id)?.get(RICH_TEXT_FIELD)
  return found instanceof Y.XmlFragment ? found : null
}

/** A record's fields as plain data, with rich text as plain text. Only own keys; no prototype is touched. */
export function rawFields(id: Id, record: RecordMap): Record<string, unknown> {
  const raw: Record<string, unknown> = {}
  for (const [key, value] of record.entries()) if (key !== '__proto__') raw[key] = plainValue(key, value)
  raw['id'] = id
  return raw
}

function plainValue(key: string, value: unknown): unknown {
  if (value instanceof Y.XmlFragment) return plainText(value)
  if (value instanceof Y.Map && KEYED_FIELDS.has(key)) {
    const keyed: Record<string, unknown> = {}
    for (const [name, entry] of value.entries())
      if (name !== '__proto__' && !(entry instanceof Y.AbstractType)) keyed[name] = entry
    return keyed
  }
  return value instanceof Y.AbstractType ? undefined : value
}

/** The words of a rich text, a line per block. */
export function plainText(fragment: Y.XmlFragment): string {
  const lines: string[] = []
  const visit = (node: Y.XmlElement | Y.XmlFragment) => {
    let line = ''
    for (const child of node.toArray()) {
      if (child instanceof Y.XmlText) line += textOf(child)
      else if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak') line += '\n'
      else if (child instanceof Y.XmlElement) visit(child)
    }
    if (line) lines.push(line)
  }
  visit(fragment)
  return lines.join('\n')
}

function textOf(text: Y.XmlText): string {
  let out = ''
  // A delta's inserts are strings for text; anything else is an embedded object without words.
  for (const part of text.toDelta() as { insert?: unknown }[])
    if (typeof part.insert === 'string') out += part.insert
  return out
}
