// Opens one workspace: loads its log, keeps the view, writes what changes, stays in step with other tabs.
// Invariant: records change through `run` (or the rich text editor) alone; what `status` calls saved is on the disk.
import * as Documents from '../crdt/documents.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Id } from '../../lib/ids.ts'
import { err } from '../../lib/result.ts'
import type { Writes } from '../../domain/merge/field-write.ts'
import { MIN_WRITER, SCHEMA } from '../../domain/model/workspace-meta.ts'
import type { Command, Env, Planned } from '../../domain/view/command.ts'
import type { WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Blobs } from '../blobs/blobs.ts'
import { createSaveQueue, type SaveQueue, type SaveStatus } from '../store/save-queue.ts'
import { storageProblemOf } from '../store/database.ts'
import type { UpdateLog } from '../store/update-log.ts'
import type { Transport } from '../sync/transport.ts'

export interface WorkspaceParts {
  readonly id: Id
  /** null: the disk cannot be used; the workspace lives in memory. */
  readonly log: UpdateLog | null
  readonly blobs: Blobs
  readonly transports: readonly Transport[]
  readonly env: () => Env
  readonly later: (task: () => void, ms: number) => () => void
}

export interface OpenWorkspace {
  readonly id: Id
  readonly store: StoreApi<{ readonly view: WorkspaceView }>
  readonly docs: Documents.Docs
  readonly history: Documents.History
  readonly blobs: Blobs
  /** Stored rows that failed their checksum when the workspace was opened. */
  readonly damaged: number
  /** A newer Espalier wrote here: reading only. */
  readonly isReadOnly: () => boolean
  /** Plans and applies a command as one undoable step. */
  readonly run: <Args>(command: Command<Args>, args: Args) => Planned
  /** Writes fields and records as they are to be again, as one undoable step. False when nothing may be written. */
  readonly write: (says: string, writes: Writes) => boolean
  readonly status: () => SaveStatus
  readonly subscribeStatus: (listener: () => void) => () => void
  /** Writes what is queued now; resolves when the disk has it or a write failed. */
  readonly flush: () => Promise<void>
  /** Forgets what could be undone, here and in the other tabs (after an erasure). */
  readonly forget: () => void
  /** Makes this tab stop writing (a newer build is taking over). */
  readonly stopWriting: () => void
  readonly close: () => Promise<void>
}

/** Updates in the log before it is merged into one. */
const COMPACT_AFTER = 150
/** Merging a large log takes long enough to be felt: it waits until the first screen is read. */
const COMPACT_LATER_MS = 4000

export async function openWorkspace(parts: WorkspaceParts): Promise<OpenWorkspace> {
  const { id, log } = parts
  const docs = Documents.newDocs()
  const names = { main: `${id}/main`, people: `${id}/people` }
  const docNamed = (name: string) =>
    name === names.main ? docs.main : name === names.people ? docs.people : null

  const early: { doc: string; bytes: Uint8Array }[] = []
  let receive = (doc: string, bytes: Uint8Array): void => void early.push({ doc, bytes })
  for (const transport of parts.transports)
    transport.start({
      receive: (doc, bytes) => receive(doc, bytes),
      forget: () => forget(),
    })

  let forget = (): void => {}

  const lastSeq = new Map<string, number>()
  /** Rows in the log when it was read. */
  const stored = new Map<string, number>()
  let damaged = 0
  const loadInto = async (name: string): Promise<void> => {
    const doc = docNamed(name)
    if (!log || !doc) return
    const loaded = await log.load(name, lastSeq.get(name) ?? 0)
    Documents.applyUpdates(doc, loaded.updates, 'load')
    lastSeq.set(name, loaded.lastSeq)
    stored.set(name, loaded.updates.length + loaded.damaged)
    damaged += loaded.damaged
  }
  await Promise.all([loadInto(names.main), loadInto(names.people)])

  const start = Documents.readView(docs)
  const store = createStore<{ readonly view: WorkspaceView }>(() => ({ view: start }))
  const stopView = Documents.watchView(docs, start, (view) => store.setState({ view }))
  const history = Documents.createHistory(docs)
  forget = () => history.clear()

  const queue: SaveQueue = createSaveQueue({
    append: (doc, bytes) => (log ? log.append(doc, bytes) : Promise.reject(new Error('no storage'))),
    merge: Documents.mergeUpdates,
    problemOf: storageProblemOf,
    later: parts.later,
    onWritten(doc, bytes) {
      for (const transport of parts.transports) transport.send(doc, bytes)
    },
  })
  const stopWatching = Documents.onLocalUpdate(docs, (which, bytes) => queue.push(names[which], bytes))
  if (!log) queue.stop({ kind: 'memory', problem: 'unavailable' })

  receive = (name, bytes) => {
    const doc = docNamed(name)
    if (!doc) return
    Documents.applyUpdates(doc, [bytes], 'tab')
    // Something this update builds on was missed: it is on the disk, since only written updates are sent.
    if (Documents.hasGap(doc)) void loadInto(name)
  }
  for (const message of early) receive(message.doc, message.bytes)

  const longLogs = Object.values(names).filter((name) => (stored.get(name) ?? 0) > COMPACT_AFTER)
  const compactLogs = async (): Promise<void> => {
    for (const name of longLogs) await log?.compact(name, Documents.mergeUpdates)
  }
  // Not now is no harm: the next opening finds the log as long.
  const callOffCompacting =
    longLogs.length > 0 ? parts.later(() => void compactLogs().catch(() => {}), COMPACT_LATER_MS) : () => {}

  let isStopped = false
  const isReadOnly = () => {
    const { meta } = store.getState().view
    return isStopped || meta.minWriter > MIN_WRITER || queue.status().kind === 'read-only'
  }
  return {
    id,
    store,
    docs,
    history,
    blobs: parts.blobs,
    damaged,
    isReadOnly,
    run(command, args) {
      if (isReadOnly()) return err({ code: 'read-only', name: '' })
      const planned = command(store.getState().view, args, parts.env())
      if (planned.ok && planned.value.changes.length > 0)
        history.step(planned.value.says, () => {
          Documents.applyToDocs(docs, planned.value.changes, 'ui')
          Documents.stampMeta(docs, { schema: SCHEMA, minWriter: MIN_WRITER })
        })
      return planned
    },
    write(says, writes) {
      if (isReadOnly()) return false
      history.step(says, () => {
        Documents.writeFields(docs, writes, 'ui')
        Documents.stampMeta(docs, { schema: SCHEMA, minWriter: MIN_WRITER })
      })
      return true
    },
    status: () => (isReadOnly() ? { kind: 'read-only' } : queue.status()),
    subscribeStatus: (listener) => queue.subscribe(listener),
    flush: () => queue.flush(),
    forget() {
      history.clear()
      for (const transport of parts.transports) transport.forget?.()
    },
    stopWriting() {
      isStopped = true
      callOffCompacting()
      queue.stop({ kind: 'read-only' })
    },
    async close() {
      callOffCompacting()
      await queue.flush()
      stopWatching()
      stopView()
      history.destroy()
      for (const transport of parts.transports) transport.stop()
    },
  }
}
