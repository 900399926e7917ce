// What can be drawn from the moment in focus, for the pointer and for finding the keys.
import type { ReactElement } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { chordLabel } from '../../ui/actions/chord-label.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ArrowRightIcon, GitMergeIcon, Link2Icon, WaypointsIcon } from '../../ui/icons.ts'
import { Toolbar } from '../../ui/toolbar.tsx'
import { mapHandlers } from './map-handlers.ts'
import { useMap } from './map-context.ts'
import { MAP_ACTIONS } from './maps-actions.ts'
import { LINK_ICONS } from './side-icons.ts'
import styles from './map-screen.module.css'

const BUTTONS: readonly (readonly [id: string, word: string, icon: ReactElement])[] = [
  ['map.next', 'Next', <Icon key="i" as={ArrowRightIcon} />],
  ['map.branch', 'Branch', <Icon key="i" as={WaypointsIcon} />],
  ['map.link', 'Lead to', <Icon key="i" as={Link2Icon} />],
  ['map.loop', 'Loop', <Icon key="i" as={LINK_ICONS.loop} />],
  ['map.error', 'Goes wrong', <Icon key="i" as={LINK_ICONS.error} />],
  ['map.exit', 'Exit', <Icon key="i" as={LINK_ICONS.exit} />],
]

/** Only where drafts were merged: two moments that are the same, though nobody suggested it. */
const JOIN = ['map.join', 'Join', <Icon key="i" as={GitMergeIcon} />] as const

export function DrawBar() {
  const { ports } = useMap()
  const isMerged = useView((view) => (view.rows.map.get(ports.mapId)?.sourceIds.length ?? 0) > 0)
  const handlers = mapHandlers(ports)
  return (
    <Toolbar label="Draw from the moment in focus" className={styles.drawBar ?? ''}>
      {(isMerged ? [...BUTTONS, JOIN] : BUTTONS).map(([id, word, icon]) => {
        const action = MAP_ACTIONS.find((each) => each.id === id)
        const keys = action?.keys?.[0]
        return (
          <Button
            key={id}
            size="small"
            variant="quiet"
            icon={icon}
            hint={{ text: action?.label ?? word, side: 'top', ...(keys ? { keys: chordLabel(keys) } : {}) }}
            // The caret stays until the press is done: keeping the words moves what stands here.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              keepWords()
              handlers[id]?.()
            }}
          >
            {word}
          </Button>
        )
      })}
    </Toolbar>
  )
}

/** What is being written is kept before the next thing begins. */
function keepWords(): void {
  if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur()
}
