// All stories, the newest first, with how much of each is laid onto the map.
import { useView } from '../../data/react/use-view.ts'
import { storiesOnMap, type StoryOnMap } from '../../domain/maps/story-moments.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import { Button } from '../../ui/button.tsx'
import { dayText } from '../../ui/day-text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon, PlusIcon } from '../../ui/icons.ts'
import { useMap } from './map-context.ts'
import { TellerFace, useAlias } from './teller-face.tsx'
import styles from './stories.module.css'

export function StoryList({ onNewStory }: { readonly onNewStory: () => void }) {
  const { ports } = useMap()
  const stories = useView((view) => storiesOnMap(view, ports.mapId))
  const begin = (
    <Button size="small" icon={<Icon as={PlusIcon} size="small" />} onClick={onNewStory}>
      New story
    </Button>
  )
  if (stories.length === 0)
    return (
      <EmptyState
        look="inline"
        title="No story has moments yet"
        sentence="Each interview tells one story. Mark its moments in the snapshot, then lay them here: the map shows what it got right and what it missed."
        action={begin}
      />
    )
  return (
    <>
      <ul className={styles.stories} aria-label="Stories">
        {stories.map((each) => (
          <li key={each.story.id}>
            <StoryRow on={each} onOpen={() => ports.onSearch({ story: each.story.id })} />
          </li>
        ))}
      </ul>
      <div>{begin}</div>
    </>
  )
}

function StoryRow({ on, onOpen }: { readonly on: StoryOnMap; readonly onOpen: () => void }) {
  const { story, told, laid, waiting } = on
  const alias = useAlias(story.id)
  const day = useView((view) => rowById(view, 'snapshot', story.snapshotId)?.interviewedOn ?? '')
  const state = laid === 0 ? 'not laid yet' : `${laid} of ${told.length} laid`
  return (
    <button type="button" className={styles.story} onClick={onOpen}>
      <TellerFace storyId={story.id} size="medium" isDecorative />
      <span className={styles.storyWords}>
        <span className={styles.alias} dir="auto">
          {alias}
        </span>
        <span className={styles.quiet}>
          {day && `${dayText(day, 'medium')} · `}
          {waiting === 0 && laid > 0 && <Icon as={CheckIcon} size="small" />}
          {state}
          {waiting > 0 && laid > 0 && ` · ${waiting} waiting`}
        </span>
      </span>
    </button>
  )
}
