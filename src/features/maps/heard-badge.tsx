// On a card: from how many people the moment was heard, and who; pressed, it opens their words. Once stories are laid, a
// moment that nobody told says so.
import { useView } from '../../data/react/use-view.ts'
import { tellersOf } from '../../domain/maps/living-map.ts'
import { holesOf } from '../../domain/maps/map-holes.ts'
import type { Id } from '../../lib/ids.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useMap } from './map-context.ts'
import styles from './moment-card.module.css'

const MOST_FACES = 3

export function HeardBadge({ momentId }: { readonly momentId: Id }) {
  const { ports } = useMap()
  const tellers = useView((view) => tellersOf(view, momentId))
  const isUntold = useView((view) => holesOf(view, ports.mapId).untold.includes(momentId))
  if (tellers.length === 0) return isUntold ? <span className={styles.untold}>told by nobody</span> : null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.heard}
      data-intent="open"
      title={`Heard from ${tellers.map((each) => each.alias).join(', ')}`}
      onClick={() => ports.onSearch({ at: momentId })}
    >
      {tellers.slice(0, MOST_FACES).map(({ id, alias }) => (
        <Avatar key={id} name={alias} size="small" isDecorative />
      ))}
      <span>
        {tellers.length} {tellers.length === 1 ? 'person' : 'people'}
      </span>
    </button>
  )
}
