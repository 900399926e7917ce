// The stage: the tree underneath, the stop's content over it, where we are above, the question below.
// Everything about the talk comes from `walkOf`; this only keeps where the presenter is and what the keys do.
import { useEffect, useRef } from 'react'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { useWorkspace } from '../../../data/react/use-workspace.ts'
import type { Review } from '../../../domain/model/records.ts'
import { changedSince } from '../../../domain/review/changed-since.ts'
import { detourTo } from '../../../domain/review/detour.ts'
import { endReview } from '../../../domain/review/review-commands.ts'
import { stageCards } from '../../../domain/review/stage-cards.ts'
import { walkOf } from '../../../domain/review/walk.ts'
import { caption, nextStop, previousStop, stopAt } from '../../../domain/review/walk-steps.ts'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { announce } from '../../../ui/announce.ts'
import { WALK_ACTIONS } from '../reviews-actions.ts'
import { useStopChannel, walkChannelName } from '../stop-channel.ts'
import type { CanvasHandle } from '../../../canvas/index.ts'
import type { Testimony } from '../../../domain/tree/people-of.ts'
import { AnswersOnStage } from './answers-on-stage.tsx'
import { EndCard } from './end-card.tsx'
import { SinceOnStage } from './since-on-stage.tsx'
import { Spotlight } from './spotlight.tsx'
import { StageFoot } from './stage-foot.tsx'
import { StageHead } from './stage-head.tsx'
import { StageMap } from './stage-map.tsx'
import { withTranscript } from './stops/with-transcript.ts'
import { layoutOf, StopView } from './stops/stop-view.tsx'
import { useInset } from './use-inset.ts'
import { useStop } from './use-stop.ts'
import { useSwipe } from './use-swipe.ts'
import { useWalkState } from './use-walk-state.ts'
import styles from './walk.module.css'

interface WalkProps {
  readonly review: Review
  readonly stopId: string
  readonly onStop: (stopId: string) => void
  readonly onLeave: () => void
  readonly onPresenter: (stopId: string) => void
  readonly onTranscript: (words: Testimony) => void
}

export function Walk({ review, stopId: urlStop, onStop, onLeave, onPresenter, onTranscript }: WalkProps) {
  const [stopId, goToStop] = useStop(urlStop, onStop)
  const run = useRun()
  const walk = useView((view) => walkOf(view, review))
  const view = useView((it) => it)
  const since = useView((it) => changedSince(it, review))
  const [state, move] = useWalkState()
  const stage = useRef<HTMLElement>(null)
  const content = useRef<HTMLElement>(null)
  const canvas = useRef<CanvasHandle>(null)
  const stop = stopAt(walk, stopId)
  const cardId = state.off !== null && state.off !== 'overview' ? state.off.card : null
  const detour = cardId === null ? null : detourTo(view, review, cardId)
  const isFolded =
    stop !== null &&
    detour !== null &&
    !stageCards(view, review.treeId, stop.id, review.hidden).some((card) => card.id === cardId)
  const isOverview = state.off === 'overview'
  const shown = detour?.content ?? stop?.content ?? null
  const first = shown?.stop === 'target' ? withTranscript(shown.voices[0]) : null
  const layout = isOverview ? 'none' : state.isEnding || !shown ? 'side' : layoutOf(shown.stop, review.detail)
  const inset = useInset(stage, content, layout)

  const { id: workspaceId } = useWorkspace()
  useStopChannel({ name: walkChannelName(workspaceId, review.id), stopId: stop?.id ?? '', onStop: go })
  const handlePresenter = () => onPresenter(stop?.id ?? '')

  const title = stop ? caption(walk, stop.id) : ''
  useEffect(() => announce(title), [title])

  function go(id: string | undefined): void {
    if (id === undefined) return
    move({ do: 'step' })
    if (id !== stopId) goToStop(id)
  }
  function handleNext(): void {
    if (state.off !== null || state.isBlank) move({ do: 'return' })
    else if (!stop || !nextStop(walk, stop.id)) move({ do: 'end', on: true })
    else go(nextStop(walk, stop.id)?.id)
  }
  function handlePrevious(): void {
    if (state.off !== null || state.isBlank || state.isEnding) move({ do: 'return' })
    else if (stop) go(previousStop(walk, stop.id)?.id)
  }
  function handleEscape(): void {
    if (state.isEnding) onLeave()
    else if (state.off !== null || state.isBlank || state.isFree) move({ do: 'return' })
    else move({ do: 'end', on: true })
  }
  function zoom(factor: number): void {
    move({ do: 'free' })
    canvas.current?.zoomBy(factor)
  }
  function scroll(direction: 1 | -1): void {
    const area = content.current
    const isCalm =
      matchMedia('(prefers-reduced-motion: reduce)').matches ||
      document.documentElement.dataset['motion'] === 'reduced'
    const behavior = isCalm ? 'auto' : 'smooth'
    area?.scrollBy({ top: direction * area.clientHeight * 0.6, behavior })
  }
  function handleEnd(): void {
    if (review.startedAt !== null && review.endedAt === null) run(endReview, { reviewId: review.id })
    onLeave()
  }

  useActions(WALK_ACTIONS, {
    'walk.next': handleNext,
    'walk.previous': handlePrevious,
    'walk.first': () => go(walk[0]?.id),
    'walk.last': () => go(walk.at(-1)?.id),
    ...Object.fromEntries(walk.map((at, i) => [`walk.go-${i + 1}`, () => go(at.id)])),
    'walk.down': () => scroll(1),
    'walk.up': () => scroll(-1),
    'walk.catch': () => move({ do: 'catch', on: true }),
    'walk.overview': () => move({ do: 'overview' }),
    'walk.return': () => move({ do: 'return' }),
    'walk.transcript': first ? () => onTranscript(first) : undefined,
    'walk.spotlight': () => move({ do: 'point', with: 'spot' }),
    'walk.laser': () => move({ do: 'point', with: 'laser' }),
    'walk.zoom-in': () => zoom(1.25),
    'walk.zoom-out': () => zoom(0.8),
    'walk.clock': () => move({ do: 'clock' }),
    'walk.blank': () => move({ do: 'blank' }),
    'walk.presenter': handlePresenter,
    'walk.end': handleEscape,
  })
  const swipe = useSwipe({ onNext: handleNext, onPrevious: handlePrevious })

  return (
    <main ref={stage} className={styles.stage} data-stage="" data-layout={layout} aria-label="Review walk">
      <StageMap
        treeId={review.treeId}
        unfolded={state.isWhole || isFolded || !stop ? 'whole' : stop.id}
        litIds={isOverview ? undefined : (detour ?? stop)?.litIds}
        cameraIds={state.isFree ? null : isOverview ? ALL : ((detour ?? stop)?.cameraIds ?? ALL)}
        inset={inset}
        changedIds={since?.changedIds ?? NONE}
        hidden={review.hidden}
        onLook={(card) => move({ do: 'look', card })}
        onFree={() => move({ do: 'free' })}
        ref={canvas}
      />
      <StageHead
        review={review}
        walk={walk}
        stopId={stop?.id ?? ''}
        state={state}
        onGo={go}
        onMove={move}
        onPresenter={handlePresenter}
        onEnd={handleEscape}
      />
      <section
        ref={content}
        className={styles.content}
        aria-label={title}
        // It scrolls when a stop holds more than fits.
        tabIndex={0}
        hidden={layout === 'none'}
        {...swipe}
      >
        {/* A new key for each stop: its content comes in as a whole. */}
        <div
          key={state.isEnding ? 'end' : (cardId ?? stop?.id)}
          className={styles.inner}
          data-stop={shown?.stop}
        >
          {state.isEnding ? (
            <EndCard
              review={review}
              onEnd={handleEnd}
              onBack={() => move({ do: 'end', on: false })}
              onLeave={onLeave}
            />
          ) : (
            <>
              {shown && (
                <StopView
                  content={shown}
                  headline={stop?.headline ?? ''}
                  detail={review.detail}
                  isBrief={since !== null && !detour}
                  onTranscript={onTranscript}
                />
              )}
              {stop?.id === FIRST && !detour && (
                <>
                  {since && (
                    <SinceOnStage
                      review={review}
                      since={since}
                      onLook={(card) => move({ do: 'look', card })}
                    />
                  )}
                  <AnswersOnStage review={review} />
                </>
              )}
            </>
          )}
        </div>
      </section>
      {stop && (
        <StageFoot
          review={review}
          stop={stop}
          state={state}
          aboutId={cardId}
          isFirst={previousStop(walk, stop.id) === null}
          onNext={handleNext}
          onPrevious={handlePrevious}
          onMove={move}
        />
      )}
      {state.pointer && <Spotlight kind={state.pointer} />}
      {state.isBlank && (
        <button type="button" className={styles.blank} onClick={() => move({ do: 'blank' })}>
          <span>The stage is blank. Press B to go on.</span>
        </button>
      )}
    </main>
  )
}

/** The camera takes no ids for everything. */
const ALL: readonly string[] = []
/** Where a room hears what has changed and what became of its words. */
const FIRST = 'outcome'
const NONE: ReadonlySet<string> = new Set()
