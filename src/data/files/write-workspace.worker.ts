// Writes a workspace away from the screen's thread. It asks for the attachments it needs, tells how far it is, and
// answers with the bytes.
import type { BlobMark } from '../blobs/blob-marks.ts'
import { type BlobsByHash, writeBytes, type WriteWish } from './write-bytes.ts'
import { reasonOf } from '../../lib/reason-of.ts'

export type ToWriter =
  { readonly is: 'wish'; readonly wish: WriteWish } | { readonly is: 'blobs'; readonly blobs: BlobsByHash }
export type FromWriter =
  | { readonly is: 'step'; readonly part: number; readonly doing: string }
  | { readonly is: 'needs'; readonly marks: readonly BlobMark[] }
  | { readonly is: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'failed'; readonly reason: string }

const post = (message: FromWriter, transfer: Transferable[] = []) => self.postMessage(message, { transfer })
let take: (blobs: BlobsByHash) => void = () => {}

self.addEventListener('message', ({ data }: MessageEvent<ToWriter>) => {
  if (data.is === 'blobs') return take(data.blobs)
  const blobs = (marks: readonly BlobMark[]) =>
    new Promise<BlobsByHash>((resolve) => {
      take = resolve
      post({ is: 'needs', marks })
    })
  const step = (part: number, doing: string) => post({ is: 'step', part, doing })
  writeBytes(data.wish, { blobs, step }).then(
    (bytes) => post({ is: 'done', bytes }, [bytes.buffer]),
    (error: unknown) => post({ is: 'failed', reason: reasonOf(error) }),
  )
})
