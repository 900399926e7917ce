// Shares workspaces through folders that a sync service carries: rounds after changes and from time to time.
// Invariant: one round per workspace at a time, in all tabs of this browser; what is remembered is what a round proved.
import { noticeOf } from '../../domain/people/erased-people.ts'
import { type Id, makeId } from '../../lib/ids.ts'
import type { Blobs } from '../blobs/blobs.ts'
import { browserFolder, isFolderHandle, mayUse } from '../folder/browser-folder.ts'
import type { Settings } from '../store/settings-store.ts'
import type { EraseReport, EraseWish } from '../workspace/erase-participant.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { foldersOf } from './shared-workspaces.ts'
import { newMemory, type ShareMemory, shareRound } from './share-round.ts'
import { SHARE_OFF, shareKey, shareMemoryKey, type ShareState, type ShareStates } from './share-state.ts'
import { workspaceReplica } from './workspace-replica.ts'
import { reasonOf } from '../../lib/reason-of.ts'

export interface Sharing {
  /** Shares the workspace through this folder from now on. */
  readonly use: (
    workspace: OpenWorkspace,
    handle: FileSystemDirectoryHandle,
    withPeople: boolean,
  ) => Promise<void>
  /** Asks the browser to let the folder be used again. */
  readonly unlock: (workspace: OpenWorkspace) => Promise<boolean>
  readonly pause: (workspace: OpenWorkspace, isPaused: boolean) => Promise<void>
  /** Nothing is read or written any more; what is in the folder stays there. */
  readonly stopUsing: (workspaceId: Id) => Promise<void>
  /** Reads and writes now; resolves when that is done or failed (the state says which). */
  readonly sync: (workspace: OpenWorkspace) => Promise<void>
  /** Erases here and in the folder; other devices erase when they read it. Rejects when this device could not. */
  readonly erase: (workspace: OpenWorkspace, wish: EraseWish) => Promise<EraseReport>
  /** The workspace leaves this device: nothing of its folder is remembered. */
  readonly forget: (workspaceId: Id) => Promise<void>
  readonly watch: (workspace: OpenWorkspace) => void
  readonly stop: () => void
}

export interface SharingParts {
  readonly settings: Settings
  readonly states: ShareStates
  readonly blobs: Blobs
  readonly erase: (workspace: OpenWorkspace, wish: EraseWish) => Promise<EraseReport>
  readonly later: (task: () => void, ms: number) => () => void
  readonly now: () => number
  readonly random: () => number
}

interface Choice {
  readonly handle: FileSystemDirectoryHandle
  readonly withPeople: boolean
  readonly isPaused: boolean
}

const DEVICE = 'device'
/** From a change to the round that carries it, so that one file holds a stretch of work. */
const SOON = 5_000
/** How often the folder is looked at for what others wrote. */
const OFTEN = 20_000

export function createSharing(parts: SharingParts): Sharing {
  const { settings, states, later, now } = parts
  const watched = new Map<Id, { readonly workspace: OpenWorkspace; readonly end: () => void }>()
  const here = new Map<Id, Set<string>>()

  async function choiceOf(id: Id): Promise<Choice | null> {
    const stored = await settings.get(shareKey(id)).catch(() => null)
    return isChoice(stored) ? stored : null
  }
  async function memoryOf(id: Id): Promise<ShareMemory> {
    const stored = await settings.get(shareMemoryKey(id)).catch(() => null)
    if (isMemory(stored)) return stored
    const known = await settings.get(DEVICE).catch(() => null)
    if (typeof known === 'string') return newMemory(known)
    const device = makeId(parts.random)
    await settings.set(DEVICE, device)
    return newMemory(device)
  }
  function say(
    id: Id,
    choice: Choice,
    memory: ShareMemory,
    more: Pick<ShareState & object, 'kind'> & Saying,
  ): void {
    const { wroteAt, readAt, reachedAt, waiting, newer, sweep } = memory
    const facts = {
      wroteAt,
      readAt,
      reachedAt,
      waiting,
      newer,
      sweep,
      others: Object.keys(memory.others).length,
    }
    const { handle, withPeople } = choice
    states.setState({
      [id]: { folder: handle.name, withPeople, isBusy: false, why: '', ...facts, ...more } as ShareState, // kinds of Saying
    })
  }

  async function round(workspace: OpenWorkspace): Promise<void> {
    const { id } = workspace
    const choice = await choiceOf(id)
    if (!choice) return states.setState({ [id]: SHARE_OFF })
    const memory = await memoryOf(id)
    if (choice.isPaused) return say(id, choice, memory, { kind: 'paused' })
    if (!(await mayUse(choice.handle, false).catch(() => false)))
      return say(id, choice, memory, { kind: 'locked' })
    if (workspace.isReadOnly())
      return say(id, choice, memory, { kind: 'failed', why: 'this workspace can only be read just now' })
    const isQuiet = states.getState()[id]?.kind === 'on'
    if (!isQuiet) say(id, choice, memory, { kind: 'on', isBusy: true })
    try {
      const known = here.get(id) ?? new Set<string>()
      here.set(id, known)
      const replica = workspaceReplica(workspace, {
        blobs: parts.blobs,
        here: known,
        withPeople: choice.withPeople,
        async erase(wish) {
          const report = await parts.erase(workspace, wish)
          for (const hash of report.gone) known.delete(hash)
          return report
        },
      })
      const { own, copies } = await foldersOf(browserFolder(choice.handle), id)
      const next = await shareRound(own, copies, replica, memory, now())
      await settings.set(shareMemoryKey(id), next)
      say(id, choice, next, { kind: 'on' })
    } catch (error) {
      const why = reasonOf(error)
      say(id, choice, memory, { kind: 'failed', why })
    }
  }
  const sync = (workspace: OpenWorkspace) => alone(workspace.id, () => round(workspace))

  async function choose(workspace: OpenWorkspace, choice: Choice | null): Promise<void> {
    await settings.set(shareKey(workspace.id), choice)
    await sync(workspace)
  }

  function watch(workspace: OpenWorkspace): void {
    if (watched.has(workspace.id)) return
    let soon: (() => void) | null = null
    let often: (() => void) | null = null
    const unsubscribe = workspace.store.subscribe(() => {
      soon ??= later(() => {
        soon = null
        void sync(workspace)
      }, SOON)
    })
    const poll = () => {
      often = later(() => void sync(workspace).finally(() => watched.has(workspace.id) && poll()), OFTEN)
    }
    watched.set(workspace.id, {
      workspace,
      end() {
        unsubscribe()
        soon?.()
        often?.()
      },
    })
    void sync(workspace)
    poll()
  }

  return {
    async use(workspace, handle, withPeople) {
      watch(workspace)
      const before = await choiceOf(workspace.id)
      const isSame = before !== null && (await before.handle.isSameEntry(handle).catch(() => false))
      const isMore = before?.withPeople !== withPeople
      // Another folder knows nothing of this device, and people who go along now have not been written yet.
      if (!isSame || isMore)
        await alone(workspace.id, async () => {
          const { device, own, ...memory } = await memoryOf(workspace.id)
          const { no, erased, gone, sweep } = memory
          const kept = { no, erased, gone, sweep, own: isSame ? own : [] }
          await settings.set(shareMemoryKey(workspace.id), {
            ...newMemory(device),
            ...kept,
          } satisfies ShareMemory)
        })
      await choose(workspace, { handle, withPeople, isPaused: false })
    },
    async unlock(workspace) {
      const choice = await choiceOf(workspace.id)
      const isOpen = choice !== null && (await mayUse(choice.handle, true))
      await sync(workspace)
      return isOpen
    },
    async pause(workspace, isPaused) {
      const choice = await choiceOf(workspace.id)
      if (choice) await choose(workspace, { ...choice, isPaused })
    },
    async stopUsing(workspaceId) {
      await settings.set(shareKey(workspaceId), null)
      states.setState({ [workspaceId]: SHARE_OFF })
    },
    sync,
    async erase(workspace, wish) {
      // First what others wrote about them comes in, so that it is erased as well.
      await sync(workspace)
      const person = workspace.store.getState().view.people.get(wish.participantId)
      const notice = noticeOf(wish, person?.name ?? '')
      const report = await parts.erase(workspace, wish)
      await alone(workspace.id, async () => {
        const memory = await memoryOf(workspace.id)
        await settings.set(shareMemoryKey(workspace.id), {
          ...memory,
          erased: [...memory.erased, notice],
          gone: [...memory.gone, ...report.gone],
          sweep: true,
        } satisfies ShareMemory)
      })
      await sync(workspace)
      return report
    },
    async forget(id) {
      watched.get(id)?.end()
      watched.delete(id)
      await settings.set(shareKey(id), null)
      await settings.set(shareMemoryKey(id), null)
    },
    watch,
    stop() {
      for (const { end } of watched.values()) end()
      watched.clear()
    },
  }
}

interface Saying {
  readonly kind: 'on' | 'paused' | 'locked' | 'failed'
  readonly isBusy?: boolean
  readonly why?: string
}

const chains = new Map<Id, Promise<unknown>>()

/** Runs tasks of a workspace one after another, in all tabs where the browser can tell them. */
function alone(id: Id, task: () => Promise<void>): Promise<void> {
  const before = chains.get(id) ?? Promise.resolve()
  const locks = (globalThis.navigator as { locks?: LockManager } | undefined)?.locks // absent on insecure origins
  const run = before.then(() => (locks ? locks.request(`espalier-share-${id}`, task) : task()))
  chains.set(
    id,
    run.catch(() => {}),
  )
  return run
}

function isChoice(value: unknown): value is Choice {
  return isRecord(value) && isFolderHandle(value['handle'])
}

function isMemory(value: unknown): value is ShareMemory {
  return isRecord(value) && typeof value['device'] === 'string' && Array.isArray(value['read'])
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
