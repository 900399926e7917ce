// The photo of a participant for the team's eyes: cut to a square by hand, kept with the personal data.
import { useRef, useState } from 'react'
import type { Id } from '../lib/ids.ts'
import { useBlobUrl } from '../data/react/use-blob-url.ts'
import { useBlobs } from '../data/react/use-blobs.ts'
import { useRun } from '../data/react/use-run.ts'
import type { Person } from '../domain/model/records.ts'
import { editPerson } from '../domain/people/person-commands.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { CropPicture } from '../ui/crop-picture.tsx'
import { PICTURE_TYPES } from '../ui/encode-picture.ts'
import { toasts } from '../ui/toasts.ts'
import styles from './person-consent.module.css'

interface PersonPhotoProps {
  readonly participantId: Id
  readonly alias: string
  readonly photo: Person['photo']
}

export function PersonPhoto({ participantId, alias, photo }: PersonPhotoProps) {
  const run = useRun()
  const blobs = useBlobs()
  const url = useBlobUrl(photo)
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<File | null>(null)
  const keep = async (bytes: Uint8Array, mediaType: string) => {
    const ref = await blobs.put(bytes, 'photo', mediaType)
    run(editPerson, { participantId, fields: { photo: ref } })
  }
  return (
    <div className={styles.photo}>
      <Avatar name={alias} src={url ?? undefined} size="large" isDecorative />
      <Button size="small" onClick={() => input.current?.click()}>
        {photo ? 'Another photo…' : 'Add a photo…'}
      </Button>
      {photo && (
        <Button
          variant="quiet"
          size="small"
          onClick={() => run(editPerson, { participantId, fields: { photo: null } }, { toast: true })}
        >
          Remove it
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={`Photo of ${alias}`}
        accept={PICTURE_TYPES}
        onChange={(event) => {
          setChosen(event.target.files?.[0] ?? null)
          event.target.value = ''
        }}
      />
      {chosen && (
        <CropPicture
          file={chosen}
          onClose={() => setChosen(null)}
          onDone={(bytes, mediaType) => {
            setChosen(null)
            keep(bytes, mediaType).catch(() =>
              toasts.show({ message: 'The photo could not be kept: the disk refused it.', key: 'picture' }),
            )
          }}
        />
      )}
    </div>
  )
}
