// The workspace as a folder in a zip archive: readable files, attachments and what merging needs. Byte-stable.
import type { Espalier, OpenWorkspace } from '../../data/react/workspace-context.ts'
import { writeWorkspaceFolder } from '../../domain/interchange/workspace-folder.ts'
import { plainFileName } from '../../lib/plain-file-name.ts'
import { dayOf } from '../../ui/day-text.ts'
import { saveFile } from '../../ui/save-file.ts'
import type { DownloadChoice } from './download-workspace-file.ts'
import { zipFolder } from './zip-folder.ts'

export async function downloadWorkspaceArchive(
  espalier: Espalier,
  workspace: OpenWorkspace,
  choice: DownloadChoice,
): Promise<void> {
  const files = writeWorkspaceFolder(await espalier.source(workspace), choice)
  const name = plainFileName(workspace.store.getState().view.meta.name, 'workspace')
  const archive = new Blob([zipFolder(files)], { type: 'application/zip' })
  saveFile(archive, `${name}-${dayOf(Date.now())}.espalier.zip`)
}
