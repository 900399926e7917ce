// Mends the speakers of a transcript that is on the snapshot already: a new blob, attached in one undoable step.
import type { Id } from '../../../lib/ids.ts'
import { type BlobRef, useBlobs } from '../../../data/react/use-blobs.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { attachTranscript } from '../../../domain/snapshots/snapshot-commands.ts'
import {
  likelySameSpeakers,
  mergeSpeakers,
  renameSpeaker,
  setSide,
} from '../../../domain/snapshots/transcript/edit-speakers.ts'
import type { Transcript } from '../../../domain/snapshots/transcript/transcript.ts'
import { Icon } from '../../../ui/icon.tsx'
import { UsersIcon } from '../../../ui/icons.ts'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { SpeakerList } from './speaker-list.tsx'
import { transcriptToBytes } from './stored-transcript.ts'
import { rememberTranscript } from './use-transcript.ts'

interface SpeakersButtonProps {
  readonly snapshotId: Id
  readonly blob: BlobRef
  readonly transcript: Transcript
}

export function SpeakersButton({ snapshotId, blob, transcript }: SpeakersButtonProps) {
  const run = useRun()
  const blobs = useBlobs()
  const keep = (changed: Transcript) => {
    if (changed === transcript) return
    void blobs.put(transcriptToBytes(changed), blob.name, blob.mediaType).then((ref) => {
      rememberTranscript(ref.hash, changed)
      run(attachTranscript, { snapshotId, ref })
    })
  }
  return (
    <PopoverButton
      label="Speakers"
      iconOnly
      size="small"
      variant="quiet"
      align="end"
      icon={<Icon as={UsersIcon} />}
      content={() => (
        <SpeakerList
          transcript={transcript}
          suggestions={likelySameSpeakers(transcript)}
          onRename={(key, name) => keep(renameSpeaker(transcript, key, name))}
          onSide={(key, side) => keep(setSide(transcript, key, side))}
          onMerge={(from, into) => keep(mergeSpeakers(transcript, from, into))}
        />
      )}
    />
  )
}
