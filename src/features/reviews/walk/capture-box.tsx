// Catches what somebody says, at the stop where they say it: words, Enter, done. Who said it is remembered for the next.
import type { KeyboardEvent } from 'react'
import type { Id } from '../../../lib/ids.ts'
import type { Review } from '../../../domain/model/records.ts'
import type { Stop } from '../../../domain/review/walk.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { XIcon } from '../../../ui/icons.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { CatchChoices } from '../catch-choices.tsx'
import { useCatch } from '../use-catch.ts'
import styles from './walk.module.css'

interface CaptureBoxProps {
  readonly review: Review
  readonly stop: Stop
  readonly aboutId: Id | null
  readonly onClose: () => void
}

export function CaptureBox({ review, stop, aboutId, onClose }: CaptureBoxProps) {
  const caught = useCatch(review, stop, aboutId)
  const { text, setText } = caught

  function save(): void {
    if (text.trim() === '' || caught.keep()) onClose()
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault()
      event.stopPropagation()
      save()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
  }

  return (
    // Enter and Escape belong to the box, not to the stage.
    <div className={styles.capture} onKeyDown={handleKeyDown}>
      <TextField
        label={stop.question}
        value={text}
        onChange={setText}
        autoComplete="off"
        // The box was asked for by key or press; the caret belongs in it.
        autoFocus
        placeholder="What they say, in a few words"
        className={styles.captureWords}
      />
      <Button variant="primary" onClick={save}>
        Keep
      </Button>
      <IconButton label="Close" keys="Esc" hintSide="top" icon={<Icon as={XIcon} />} onClick={onClose} />
      <div className={styles.choices}>
        <CatchChoices caught={caught} hideLabels />
      </div>
    </div>
  )
}
