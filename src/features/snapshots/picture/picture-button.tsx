// The face of a snapshot: a photo or a drawing that stands for the story, else a monogram. A press changes it.
import { useRef, useState } from 'react'
import { useBlobUrl } from '../../../data/react/use-blob-url.ts'
import { useRun } from '../../../data/react/use-run.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { editSnapshot } from '../../../domain/snapshots/snapshot-commands.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { CameraIcon } from '../../../ui/icons.ts'
import { PICTURE_TYPES } from '../../../ui/encode-picture.ts'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { CropSnapshotPicture } from './crop-snapshot-picture.tsx'
import styles from './picture.module.css'

interface PictureButtonProps {
  readonly snapshot: Snapshot
  readonly name: string
}

export function PictureButton({ snapshot, name }: PictureButtonProps) {
  const url = useBlobUrl(snapshot.picture)
  const run = useRun()
  const [chosen, setChosen] = useState<File | null>(null)
  const remove = () =>
    void run(editSnapshot, { snapshotId: snapshot.id, fields: { picture: null } }, { toast: true })
  const file = useRef<HTMLInputElement>(null)
  const choose = () => file.current?.click()
  return (
    <div className={styles.picture}>
      <Avatar name={name} src={url ?? undefined} size="huge" isDecorative={url === null} />
      <MenuButton
        label={`Picture of ${name}`}
        iconOnly
        size="small"
        variant="secondary"
        className={styles.change ?? ''}
        icon={<Icon as={CameraIcon} size="small" />}
        items={[
          {
            id: 'choose',
            label: snapshot.picture ? 'Choose another picture…' : 'Choose a picture…',
            onSelect: choose,
          },
          {
            id: 'remove',
            label: 'Remove the picture',
            whyNot: snapshot.picture ? null : 'There is none',
            onSelect: remove,
          },
        ]}
      />
      <input
        ref={file}
        type="file"
        hidden
        aria-label="Picture file"
        accept={PICTURE_TYPES}
        onChange={(event) => {
          setChosen(event.target.files?.[0] ?? null)
          event.target.value = ''
        }}
      />
      {chosen && (
        <CropSnapshotPicture snapshotId={snapshot.id} file={chosen} onClose={() => setChosen(null)} />
      )}
    </div>
  )
}
