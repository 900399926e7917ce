// Downloading the workspace file, with the choice of what goes along.
import { useRef, useState } from 'react'
import { useEspalier } from '../../data/react/workspace-context.ts'
import { useWorkspace } from '../../data/react/use-workspace.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DownloadIcon } from '../../ui/icons.ts'
import { Icon } from '../../ui/icon.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Stack } from '../../ui/stack.tsx'
import { toasts } from '../../ui/toasts.ts'
import { downloadWorkspaceArchive } from './download-workspace-archive.ts'
import { downloadWorkspaceFile } from './download-workspace-file.ts'
import { reasonOf } from '../../lib/reason-of.ts'

export function DownloadWorkspace() {
  const espalier = useEspalier()
  const workspace = useWorkspace()
  const [withPeople, setWithPeople] = useState(true)
  const [withBlobs, setWithBlobs] = useState(true)
  const [work, setWork] = useState<{ readonly part: number; readonly doing: string } | null>(null)
  const running = useRef<AbortController | null>(null)

  function handleDownload(as: 'file' | 'archive'): void {
    const controller = new AbortController()
    running.current = controller
    setWork({ part: 0, doing: '' })
    const write = as === 'file' ? downloadWorkspaceFile : downloadWorkspaceArchive
    const onStep = (part: number, doing: string) => setWork({ part, doing })
    write(espalier, workspace, { withPeople, withBlobs }, { signal: controller.signal, onStep })
      .catch((error: unknown) => {
        if (controller.signal.aborted) return
        toasts.show({ message: `The workspace file could not be written: ${reasonOf(error)}`, sticky: true })
      })
      .finally(() => setWork(null))
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
      <Button icon={<Icon as={DownloadIcon} />} busy={work !== null} onClick={() => handleDownload('file')}>
        Download the workspace file
      </Button>
      <Button variant="quiet" busy={work !== null} onClick={() => handleDownload('archive')}>
        Download as a folder (zip) with Markdown and canvases
      </Button>
      {work && (
        <ProgressBar
          label="Writing the file"
          value={work.part}
          detail={work.doing}
          action={
            <Button size="small" onClick={() => running.current?.abort()}>
              Cancel
            </Button>
          }
        />
      )}
    </Stack>
  )
}
