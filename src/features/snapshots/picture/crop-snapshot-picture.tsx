// Puts a chosen picture on a snapshot: cut by hand, re-encoded, kept as a file of the workspace, set in one undoable step.
import type { Id } from '../../../lib/ids.ts'
import { useBlobs } from '../../../data/react/use-blobs.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { editSnapshot } from '../../../domain/snapshots/snapshot-commands.ts'
import { CropPicture } from '../../../ui/crop-picture.tsx'
import { toasts } from '../../../ui/toasts.ts'

interface CropSnapshotPictureProps {
  readonly snapshotId: Id
  readonly file: File
  readonly onClose: () => void
}

export function CropSnapshotPicture({ snapshotId, file, onClose }: CropSnapshotPictureProps) {
  const run = useRun()
  const blobs = useBlobs()
  const keep = async (bytes: Uint8Array, mediaType: string) => {
    const picture = await blobs.put(bytes, file.name, mediaType)
    run(editSnapshot, { snapshotId, fields: { picture } })
  }
  return (
    <CropPicture
      file={file}
      onClose={onClose}
      onDone={(bytes, mediaType) => {
        onClose()
        keep(bytes, mediaType).catch(() =>
          toasts.show({ message: 'The picture could not be kept: the disk refused it.', key: 'picture' }),
        )
      }}
    />
  )
}
