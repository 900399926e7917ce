// What leads from a shared map to its stories: how many are laid, and where they leave it.
import { useView } from '../../data/react/use-view.ts'
import { driftsOfMap } from '../../domain/maps/drift.ts'
import { holesOf } from '../../domain/maps/map-holes.ts'
import { laidStories } from '../../domain/maps/story-moments.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { BookOpenIcon, UnlinkIcon } from '../../ui/icons.ts'
import { useMap } from './map-context.ts'
import { openStories } from './use-living-keys.ts'

export function LivingBar({ mapId }: { readonly mapId: Id }) {
  const { ports } = useMap()
  const isShared = useView((view) => rowById(view, 'map', mapId)?.kind === 'shared')
  const laid = useView((view) => laidStories(view, mapId).length)
  const holes = useView((view) => holesOf(view, mapId).count)
  const drifts = useView((view) => driftsOfMap(view, mapId).length)
  if (!isShared) return null
  const words = laid === 0 ? 'Stories' : laid === 1 ? '1 story' : `${laid} stories`
  return (
    <>
      {drifts > 0 && (
        <Button
          size="small"
          icon={<Icon as={UnlinkIcon} size="small" />}
          hint={{ text: 'Map and tree have drifted apart', keys: 'W' }}
          onClick={() => ports.onSearch({ panel: 'tree', story: null, at: null })}
        >
          {drifts} drifted
        </Button>
      )}
      <Button
        size="small"
        icon={<Icon as={BookOpenIcon} size="small" />}
        hint={{ text: 'Lay the moments of an interview’s story onto the map', keys: 'S' }}
        onClick={() => openStories(ports)}
      >
        {holes === 0 ? words : `${words} · ${holes} ${holes === 1 ? 'hole' : 'holes'}`}
      </Button>
    </>
  )
}
