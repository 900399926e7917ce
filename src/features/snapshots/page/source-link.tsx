// From a card back to where it was said: an arrow towards the transcript, with the time when there is one.
import { clock, type SpokenPlace } from '../../../domain/snapshots/spoken-place.ts'
import { Icon } from '../../../ui/icon.tsx'
import { ArrowLeftIcon } from '../../../ui/icons.ts'
import { useGoTo } from '../desk/desk-target.ts'
import styles from './page.module.css'

interface SourceLinkProps {
  readonly place: SpokenPlace
  readonly quote: string
  /** What it leads to, for its name: "Need". */
  readonly of: string
}

export function SourceLink({ place, quote, of }: SourceLinkProps) {
  const goTo = useGoTo()
  if (!place.passage && place.at === null) return null
  const words = place.at === null ? 'in the transcript' : clock(place.at)
  return (
    <button
      type="button"
      className={styles.source}
      title="Show where it was said"
      aria-label={`${of}: show ${place.at === null ? 'it in the transcript' : `${words} in the transcript`}`}
      onClick={() => goTo({ to: 'passage', passage: place.passage, quote, at: place.at })}
    >
      <Icon as={ArrowLeftIcon} size="small" />
      {place.at !== null && words}
    </button>
  )
}
