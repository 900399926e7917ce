// The workspace as a folder in a zip archive: readable files, attachments and what merging needs. Byte-stable.
import type { Espalier, OpenWorkspace } from '../../data/react/workspace-context.ts'
import { type Watch, writeWorkspace } from '../../data/files/write-workspace.ts'
import { plainFileName } from '../../lib/plain-file-name.ts'
import { dayOf } from '../../ui/day-text.ts'
import { saveFile } from '../../ui/save-file.ts'
import type { DownloadChoice } from './download-workspace-file.ts'

export async function downloadWorkspaceArchive(
  _espalier: Espalier,
  workspace: OpenWorkspace,
  choice: DownloadChoice,
  watch: Watch = {},
): Promise<void> {
  const now = Date.now()
  const bytes = await writeWorkspace(workspace, { as: 'archive', now, ...choice }, watch)
  const name = plainFileName(workspace.store.getState().view.meta.name, 'workspace')
  saveFile(new Blob([bytes], { type: 'application/zip' }), `${name}-${dayOf(now)}.espalier.zip`)
}
