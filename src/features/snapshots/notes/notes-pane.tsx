// Notes of the interview, shared and merged word by word. One key stamps the time of the clock into them.
import { type RefObject, useState } from 'react'
import { useNotes } from '../../../data/react/use-notes.ts'
import { useUndo } from '../../../data/react/use-undo.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { RichText, type RichTextHandle } from '../../../editor/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ClockIcon } from '../../../ui/icons.ts'
import { Kbd } from '../../../ui/kbd.tsx'
import { KeepGoingCard } from '../guide/keep-going-card.tsx'
import styles from '../desk/desk.module.css'

interface NotesPaneProps {
  readonly snapshot: Snapshot
  readonly editor: RefObject<RichTextHandle | null>
  readonly onStamp: () => void
}

export function NotesPane({ snapshot, editor, onStamp }: NotesPaneProps) {
  const snapshotId = snapshot.id
  const binding = useNotes('snapshot', snapshotId)
  const { undo, redo } = useUndo()
  // Open while the call may still run; whoever has a transcript is past it.
  const [isCardOpen, setCardOpen] = useState(snapshot.transcript === null && snapshot.finishedAt === null)
  if (!binding) return null
  return (
    <div className={styles.notes}>
      <KeepGoingCard storyPrompt={snapshot.storyPrompt} isOpen={isCardOpen} onToggle={setCardOpen} />
      <RichText
        ref={editor}
        binding={binding}
        label="Notes of the interview"
        placeholder="What was said and what you noticed. Nothing needs to be tidy here."
        onUndo={undo}
        onRedo={redo}
      />
      <div className={styles.notesFoot}>
        <Button
          variant="quiet"
          size="small"
          icon={<Icon as={ClockIcon} size="small" />}
          after={<Kbd keys="Mod+;" />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onStamp}
        >
          Stamp the time
        </Button>
      </div>
    </div>
  )
}
