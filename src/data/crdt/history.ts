// Undo and redo over the workspace's documents in the order in which the person acted.
// Invariant: one gesture is one step; other people's changes are never undone.
import * as Y from 'yjs'
import type { Docs } from './apply-to-doc.ts'
import { PEOPLE_ROOT } from './apply-to-doc.ts'
import { replayWhole } from './mend-undo.ts'
import { META_ROOT, rootMap } from './workspace-doc.ts'
import { RECORD_TYPES } from '../../domain/model/records.ts'

/** Steps kept; older ones can no longer be undone. */
export const MAX_STEPS = 200
/** Typing within this many milliseconds is one step. */
const TYPING_PAUSE = 500

interface Entry {
  readonly manager: Y.UndoManager
  says: string
}

export interface HistoryState {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What the next undo takes back, or null. */
  readonly undoSays: string | null
  readonly redoSays: string | null
}

export interface History {
  /** The manager to share with the rich text editor, which adds its own origin to `trackedOrigins`. */
  readonly manager: Y.UndoManager
  /** Runs `write` as one step that says `says`. */
  readonly step: (says: string, write: () => void) => void
  /** Takes the last step back and returns what it said, or null when there is none. */
  readonly undo: () => string | null
  readonly redo: () => string | null
  readonly state: () => HistoryState
  readonly subscribe: (listener: () => void) => () => void
  /** Forgets all steps (after an erasure). */
  readonly clear: () => void
  readonly destroy: () => void
}

export function createHistory(docs: Docs): History {
  const roots = [...RECORD_TYPES, META_ROOT].map((name) => rootMap(docs.main, name))
  const options = { trackedOrigins: new Set<unknown>(['ui']), captureTimeout: TYPING_PAUSE }
  const manager = new Y.UndoManager(roots, { ...options, trackedOrigins: new Set<unknown>(['ui']) })
  const people = new Y.UndoManager([rootMap(docs.people, PEOPLE_ROOT)], options)
  const managers = [manager, people]
  const done: Entry[] = []
  const undone: Entry[] = []
  const listeners = new Set<() => void>()
  let saying = 'Typed'
  let isReplaying = false

  const read = (): HistoryState => ({
    canUndo: done.length > 0,
    canRedo: undone.length > 0,
    undoSays: done.at(-1)?.says ?? null,
    redoSays: undone.at(-1)?.says ?? null,
  })
  let state = read()
  const changed = () => {
    state = read()
    for (const listener of listeners) listener()
  }
  for (const one of managers)
    one.on('stack-item-added', (event: { type: 'undo' | 'redo' }) => {
      if (isReplaying || event.type !== 'undo') return
      done.push({ manager: one, says: saying })
      if (done.length > MAX_STEPS) done.shift()?.manager.undoStack.shift()
      undone.length = 0
      for (const other of managers) if (other !== one) other.clear(false, true)
      changed()
    })

  const stopCapturing = () => managers.forEach((one) => one.stopCapturing())
  const replay = (from: Entry[], to: Entry[], how: 'undo' | 'redo'): string | null => {
    stopCapturing()
    let answer: string | null = null
    for (let entry = from.pop(); entry; entry = from.pop()) {
      const { manager: one } = entry
      const stack = how === 'undo' ? one.undoStack : one.redoStack
      const before = stack.length
      isReplaying = true
      const item = replayWhole(one === people ? docs.people : docs.main, one, how)
      isReplaying = false
      // A step of which somebody else's change left nothing is passed over by the manager: follow it.
      for (let extra = before - stack.length - 1; extra > 0; extra--) {
        const index = from.findLastIndex((step) => step.manager === one)
        entry = from.splice(index, 1)[0] ?? entry
      }
      if (!item) continue
      to.push(entry)
      answer = entry.says
      break
    }
    changed()
    return answer
  }
  return {
    manager,
    step(says, write) {
      stopCapturing()
      saying = says
      write()
      saying = 'Typed'
      stopCapturing()
    },
    undo: () => replay(done, undone, 'undo'),
    redo: () => replay(undone, done, 'redo'),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear() {
      for (const one of managers) one.clear()
      done.length = 0
      undone.length = 0
      changed()
    },
    destroy: () => managers.forEach((one) => one.destroy()),
  }
}
