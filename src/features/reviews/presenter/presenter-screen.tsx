// The presenter's window: where the stage is, what comes next, the time, what was said, and a box that catches more.
// Invariant: the box has the focus whenever nothing else was asked for; a step here is a step on the stage.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import type { Review } from '../../../domain/model/records.ts'
import { feedbackOf, speakerOf } from '../../../domain/review/reviews.ts'
import { walkOf } from '../../../domain/review/walk.ts'
import { caption, nextStop, previousStop, stopAt } from '../../../domain/review/walk-steps.ts'
import { ScreenButton } from '../../../records/screen-button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ArrowLeftIcon, ArrowRightIcon } from '../../../ui/icons.ts'
import { useStopChannel, walkChannelName } from '../stop-channel.ts'
import { AnswersOnStage } from '../walk/answers-on-stage.tsx'
import { PresenterCapture } from './presenter-capture.tsx'
import { PresenterClock } from './presenter-clock.tsx'
import styles from './presenter.module.css'

export interface PresenterScreenProps {
  readonly reviewId: Id
  /** As it stands in the URL; anything unknown leads to the first stop. */
  readonly stopId: string
  readonly onStop: (stopId: string) => void
}

export function PresenterScreen(props: PresenterScreenProps) {
  const review = useView((view) => view.rows.review.get(props.reviewId) ?? null)
  if (!review)
    return (
      <main className={styles.presenter} data-stage="">
        <EmptyState
          title="This review is not here"
          sentence="It may have been archived, or it belongs to another workspace."
          action={<ScreenButton to="/reviews">Go to all reviews</ScreenButton>}
        />
      </main>
    )
  return <Presenter {...props} review={review} />
}

function Presenter({ review, stopId, onStop }: PresenterScreenProps & { readonly review: Review }) {
  const workspace = useWorkspace()
  const box = useRef<HTMLInputElement>(null)
  const walk = useView((view) => walkOf(view, review))
  const stop = stopAt(walk, stopId)
  const id = stop?.id ?? ''
  const next = nextStop(walk, id)
  const previous = previousStop(walk, id)
  useStopChannel({ name: walkChannelName(workspace.id, review.id), stopId: id, onStop, asks: true })
  useEffect(() => box.current?.focus(), [id])

  function go(to: string | undefined): void {
    if (to !== undefined) onStop(to)
    box.current?.focus()
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.target instanceof HTMLSelectElement) return
    const isTyped = event.target instanceof HTMLInputElement && event.target.value !== ''
    const arrow = (key: string) => event.key === key && !isTyped
    if (event.key === 'PageDown' || arrow('ArrowRight')) go(next?.id)
    else if (event.key === 'PageUp' || arrow('ArrowLeft')) go(previous?.id)
    else return
    event.preventDefault()
  }

  if (!stop) return null
  return (
    // Steps work wherever the focus is in this window; the box keeps the keys that write.
    <main
      className={styles.presenter}
      data-stage=""
      aria-label="Presenter"
      onKeyDown={handleKeyDown}
      onPointerUp={(event) => {
        if (event.target instanceof Element && !event.target.closest('button, select, input, a'))
          box.current?.focus()
      }}
    >
      <header className={styles.head}>
        <h1 className={styles.caption}>{caption(walk, stop.id)}</h1>
        <PresenterClock since={review.startedAt} />
        <div className={styles.steps}>
          <IconButton
            label="Previous stop"
            keys="PageUp"
            whyNot={previous ? null : 'this is the first'}
            icon={<Icon as={ArrowLeftIcon} />}
            onClick={() => go(previous?.id)}
          />
          <IconButton
            label="Next stop"
            keys="PageDown"
            whyNot={next ? null : 'this is the last'}
            icon={<Icon as={ArrowRightIcon} />}
            onClick={() => go(next?.id)}
          />
        </div>
      </header>
      {/* Both scroll when they hold more than fits. */}
      <section className={styles.now} aria-label="Now" tabIndex={0}>
        <p className={styles.headline} dir="auto">
          {stop.headline}
        </p>
        <p className={styles.question}>{stop.question}</p>
        {stop.note !== '' && (
          <div className={styles.note}>
            <h2>Your note</h2>
            <p dir="auto">{stop.note}</p>
          </div>
        )}
        {stop.id === 'outcome' && <AnswersOnStage review={review} />}
      </section>
      <section className={styles.next} aria-label="Next">
        <h2>{next ? `Next: ${next.title}` : 'This is the last stop'}</h2>
        {next && <p dir="auto">{next.headline}</p>}
      </section>
      <Said review={review} />
      <PresenterCapture review={review} stop={stop} box={box} />
    </main>
  )
}

function Said({ review }: { readonly review: Review }) {
  const view = useView((it) => it)
  const remarks = feedbackOf(view, review.id).toSorted((a, b) => b.createdAt - a.createdAt)
  return (
    <section className={styles.said} aria-label="Said so far" tabIndex={0}>
      <h2>Said so far</h2>
      {remarks.length === 0 && <p>Nothing yet.</p>}
      <ul>
        {remarks.map((remark) => (
          <li key={remark.id} dir="auto">
            {remark.text} <span className={styles.by}>{speakerOf(view, remark)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
