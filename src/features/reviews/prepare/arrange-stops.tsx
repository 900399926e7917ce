// The walk as it will be: its stops in order, each with what stands there. Moved, left out and noted where they stand;
// a press on a stop rehearses it.
import { type KeyboardEvent, useId } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Review } from '../../../domain/model/records.ts'
import { leaveOut, moveInReview, noteStop } from '../../../domain/review/prepare-commands.ts'
import { type ArrangedStop, arrangedStops } from '../../../domain/review/slides.ts'
import { STOP_WORDS, type StopId } from '../../../domain/review/stops.ts'
import { walkOf } from '../../../domain/review/walk.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { ArrangeTools } from './arrange-tools.tsx'
import { moveByKey } from './move-by-key.ts'
import { SlideList } from './slide-list.tsx'
import styles from './prepare.module.css'

/** What stands at a stop and can be arranged. */
const SLIDE_WORDS: Readonly<Record<StopId, string>> = {
  outcome: '',
  space: 'branches',
  prioritisation: 'siblings',
  target: 'people',
  solutions: 'solutions',
  tests: 'tests',
  next: '',
}

interface ArrangeStopsProps {
  readonly review: Review
  /** Looks at a stop without starting the review. */
  readonly onStop: (stopId: string) => void
}

export function ArrangeStops({ review, onStop }: ArrangeStopsProps) {
  const run = useRun()
  const titleId = useId()
  const view = useView((it) => it)
  const stops = arrangedStops(view, review)
  const walk = walkOf(view, review)
  const ids = stops.map((stop) => stop.id)
  const reviewId = review.id
  const move = (id: Id, to: number) => {
    if (to >= 0 && to < ids.length) run(moveInReview, { reviewId, ids, id, to })
  }
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>The walk</h2>
      <p className={styles.help}>
        It builds itself from the tree. Move a stop, leave it out, or note what you want to say there.
      </p>
      <ol className={styles.stops}>
        {stops.map((stop, at) => (
          <li key={stop.id} className={styles.stop} data-out={stop.isOut || undefined}>
            <div
              className={styles.stopHead}
              onKeyDown={(event: KeyboardEvent) => moveByKey(event, (by) => move(stop.id, at + by))}
            >
              <button type="button" className={styles.stopLink} onClick={() => onStop(stop.id)}>
                <span className={styles.number} aria-hidden>
                  {stop.isOut ? '–' : walk.findIndex((it) => it.id === stop.id) + 1}
                </span>
                <span className={styles.stopWords}>
                  <strong>{STOP_WORDS[stop.id].title}</strong>
                  <span dir="auto">
                    {walk.find((it) => it.id === stop.id)?.headline ?? 'Left out of this review'}
                  </span>
                </span>
              </button>
              <ArrangeTools
                name={STOP_WORDS[stop.id].title}
                at={at}
                of={stops.length}
                isOut={stop.isOut}
                whyNotOut={walk.length === 1 && !stop.isOut ? 'a walk needs one stop' : null}
                onMove={(to) => move(stop.id, to)}
                onLeaveOut={(isOut) => run(leaveOut, { reviewId, ids: [stop.id], isOut })}
              />
            </div>
            {!stop.isOut && <StopDetails review={review} stop={stop} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function StopDetails({ review, stop }: { readonly review: Review; readonly stop: ArrangedStop }) {
  const run = useRun()
  const { title } = STOP_WORDS[stop.id]
  const out = stop.slides.filter((slide) => slide.state === 'out').length
  return (
    <div className={styles.stopMore}>
      <EditableText
        label={`Note for the presenter at ${title}`}
        value={review.stopNotes[stop.id] ?? ''}
        placeholder="Note for the presenter"
        multiline
        className={styles.note ?? ''}
        onCommit={(words) => run(noteStop, { reviewId: review.id, stop: stop.id, words })}
      />
      {stop.slides.length > 1 && (
        <Disclosure
          summary={`${stop.slides.length} ${SLIDE_WORDS[stop.id]}${out > 0 ? `, ${out} left out` : ''}`}
          className={styles.slidesFold ?? ''}
        >
          <SlideList reviewId={review.id} slides={stop.slides} title={title} />
        </Disclosure>
      )}
    </div>
  )
}
