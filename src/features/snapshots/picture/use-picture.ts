// Puts a picture on a snapshot: re-encoded, kept as a file of the workspace, set in one undoable step.
import type { Id } from '../../../lib/ids.ts'
import { useBlobs } from '../../../data/react/use-blobs.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { editSnapshot } from '../../../domain/snapshots/snapshot-commands.ts'
import { toasts } from '../../../ui/toasts.ts'
import { encodePicture } from './encode-picture.ts'

export function usePicture(snapshotId: Id): {
  readonly put: (file: File) => void
  readonly remove: () => void
} {
  const run = useRun()
  const blobs = useBlobs()
  const say = (message: string) => toasts.show({ message, key: 'picture' })
  const put = async (file: File) => {
    const result = await encodePicture(file)
    if (!result.ok) return say(result.words)
    const picture = await blobs.put(result.bytes, file.name, result.mediaType)
    run(editSnapshot, { snapshotId, fields: { picture } })
  }
  return {
    put: (file) => {
      put(file).catch(() => say('The picture could not be kept: the disk refused it.'))
    },
    remove: () => void run(editSnapshot, { snapshotId, fields: { picture: null } }, { toast: true }),
  }
}
