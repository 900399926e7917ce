// Catches what somebody says, at the stop where they say it: words, Enter, done. Who said it is remembered for the next.
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Review } from '../../../domain/model/records.ts'
import { catchFeedback } from '../../../domain/review/feedback-commands.ts'
import { speakersFor } from '../../../domain/review/reviews.ts'
import type { Stop } from '../../../domain/review/walk.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { XIcon } from '../../../ui/icons.ts'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { lastSpeaker } from '../last-speaker.ts'
import styles from './walk.module.css'

interface CaptureBoxProps {
  readonly review: Review
  readonly stop: Stop
  readonly aboutId: Id | null
  readonly onClose: () => void
}

const SOMEBODY = 'somebody'

export function CaptureBox({ review, stop, aboutId, onClose }: CaptureBoxProps) {
  const run = useRun()
  const view = useView((it) => it)
  const speakers = useMemo(() => speakersFor(view, review), [view, review])
  const [text, setText] = useState('')
  const [byId, setById] = useState(() => lastSpeaker.of(review.id) ?? SOMEBODY)

  function save(): void {
    if (text.trim() === '') {
      onClose()
      return
    }
    const by = byId === SOMEBODY ? null : byId
    const plan = run(catchFeedback, { reviewId: review.id, stop: stop.id, text, byId: by, aboutId })
    if (!plan.ok) return
    lastSpeaker.remember(review.id, by)
    setText('')
    onClose()
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
      <Select
        label="Who says it"
        hideLabel
        value={byId}
        options={[
          { value: SOMEBODY, label: 'Somebody' },
          ...speakers.map((speaker) => ({ value: speaker.id, label: speaker.name })),
        ]}
        onChange={setById}
      />
      <Button variant="primary" onClick={save}>
        Keep
      </Button>
      <IconButton label="Close" keys="Esc" hintSide="top" icon={<Icon as={XIcon} />} onClick={onClose} />
    </div>
  )
}
