// The exact state of the documents as bytes for files and versions, and back.
// Invariant: the bytes depend on what the documents hold, not on how it came about: loading and writing again gives the
// same bytes, and nothing that was deleted or overwritten is in them.
import * as Y from 'yjs'
import type { SharedState } from '../../domain/interchange/workspace-source.ts'
import type { Docs } from './apply-to-doc.ts'
import { type DocsSource, readSource } from './source.ts'
import { newDoc, type WorkspaceDoc } from './workspace-doc.ts'

/** Loading once drops what was deleted; a second time settles how neighbouring pieces are joined. */
const MOST_ROUNDS = 4

/** The state of both documents. */
export function sharedStateOf(docs: Docs): SharedState {
  return { main: settled(docs.main), people: settled(docs.people) }
}

function settled(doc: WorkspaceDoc): Uint8Array {
  let bytes = Y.encodeStateAsUpdate(doc)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fresh = newDoc()
    Y.applyUpdate(fresh, bytes)
    const next = Y.encodeStateAsUpdate(fresh)
    fresh.destroy()
    if (sameBytes(bytes, next)) return bytes
    bytes = next
  }
  return bytes
}

/**
 * Everything in the documents as plain data, with the state. The rows are read from the state itself, so that both say
 * the same (halves of surrogate pairs, which the shared document cannot store, are gone from both).
 */
export function sourceWithState(docs: Docs): DocsSource & { readonly state: SharedState } {
  const state = sharedStateOf(docs)
  return { ...readSource(docsOfState(state) ?? docs), state }
}

/** One update with what all of them say and nothing of what they took away. */
export function remadeUpdate(updates: readonly Uint8Array[]): Uint8Array {
  const doc = newDoc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return settled(doc)
}

/** Documents with this state, or null when the bytes cannot be read or are not complete. */
export function docsOfState(state: SharedState): Docs | null {
  const docs = { main: newDoc(), people: newDoc() }
  try {
    Y.applyUpdate(docs.main, state.main)
    if (state.people) Y.applyUpdate(docs.people, state.people)
  } catch {
    return null
  }
  const isWhole = [docs.main, docs.people].every(
    ({ store }) => store.pendingStructs === null && store.pendingDs === null,
  )
  return isWhole ? docs : null
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
