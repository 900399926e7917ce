// A folder that the person chose, through the File System Access API. The browser writes beside the file and puts it in
// its place when it is complete. Invariant: nothing outside the chosen folder is touched.
import type { Folder } from './folder.ts'

/** What the platform has and the DOM types do not name yet. */
interface PermittedHandle extends FileSystemDirectoryHandle {
  readonly queryPermission?: (wish: { mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission?: (wish: { mode: 'readwrite' }) => Promise<PermissionState>
}

type Picker = (options: {
  id: string
  mode: 'readwrite'
  startIn: string
}) => Promise<FileSystemDirectoryHandle>

/** Whether this browser can hold on to a folder. */
export function canHoldFolders(): boolean {
  return typeof globalThis === 'object' && 'showDirectoryPicker' in globalThis
}

/** Asks for a folder; null when the person changed their mind. */
export async function pickFolder(id: string): Promise<FileSystemDirectoryHandle | null> {
  const pick = (globalThis as unknown as { showDirectoryPicker: Picker }).showDirectoryPicker // checked by canHoldFolders
  try {
    return await pick({ id, mode: 'readwrite', startIn: 'documents' })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** Whether the folder may be used now; `ask` shows the browser's question and needs a press of the person. */
export async function mayUse(handle: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const permitted = handle as PermittedHandle // every directory handle is one
  const state = await permitted.queryPermission?.({ mode: 'readwrite' })
  if (state === undefined || state === 'granted') return true
  return ask && (await permitted.requestPermission?.({ mode: 'readwrite' })) === 'granted'
}

/** Whether a stored value is a folder's handle. */
export function isFolderHandle(value: unknown): value is FileSystemDirectoryHandle {
  return typeof FileSystemDirectoryHandle !== 'undefined' && value instanceof FileSystemDirectoryHandle
}

export function browserFolder(handle: FileSystemDirectoryHandle): Folder {
  const names = async (kind: FileSystemHandleKind) => {
    const found: string[] = []
    for await (const [name, entry] of handle.entries()) if (entry.kind === kind) found.push(name)
    return found.sort()
  }
  return {
    name: handle.name,
    files: () => names('file'),
    folders: () => names('directory'),
    folder: async (name) => browserFolder(await handle.getDirectoryHandle(name, { create: true })),
    async read(name) {
      const file = await (await handle.getFileHandle(name)).getFile()
      return new Uint8Array(await file.arrayBuffer())
    },
    async write(name, bytes) {
      const stream = await (await handle.getFileHandle(name, { create: true })).createWritable()
      try {
        await stream.write(new Uint8Array(bytes))
        await stream.close()
      } catch (error) {
        await stream.abort().catch(() => {})
        throw error
      }
    },
    remove: (name) => handle.removeEntry(name),
  }
}
