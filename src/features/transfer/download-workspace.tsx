// Downloading the workspace file, with the choice of what goes along.
import { useState } from 'react'
import { useEspalier } from '../../data/react/workspace-context.ts'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DownloadIcon } from '../../ui/icons.ts'
import { Icon } from '../../ui/icon.tsx'
import { Stack } from '../../ui/stack.tsx'
import { toasts } from '../../ui/toasts.ts'
import { downloadWorkspaceArchive } from './download-workspace-archive.ts'
import { downloadWorkspaceFile } from './download-workspace-file.ts'

export function DownloadWorkspace() {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  const [withPeople, setWithPeople] = useState(true)
  const [withBlobs, setWithBlobs] = useState(true)
  const [isBusy, setIsBusy] = useState(false)

  function handleDownload(as: 'file' | 'archive'): void {
    setIsBusy(true)
    const write = as === 'file' ? downloadWorkspaceFile : downloadWorkspaceArchive
    write(espalier, workspace, { withPeople, withBlobs })
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        toasts.show({ message: `The workspace file could not be written: ${reason}`, sticky: true })
      })
      .finally(() => setIsBusy(false))
  }

  return (
    <Stack gap={3} align="start">
      <Checkbox
        label="Names, contacts and photos of participants"
        help="Leave them out of a file that goes to somebody else; aliases stay."
        checked={withPeople}
        onChange={setWithPeople}
      />
      <Checkbox
        label="Transcripts and pictures"
        help="Without them the file is small; quotes and notes are in it either way."
        checked={withBlobs}
        onChange={setWithBlobs}
      />
      <Button icon={<Icon as={DownloadIcon} />} busy={isBusy} onClick={() => handleDownload('file')}>
        Download the workspace file
      </Button>
      <Button variant="quiet" busy={isBusy} onClick={() => handleDownload('archive')}>
        Download as a folder (zip) with Markdown and canvases
      </Button>
    </Stack>
  )
}
