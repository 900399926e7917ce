// Binds the editor to a fragment of the workspace's document and to the workspace's one undo history.
// Invariant: closing the editor leaves the shared manager alive (the undo plugin would destroy the one it is given,
// so it gets a stand-in), and Mod+Z goes to the workspace's history, which knows the order over all screens.
import { Collaboration, type CollaborationOptions } from '@tiptap/extension-collaboration'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

export type NotesFragment = NonNullable<CollaborationOptions['fragment']>

/** What the editor needs of the shared manager; the workspace's own manager has this shape. */
export interface SharedUndoManager {
  readonly trackedOrigins: Set<unknown>
  readonly undoStack: readonly unknown[]
  readonly redoStack: readonly unknown[]
  stopCapturing(): void
  undo(): unknown
  redo(): unknown
}

/** A shared rich text with the history it belongs to. */
export interface RichTextBinding {
  readonly fragment: NotesFragment
  readonly undoManager: SharedUndoManager
}

/** The Collaboration extension without keys of its own: undo and redo are keys of the workspace. */
export function bindNotes({ fragment, undoManager }: RichTextBinding) {
  undoManager.trackedOrigins.add(ySyncPluginKey)
  return Collaboration.extend({ addKeyboardShortcuts: () => ({}) }).configure({
    fragment,
    yUndoOptions: { undoManager: standIn(undoManager) },
  })
}

interface EventSource {
  on(name: string, listener: unknown): void
  off(name: string, listener: unknown): void
}

interface StackEvent {
  readonly stackItem: { readonly meta: Map<unknown, unknown> }
}

/**
 * A step remembers where the caret was, also as plain offsets into the notes of that time. The binding resolves those
 * against the notes of today and throws when they are shorter by now, so they are left out; the relative ones do.
 */
function withoutOffsets(event: StackEvent): StackEvent {
  const meta = new Map<unknown, unknown>()
  for (const [key, value] of event.stackItem.meta)
    meta.set(
      key,
      typeof value === 'object' && value !== null ? { ...value, absAnchor: null, absHead: null } : value,
    )
  return { stackItem: { meta } }
}

/** Everything of the shared manager, but `destroy` only forgets what was subscribed through the stand-in. */
function standIn(manager: SharedUndoManager): object {
  const source = manager as unknown as EventSource // event names and listeners pass through as they are
  const listening: (readonly [string, unknown])[] = []
  const own: Record<string, unknown> = {
    on(name: string, listener: (event: StackEvent) => void) {
      const heard =
        name === 'stack-item-popped' ? (event: StackEvent) => listener(withoutOffsets(event)) : listener
      listening.push([name, heard])
      source.on(name, heard)
    },
    destroy() {
      for (const [name, listener] of listening.splice(0)) source.off(name, listener)
    },
    // The extension would re-subscribe a manager that was destroyed; ours never was.
    doc: { on: () => undefined, off: () => undefined },
  }
  return new Proxy<object>(manager, {
    get(target, name) {
      if (typeof name === 'string' && Object.hasOwn(own, name)) return own[name]
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
    set(_target, name, value) {
      if (typeof name === 'string') own[name] = value
      return true
    },
  })
}
