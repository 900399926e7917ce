// Catches remarks one after the other: words, Enter, and the box is ready for the next.
import type { FormEvent, RefObject } from 'react'
import type { Review } from '../../../domain/model/records.ts'
import type { Stop } from '../../../domain/review/walk.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { CatchChoices } from '../catch-choices.tsx'
import { useCatch } from '../use-catch.ts'
import styles from './presenter.module.css'

interface PresenterCaptureProps {
  readonly review: Review
  readonly stop: Stop
  readonly box: RefObject<HTMLInputElement | null>
}

export function PresenterCapture({ review, stop, box }: PresenterCaptureProps) {
  const caught = useCatch(review, stop, null)
  const { text, setText } = caught

  function handleSubmit(event: FormEvent): void {
    event.preventDefault()
    box.current?.focus()
    if (text.trim() !== '') caught.keep()
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
      <CatchChoices caught={caught} onChosen={() => box.current?.focus()} />
      <Button type="submit" variant="primary">
        Keep
      </Button>
    </form>
  )
}
