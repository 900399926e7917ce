// What stands at one stop, to be put into another order or left out.
import type { KeyboardEvent } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { leaveOut, moveInReview } from '../../../domain/review/prepare-commands.ts'
import type { Slide } from '../../../domain/review/slides.ts'
import { ArrangeTools } from './arrange-tools.tsx'
import { moveByKey } from './move-by-key.ts'
import styles from './prepare.module.css'

interface SlideListProps {
  readonly reviewId: Id
  readonly slides: readonly Slide[]
  readonly title: string
}

const NAME_LENGTH = 60

export function SlideList({ reviewId, slides, title }: SlideListProps) {
  const run = useRun()
  const ids = slides.map((slide) => slide.id)
  const move = (id: Id, to: number) => {
    if (to >= 0 && to < ids.length) run(moveInReview, { reviewId, ids, id, to })
  }
  return (
    <ol className={styles.slides} aria-label={`At ${title}`}>
      {slides.map((slide, at) => (
        <li
          key={slide.id}
          className={styles.slide}
          data-out={slide.state === 'out' || undefined}
          onKeyDown={(event: KeyboardEvent) => moveByKey(event, (by) => move(slide.id, at + by))}
        >
          <span className={styles.slideWords} dir="auto">
            {slide.words}
          </span>
          {slide.state !== 'shown' && (
            <span className={styles.state}>
              {slide.state === 'out' ? 'left out' : 'beyond what they see'}
            </span>
          )}
          <ArrangeTools
            name={slide.words.slice(0, NAME_LENGTH)}
            at={at}
            of={slides.length}
            isOut={slide.state === 'out'}
            whyNotOut={slide.isFixed ? 'it lies on the way to the target' : null}
            onMove={(to) => move(slide.id, to)}
            onLeaveOut={(isOut) => run(leaveOut, { reviewId, ids: [slide.id], isOut })}
          />
        </li>
      ))}
    </ol>
  )
}
