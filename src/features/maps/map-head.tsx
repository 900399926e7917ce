// The head line of a map: its name where it stands, its question and outcome, whose it is, the view, what can be done.
import { useStore } from 'zustand'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { editMap } from '../../domain/maps/map-commands.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { linkSuggestions } from '../../domain/maps/link-suggestions.ts'
import { isInRound } from '../../domain/maps/round-timer.ts'
import { likelyTwins } from '../../domain/maps/twins.ts'
import { mapName } from '../../domain/maps/maps.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { HelpNote } from '../../records/help-note.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import {
  GitMergeIcon,
  ListTreeIcon,
  MapIcon,
  NetworkIcon,
  PanelRightIcon,
  PlusIcon,
  SparkleIcon,
} from '../../ui/icons.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { mapInNumbers } from './map-cards.ts'
import { tidy, toggleStudio, toTopRow } from './map-handlers.ts'
import { useMap } from './map-context.ts'
import type { MapSearch, MapViewMode } from './map-ports.ts'
import { beginDraft } from './map-writing.ts'
import { QuietTimeButton } from './quiet-time.tsx'
import styles from './map-screen.module.css'

export function MapTitle({ mapId }: { readonly mapId: Id }) {
  const run = useRun()
  const map = useView((view) => rowById(view, 'map', mapId))
  const name = useView((view) => {
    const row = rowById(view, 'map', mapId)
    return row ? mapName(view, row) : ''
  })
  if (!map) return null
  return (
    <EditableText
      as="h1"
      look="heading"
      label="the name of the map"
      value={map.title || map.scope || name}
      required
      onCommit={(title) => run(editMap, { mapId, fields: { title } })}
      className={styles.title ?? ''}
    />
  )
}

const KINDS = { shared: 'Shared map', draft: 'Draft', story: 'Story' } as const

export function MapMeta({ mapId }: { readonly mapId: Id }) {
  const map = useView((view) => rowById(view, 'map', mapId))
  const author = useView((view) => rowById(view, 'member', rowById(view, 'map', mapId)?.authorId))
  const outcome = useView((view) => rowById(view, 'outcome', rowById(view, 'map', mapId)?.outcomeId))
  const numbers = useView((view) => mapInNumbers(graphOf(view, mapId)))
  const isRound = useView((view) => isInRound(view, mapId))
  if (!map) return null
  const isHidden = map.kind === 'draft' && map.revealedAt === null
  return (
    <>
      <Badge look="outline">{KINDS[map.kind]}</Badge>
      <HelpNote topic="map" />
      {author && <span>by {author.name}</span>}
      {isHidden && <span>only yours until the reveal</span>}
      {isRound && <QuietTimeButton draftId={mapId} />}
      {map.title && map.scope && map.title !== map.scope && (
        <span className={styles.scope} dir="auto" title={map.scope}>
          {map.scope}
        </span>
      )}
      {outcome && (
        <span className={styles.scope} dir="auto" title={outcome.title}>
          Outcome: {outcome.title}
        </span>
      )}
      <span>{numbers}</span>
    </>
  )
}

export function MapViewSwitch(props: {
  readonly viewMode: MapViewMode
  readonly onSearch: (change: MapSearch) => void
}) {
  return (
    <SegmentedControl
      label="View"
      size="small"
      value={props.viewMode}
      segments={[
        { value: 'canvas', label: 'Canvas', icon: <Icon as={MapIcon} size="small" /> },
        { value: 'both', label: 'Both', icon: <Icon as={PanelRightIcon} size="small" /> },
        { value: 'outline', label: 'Outline', icon: <Icon as={ListTreeIcon} size="small" /> },
      ]}
      onChange={(view) => props.onSearch({ view })}
    />
  )
}

export function MapActionsBar({ mapId }: { readonly mapId: Id }) {
  const { ports } = useMap()
  const isFew = useView((view) => graphOf(view, mapId).moments.length < 2)
  const hasTree = useView((view) => view.rows.tree.size > 0)
  const isShared = useView((view) => rowById(view, 'map', mapId)?.kind === 'shared')
  const twins = useView((view) =>
    rowById(view, 'map', mapId)?.sourceIds.length ? likelyTwins(view, mapId).length : null,
  )
  const links = useView((view) => linkSuggestions(view, mapId).length)
  const isStudio = useStore(ports.session, (state) => state.isStudio)
  return (
    <>
      {twins !== null && (
        <Button
          size="small"
          icon={<Icon size="small" as={GitMergeIcon} />}
          aria-pressed={isStudio}
          hint={{ text: 'Join twins, redraw the links', keys: 'M' }}
          onClick={() => toggleStudio(ports)}
        >
          Merge{twins + links > 0 && ` · ${inWords(twins, links)}`}
        </Button>
      )}
      {!isFew && hasTree && isShared && (
        <Button
          size="small"
          icon={<Icon size="small" as={NetworkIcon} />}
          hint={{ text: 'The moments become the top row of the tree; select some to take only those' }}
          onClick={() => toTopRow(ports)}
        >
          To the tree
        </Button>
      )}
      {!isFew && (
        <Button
          size="small"
          icon={<Icon size="small" as={SparkleIcon} />}
          hint={{ text: 'Lay the whole map out anew', keys: 'Mod+Shift+L' }}
          onClick={() => tidy(ports)}
        >
          Tidy
        </Button>
      )}
      <Button
        variant="primary"
        size="small"
        icon={<Icon as={PlusIcon} size="small" />}
        onClick={() => beginDraft(ports)}
      >
        Moment
      </Button>
    </>
  )
}

/** "5 pairs", then "18 links": what is next at the table. */
function inWords(twins: number, links: number): string {
  if (twins > 0) return `${twins} ${twins === 1 ? 'pair' : 'pairs'}`
  return `${links} ${links === 1 ? 'link' : 'links'}`
}
