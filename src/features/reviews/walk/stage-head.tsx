// Above the stage: where we are in the walk, one tick per stop to jump to, and the few tools of the presenter.
import type { Review } from '../../../domain/model/records.ts'
import type { Stop } from '../../../domain/review/walk.ts'
import { caption } from '../../../domain/review/walk-steps.ts'
import { startReview } from '../../../domain/review/review-commands.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import {
  MonitorIcon,
  NetworkIcon,
  PlayIcon,
  PresentationIcon,
  SunIcon,
  Undo2Icon,
  XIcon,
} from '../../../ui/icons.ts'
import { PresenterClock } from '../presenter/presenter-clock.tsx'
import type { WalkMove, WalkState } from './use-walk-state.ts'
import styles from './walk.module.css'

interface StageHeadProps {
  readonly review: Review
  readonly walk: readonly Stop[]
  readonly stopId: string
  readonly state: WalkState
  readonly onGo: (stopId: string) => void
  readonly onMove: (move: WalkMove) => void
  readonly onPresenter: () => void
  readonly onEnd: () => void
}

export function StageHead({ review, walk, stopId, state, onGo, onMove, onPresenter, onEnd }: StageHeadProps) {
  const run = useRun()
  const at = walk.findIndex((stop) => stop.id === stopId)
  return (
    <header className={styles.head} data-bar="head">
      <h1 className={styles.caption}>{state.off === 'overview' ? 'Overview' : caption(walk, stopId)}</h1>
      <ol className={styles.ticks} aria-label="Stops">
        {walk.map((stop, i) => (
          <li key={stop.id}>
            <button
              type="button"
              className={styles.tick}
              data-state={i < at ? 'past' : i === at ? 'here' : 'ahead'}
              aria-label={`${i + 1} ${stop.title}`}
              aria-current={i === at ? 'step' : undefined}
              title={`${i + 1} · ${stop.title}`}
              onClick={() => onGo(stop.id)}
            />
          </li>
        ))}
      </ol>
      {state.isTimed && <PresenterClock since={review.startedAt} className={styles.clock} />}
      <div className={styles.tools}>
        {review.startedAt === null && (
          <Button
            size="small"
            variant="quiet"
            className={styles.wordy ?? ''}
            aria-label="Rehearsal: start the review"
            icon={<Icon as={PlayIcon} />}
            onClick={() => run(startReview, { reviewId: review.id })}
          >
            Rehearsal · start
          </Button>
        )}
        {(state.off !== null || state.isFree) && (
          <Button
            size="small"
            variant="quiet"
            className={styles.wordy ?? ''}
            aria-label="Back to the path"
            icon={<Icon as={Undo2Icon} />}
            onClick={() => onMove({ do: 'return' })}
          >
            Back to the path
          </Button>
        )}
        <IconButton
          label="Overview"
          keys="O"
          aria-pressed={state.off === 'overview'}
          icon={<Icon as={NetworkIcon} />}
          onClick={() => onMove({ do: 'overview' })}
        />
        <IconButton
          label="Spotlight"
          keys="S"
          aria-pressed={state.pointer === 'spot'}
          className={styles.pointerOnly ?? ''}
          icon={<Icon as={SunIcon} />}
          onClick={() => onMove({ do: 'point', with: 'spot' })}
        />
        <IconButton
          label="Blank the stage"
          keys="B"
          icon={<Icon as={MonitorIcon} />}
          onClick={() => onMove({ do: 'blank' })}
        />
        <IconButton
          label="Open the presenter’s window"
          keys="P"
          className={styles.pointerOnly ?? ''}
          icon={<Icon as={PresentationIcon} />}
          onClick={onPresenter}
        />
        <IconButton label="End the walk" keys="Esc" icon={<Icon as={XIcon} />} onClick={onEnd} />
      </div>
    </header>
  )
}
