// An object URL for a stored file, revoked when it is no longer shown.
import { useEffect, useState } from 'react'
import type { BlobRef } from '../blobs/blobs.ts'
import { useWorkspace } from './use-workspace.ts'

/** Null while loading, without a reference, or when this device does not have the file. */
export function useBlobUrl(ref: BlobRef | null): string | null {
  const { blobs } = useWorkspace()
  const [shown, setShown] = useState<{ hash: string; url: string } | null>(null)
  const hash = ref?.hash ?? null
  const mediaType = ref?.mediaType ?? ''
  useEffect(() => {
    if (!hash) return
    let url: string | null = null
    let isGone = false
    void blobs.get(hash).then((bytes) => {
      if (!bytes || isGone) return
      url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
      setShown({ hash, url })
    })
    return () => {
      isGone = true
      if (url) URL.revokeObjectURL(url)
    }
  }, [blobs, hash, mediaType])
  return shown && shown.hash === hash ? shown.url : null
}
