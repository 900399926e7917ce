// Writes the whole workspace into one file and hands it to the browser's downloads.
import { noteDownload } from '../../data/react/use-last-download.ts'
import type { Espalier, OpenWorkspace } from '../../data/react/workspace-context.ts'
import { FILE_LIMITS } from '../../domain/interchange/file-limits.ts'
import { type Watch, writeWorkspace } from '../../data/files/write-workspace.ts'
import { toasts } from '../../ui/toasts.ts'
import { dayOf } from '../../ui/day-text.ts'
import { saveFile } from '../../ui/save-file.ts'
import { workspaceFileName } from './workspace-file-name.ts'

export interface DownloadChoice {
  /** Names, contacts, photos and consents of participants. */
  readonly withPeople: boolean
  /** Transcripts and pictures. */
  readonly withBlobs: boolean
}

/** Everything goes along unless the person chose otherwise: the file is a backup first. */
export async function downloadWorkspaceFile(
  espalier: Espalier,
  workspace: OpenWorkspace,
  choice: DownloadChoice = { withPeople: true, withBlobs: true },
  watch: Watch = {},
): Promise<void> {
  const now = Date.now()
  const bytes = await writeWorkspace(workspace, { as: 'file', now, ...choice }, watch)
  const { name } = workspace.store.getState().view.meta
  saveFile(new Blob([bytes], { type: 'application/json' }), workspaceFileName(name, dayOf(now)))
  if (choice.withPeople && choice.withBlobs) noteDownload(espalier, workspace.id, now)
  if (bytes.length > FILE_LIMITS.size)
    toasts.show({
      message:
        'The file is larger than the 50 MB that Espalier reads from one file. Download it once more without transcripts and pictures, and keep both.',
      sticky: true,
    })
}
