// Undo where two people wrote one field at the same time. The library takes the winning value away and, because another
// value stands between, does not bring the one before back: the field would be gone. Here it gets the value it had before
// the step. Invariant: only fields that undo or redo left without any value are written; other people's values stay.
import * as Y from 'yjs'

type StackItem = Y.UndoManager['undoStack'][number]

/** A field that a step had overwritten, with the value it had before. */
interface Lost {
  readonly parent: Y.Map<unknown>
  readonly key: string
  readonly value: unknown
}

/**
 * Runs `manager.undo()` or `.redo()` and gives fields that it left without a value their value from before the step, as
 * part of the same step of the other stack. Returns the step that was taken, or null when there was none.
 */
export function replayWhole(doc: Y.Doc, manager: Y.UndoManager, how: 'undo' | 'redo'): StackItem | null {
  const item = manager[how]()
  const lost = item ? lostFields(doc, item) : []
  if (lost.length === 0) return item
  const back = how === 'undo' ? manager.redoStack : manager.undoStack
  const before = back.length
  manager[how === 'undo' ? 'undoing' : 'redoing'] = true
  try {
    doc.transact(() => {
      for (const { parent, key, value } of lost) parent.set(key, value)
    }, manager)
  } finally {
    manager.undoing = false
    manager.redoing = false
  }
  if (back.length > before) joinLastTwo(back)
  return item
}

function lostFields(doc: Y.Doc, step: StackItem): readonly Lost[] {
  const found = new Map<Y.Map<unknown>, Map<string, unknown>>()
  doc.transact((transaction) => {
    Y.iterateDeletedStructs(transaction, step.deletions, (struct) => {
      if (!(struct instanceof Y.Item) || struct.parentSub === null) return
      if (Y.isDeleted(step.insertions, struct.id) || !(struct.content instanceof Y.ContentAny)) return
      const { parent, parentSub: key } = struct
      if (!(parent instanceof Y.Map) || parent._item?.deleted || parent.has(key)) return
      const fields = found.get(parent) ?? new Map<string, unknown>()
      found.set(parent, fields.set(key, struct.content.arr.at(-1)))
    })
  })
  return [...found].flatMap(([parent, fields]) => [...fields].map(([key, value]) => ({ parent, key, value })))
}

function joinLastTwo(stack: StackItem[]): void {
  const last = stack.pop()
  const step = stack.at(-1)
  if (!last || !step) return
  step.insertions = Y.mergeDeleteSets([step.insertions, last.insertions])
  step.deletions = Y.mergeDeleteSets([step.deletions, last.deletions])
}
