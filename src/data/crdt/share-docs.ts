// What a shared folder needs to know of a document: how far it is, what came since, and whether an update can be read.
import * as Y from 'yjs'
import { sha256Hex } from '../../lib/sha256.ts'
import type { WorkspaceDoc } from './workspace-doc.ts'

/** How far a document was: what it had seen, and a digest that also changes when something is taken away. */
export interface Mark {
  readonly vector: Uint8Array
  readonly digest: string
}

export function markOf(doc: WorkspaceDoc): Mark {
  return { vector: Y.encodeStateVector(doc), digest: sha256Hex(Y.encodeSnapshot(Y.snapshot(doc))) }
}

/** What was made and taken away since the mark, as one update. */
export function changesSince(doc: WorkspaceDoc, mark: Mark): Uint8Array {
  return Y.encodeStateAsUpdate(doc, mark.vector)
}

/** Whether the bytes are an update at all. */
export function isUpdate(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether nothing was ever written in it. */
export function isBlank(doc: WorkspaceDoc): boolean {
  return doc.store.clients.size === 0
}
