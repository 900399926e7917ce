// Catches remarks one after the other: words, Enter, and the box is ready for the next.
import { type FormEvent, type RefObject, useMemo, useState } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Review } from '../../../domain/model/records.ts'
import { catchFeedback } from '../../../domain/review/feedback-commands.ts'
import { speakersFor } from '../../../domain/review/reviews.ts'
import type { Stop } from '../../../domain/review/walk.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { lastSpeaker } from '../last-speaker.ts'
import styles from './presenter.module.css'

interface PresenterCaptureProps {
  readonly review: Review
  readonly stop: Stop
  readonly box: RefObject<HTMLInputElement | null>
}

const SOMEBODY = 'somebody'

export function PresenterCapture({ review, stop, box }: PresenterCaptureProps) {
  const run = useRun()
  const view = useView((it) => it)
  const speakers = useMemo(() => speakersFor(view, review), [view, review])
  const [text, setText] = useState('')
  const [byId, setById] = useState(() => lastSpeaker.of(review.id) ?? SOMEBODY)

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    box.current?.focus()
    if (text.trim() === '') return
    const by = byId === SOMEBODY ? null : byId
    if (!run(catchFeedback, { reviewId: review.id, stop: stop.id, text, byId: by }).ok) return
    lastSpeaker.remember(review.id, by)
    setText('')
  }

  return (
    <form className={styles.capture} aria-label="Catch a remark" onSubmit={handleSubmit}>
      <TextField
        ref={box}
        label="What they say"
        value={text}
        onChange={setText}
        autoComplete="off"
        // This window is for writing down what is said.
        autoFocus
        placeholder="In a few words, then Enter"
        className={styles.captureWords}
      />
      <Select
        label="Who says it"
        value={byId}
        options={[
          { value: SOMEBODY, label: 'Somebody' },
          ...speakers.map((speaker) => ({ value: speaker.id, label: speaker.name })),
        ]}
        onChange={(id) => {
          setById(id)
          box.current?.focus()
        }}
      />
      <Button type="submit" variant="primary">
        Keep
      </Button>
    </form>
  )
}
