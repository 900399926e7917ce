// Files of the workspace: transcripts and pictures.
import type { Blobs } from '../blobs/blobs.ts'
import { useWorkspace } from './use-workspace.ts'

export type { BlobRef } from '../blobs/blobs.ts'

export function useBlobs(): Blobs {
  return useWorkspace().blobs
}
