// At stop 1: what has changed since the audience last saw the tree. A press on a line looks at its card.
import { useMemo } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Detail, Review } from '../../../domain/model/records.ts'
import type { Since } from '../../../domain/review/changed-since.ts'
import type { SinceLine } from '../../../domain/review/since-line.ts'
import { stageCards } from '../../../domain/review/stage-cards.ts'
import { sinceTitle } from '../since-list.tsx'
import styles from './stops/stops.module.css'

interface SinceOnStageProps {
  readonly review: Review
  readonly since: Since
  readonly onLook: (cardId: Id) => void
}

/** Whoever wants to see less gets the first of them. */
const SHOWN: Readonly<Record<Detail, number>> = { everything: 10, highlights: 5, pitch: 3 }

export function SinceOnStage({ review, since, onLook }: SinceOnStageProps) {
  const cards = useView((view) => stageCards(view, review.treeId, 'whole', review.hidden))
  const onStage = useMemo(() => new Set(cards.map((card) => card.id)), [cards])
  const shown = since.lines.slice(0, SHOWN[review.detail])
  const more = since.lines.length - shown.length + since.more
  const title = sinceTitle(since, review)
  return (
    <section className={styles.since} aria-label={title}>
      <h2 className={styles.label}>{title}</h2>
      {shown.length === 0 && <p>Nothing in the tree.</p>}
      <ul>
        {shown.map((line) => (
          <li key={`${line.kind} ${line.record.id} ${line.words}`}>
            <Line line={line} cardId={line.cardIds.find((id) => onStage.has(id)) ?? null} onLook={onLook} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.quiet}>and {more} more</p>}
    </section>
  )
}

interface LineProps {
  readonly line: SinceLine
  readonly cardId: Id | null
  readonly onLook: (cardId: Id) => void
}

function Line({ line, cardId, onLook }: LineProps) {
  if (cardId === null || line.kind === 'gone' || line.kind === 'outcome')
    return (
      <span className={styles.sinceLine} dir="auto">
        {line.words}
      </span>
    )
  return (
    <button type="button" className={styles.sinceLine} dir="auto" onClick={() => onLook(cardId)}>
      {line.words}
    </button>
  )
}
