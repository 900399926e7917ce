// What each author wrote of a moment that was made from drafts, word for word, and the way to split it again.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { sourcesOf } from '../../domain/maps/moment-sources.ts'
import { splitMoment } from '../../domain/maps/split-moment.ts'
import { anyRowById, rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SIDES } from './map-cards.ts'
import styles from './moment-panel.module.css'
import { SIDE_ICONS } from './side-icons.ts'

export function DrawnBy({ momentId }: { readonly momentId: Id }) {
  const run = useRun()
  const view = useView((all) => all)
  const sources = sourcesOf(view, rowById(view, 'moment', momentId))
  if (sources.length === 0) return null
  return (
    <section className={styles.side} aria-label="Drawn by">
      <h3 className={styles.sideHead}>Drawn by</h3>
      <ul className={styles.links}>
        {sources.map((source) => {
          const author = anyRowById(view, 'member', anyRowById(view, 'map', source.mapId)?.authorId)
          return (
            <li key={source.id} className={styles.source}>
              <Avatar name={author?.name ?? 'Somebody'} size="small" />
              <span>
                <span dir="auto">{source.label}</span>
                {SIDES.filter((side) => source[side].trim() !== '').map((side) => (
                  <span key={side} className={styles.wrote}>
                    <Icon as={SIDE_ICONS[side]} size="small" /> <span dir="auto">{source[side]}</span>
                  </span>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
      {sources.length > 1 && (
        <div className={styles.add}>
          <Button
            size="small"
            variant="quiet"
            onClick={() => void run(splitMoment, { momentId }, { toast: true })}
          >
            Split again
          </Button>
        </div>
      )}
    </section>
  )
}
