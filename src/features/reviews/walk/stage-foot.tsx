// Below the stage: the stop's question with its key, and the box that catches the answer.
import type { Id } from '../../../lib/ids.ts'
import type { Review } from '../../../domain/model/records.ts'
import type { Stop } from '../../../domain/review/walk.ts'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ArrowLeftIcon, ArrowRightIcon } from '../../../ui/icons.ts'
import { Kbd } from '../../../ui/kbd.tsx'
import { CaptureBox } from './capture-box.tsx'
import { RemarksHere } from './remarks-here.tsx'
import type { WalkMove, WalkState } from './use-walk-state.ts'
import styles from './walk.module.css'

interface StageFootProps {
  readonly review: Review
  readonly stop: Stop
  readonly state: WalkState
  /** The card of a detour: what a remark is about. */
  readonly aboutId: Id | null
  readonly isFirst: boolean
  readonly onNext: () => void
  readonly onPrevious: () => void
  readonly onMove: (move: WalkMove) => void
}

export function StageFoot({
  review,
  stop,
  state,
  aboutId,
  isFirst,
  onNext,
  onPrevious,
  onMove,
}: StageFootProps) {
  return (
    <footer className={styles.foot} data-bar="foot" data-catching={state.isCatching || undefined}>
      {!state.isEnding && <RemarksHere key={stop.id} reviewId={review.id} stopId={stop.id} />}
      <IconButton
        label="Previous stop"
        keys="ArrowLeft"
        hintSide="top"
        whyNot={isFirst && state.off === null && !state.isEnding ? 'this is the first' : null}
        icon={<Icon as={ArrowLeftIcon} />}
        onClick={onPrevious}
      />
      {state.isCatching ? (
        <CaptureBox
          review={review}
          stop={stop}
          aboutId={aboutId}
          onClose={() => onMove({ do: 'catch', on: false })}
        />
      ) : (
        <button type="button" className={styles.question} onClick={() => onMove({ do: 'catch', on: true })}>
          <span>{stop.question}</span>
          <span className={styles.questionKey}>
            <Kbd keys="Enter" />
          </span>
        </button>
      )}
      <IconButton
        label="Next stop"
        keys="ArrowRight"
        hintSide="top"
        icon={<Icon as={ArrowRightIcon} />}
        onClick={onNext}
      />
    </footer>
  )
}
