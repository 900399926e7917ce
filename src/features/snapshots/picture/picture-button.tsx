// The face of a snapshot: a photo or a drawing that stands for the story, else a monogram. A press changes it.
import { useRef } from 'react'
import { useBlobUrl } from '../../../data/react/use-blob-url.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { CameraIcon } from '../../../ui/icons.ts'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { usePicture } from './use-picture.ts'
import styles from './picture.module.css'

interface PictureButtonProps {
  readonly snapshot: Snapshot
  readonly name: string
}

export function PictureButton({ snapshot, name }: PictureButtonProps) {
  const url = useBlobUrl(snapshot.picture)
  const { put, remove } = usePicture(snapshot.id)
  const file = useRef<HTMLInputElement>(null)
  const choose = () => file.current?.click()
  return (
    <div className={styles.picture}>
      <Avatar name={name} src={url ?? undefined} size="huge" isDecorative />
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
            label: 'Back to the monogram',
            whyNot: snapshot.picture ? null : 'It is the monogram',
            onSelect: remove,
          },
        ]}
      />
      <input
        ref={file}
        type="file"
        hidden
        aria-label="Picture file"
        accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen) put(chosen)
          event.target.value = ''
        }}
      />
    </div>
  )
}
