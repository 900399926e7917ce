// A map in the list: how it looks, what it is called, how much is on it. The whole card opens it.
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { archiveMap } from '../../domain/maps/map-commands.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { mapName } from '../../domain/maps/maps.ts'
import type { ExperienceMap } from '../../domain/model/records.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Clamped } from '../../ui/clamped.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ArchiveIcon, EllipsisIcon } from '../../ui/icons.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { mapInNumbers } from './map-cards.ts'
import { MapThumb } from './map-thumb.tsx'
import styles from './maps-screen.module.css'

export function MapCard({ map }: { readonly map: ExperienceMap }) {
  const run = useRun()
  const name = useView((view) => mapName(view, map))
  const numbers = useView((view) => mapInNumbers(graphOf(view, map.id)))
  const author = useView((view) => rowById(view, 'member', map.authorId))
  const outcome = useView((view) => rowById(view, 'outcome', map.outcomeId))
  const alias = useView((view) => {
    const snapshot = rowById(view, 'snapshot', map.snapshotId)
    return rowById(view, 'participant', snapshot?.participantId)?.alias ?? null
  })
  const shown = map.kind === 'draft' ? `${author?.name ?? 'My own'}${author ? '’s' : ''} draft` : name
  return (
    <article className={styles.card}>
      <MapThumb mapId={map.id} />
      <div className={styles.cardWords}>
        <h3 className={styles.name} dir="auto">
          <RecordLink type="map" id={map.id} className={styles.open ?? ''}>
            {map.kind === 'story' && alias ? `The story of ${alias}` : shown}
          </RecordLink>
        </h3>
        <p className={styles.facts}>
          {map.kind === 'draft' && author && <Avatar name={author.name} size="small" isDecorative />}
          {numbers}
        </p>
        {outcome && map.kind === 'shared' && (
          <p className={styles.facts}>
            <Clamped lines={2}>{`Outcome: ${outcome.title}`}</Clamped>
          </p>
        )}
      </div>
      {map.kind !== 'story' && (
        <div className={styles.more}>
          <MenuButton
            label={`More for “${shown}”`}
            iconOnly
            size="small"
            variant="quiet"
            icon={<Icon as={EllipsisIcon} />}
            items={[
              {
                id: 'archive',
                label: 'Archive',
                icon: <Icon as={ArchiveIcon} />,
                onSelect: () => void run(archiveMap, { mapId: map.id }, { toast: true }),
              },
            ]}
          />
        </div>
      )}
    </article>
  )
}
