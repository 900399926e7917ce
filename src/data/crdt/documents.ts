// What the rest of `data` may do with the documents; Yjs stays behind this file.
import * as Y from 'yjs'
import type { Docs } from './apply-to-doc.ts'
import { META_ROOT, newDoc, type Origin, rootMap, type WorkspaceDoc } from './workspace-doc.ts'

export { applyToDocs, type Docs } from './apply-to-doc.ts'
export { createHistory, type History, type HistoryState } from './history.ts'
export { readView, watchView } from './doc-view.ts'
export { notesFragment, type WorkspaceDoc } from './workspace-doc.ts'
export { readSource, writeSource } from './source.ts'
export { docsOfState, remadeUpdate, sharedStateOf, sourceWithState } from './shared-state.ts'
export { writeFields } from './write-fields.ts'

export function newDocs(): Docs {
  return { main: newDoc(), people: newDoc() }
}

/** Applies updates in one transaction; repeated or unordered ones are fine. */
export function applyUpdates(doc: WorkspaceDoc, updates: readonly Uint8Array[], origin: Origin): void {
  if (updates.length === 0) return
  doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update, origin)), origin)
}

/** Several updates as one. */
export function mergeUpdates(updates: Uint8Array[]): Uint8Array {
  return Y.mergeUpdates(updates)
}

/** The whole state of a document as one update. */
export function stateOf(doc: WorkspaceDoc): Uint8Array {
  return Y.encodeStateAsUpdate(doc)
}

/** Whether updates are held back because something they build on has not arrived. */
export function hasGap(doc: WorkspaceDoc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}

/** Calls back with every update made here (not loaded, not from other tabs). */
export function onLocalUpdate(
  docs: Docs,
  onUpdate: (which: 'main' | 'people', bytes: Uint8Array) => void,
): () => void {
  const listen = (which: 'main' | 'people') => (bytes: Uint8Array, origin: unknown) => {
    if (origin !== 'load' && origin !== 'tab') onUpdate(which, bytes)
  }
  const main = listen('main')
  const people = listen('people')
  docs.main.on('update', main)
  docs.people.on('update', people)
  return () => {
    docs.main.off('update', main)
    docs.people.off('update', people)
  }
}

/** Notes in the document which build wrote it, when that is newer than what it says. Never part of undo. */
export function stampMeta(docs: Docs, stamp: { schema: number; minWriter: number }): void {
  const meta = rootMap(docs.main, META_ROOT)
  docs.main.transact(() => {
    for (const [key, value] of Object.entries(stamp)) {
      const known = meta.get(key)
      if (typeof known !== 'number' || known < value) meta.set(key, value)
    }
  }, 'merge')
}
