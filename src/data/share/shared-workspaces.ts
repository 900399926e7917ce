// Where in a chosen folder a workspace is shared, and which workspaces are shared in it.
// Invariant: the place depends on the workspace's id alone, so that devices which begin apart meet.
import type { Id } from '../../lib/ids.ts'
import type { Folder } from '../folder/folder.ts'
import { isShareName, readShareFile } from './share-file.ts'

const PREFIX = 'espalier-shared-'

/** The workspace's own folder, and copies of it that a sync service made when two devices began at once. */
export async function foldersOf(
  chosen: Folder,
  workspaceId: Id,
): Promise<{ readonly own: Folder; readonly copies: readonly Folder[] }> {
  const name = `${PREFIX}${workspaceId}`
  if (chosen.name === name) return { own: chosen, copies: [] }
  const copies = (await chosen.folders()).filter((one) => one.startsWith(name) && one !== name)
  return {
    own: await chosen.folder(name),
    copies: await Promise.all(copies.map((one) => chosen.folder(one))),
  }
}

export interface SharedWorkspace {
  readonly id: Id
  readonly name: string
}

/** The workspaces that somebody shares in the chosen folder. */
export async function sharedWorkspaces(chosen: Folder): Promise<readonly SharedWorkspace[]> {
  const inside = (await chosen.folders()).filter((name) => name.startsWith(PREFIX))
  const folders = chosen.name.startsWith(PREFIX)
    ? [chosen]
    : await Promise.all(inside.map((name) => chosen.folder(name)))
  const found = new Map<Id, SharedWorkspace>()
  for (const folder of folders) {
    const newest = (await folder.files()).filter(isShareName).reverse()
    for (const name of newest) {
      const bytes = await folder.read(name).catch(() => null)
      const file = bytes ? await readShareFile(bytes) : 'half'
      if (typeof file === 'string') continue
      const { workspace: id, name: known } = file.header
      if (!found.has(id)) found.set(id, { id, name: known })
      break
    }
  }
  return [...found.values()]
}
