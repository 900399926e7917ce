// Stories beside the map: one of them in hand, moment by moment; or where all of them leave the map.
import { useState } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { holesOf } from '../../domain/maps/map-holes.ts'
import type { Id } from '../../lib/ids.ts'
import { Panel } from '../../ui/panel.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { HolesList } from './holes-list.tsx'
import { useMap } from './map-context.ts'
import { StoryDesk } from './story-desk.tsx'
import { StoryList } from './story-list.tsx'
import styles from './stories.module.css'

export interface StoriesPanelProps {
  readonly tab: 'stories' | 'holes'
  /** The story in hand; null shows all of them. */
  readonly storyId: Id | null
  readonly onNewStory: () => void
  readonly onClose: () => void
}

export function StoriesPanel({ tab, storyId, onNewStory, onClose }: StoriesPanelProps) {
  const { ports } = useMap()
  const holes = useView((view) => holesOf(view, ports.mapId).count)
  // Opened by a key, the panel answers the next ones; a story in hand takes the focus itself.
  const [takesFocus] = useState(tab === 'holes' || storyId === null)
  return (
    <Panel label="Stories and the map" takesFocus={takesFocus} onClose={onClose}>
      <Tabs
        label="Stories and the map"
        tabs={[
          { id: 'stories', label: 'Stories' },
          { id: 'holes', label: 'Where they leave it', count: holes },
        ]}
        selected={tab}
        onSelect={(panel) => ports.onSearch({ panel })}
      >
        <div className={styles.panel}>
          {tab === 'holes' ? (
            <HolesList />
          ) : storyId === null ? (
            <StoryList onNewStory={onNewStory} />
          ) : (
            <StoryDesk key={storyId} storyId={storyId} />
          )}
        </div>
      </Tabs>
    </Panel>
  )
}
