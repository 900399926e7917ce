// Where stories leave the map, each hole with its one way to close it, or to leave it aside.
import type { ReactNode } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { addToldMoment, leaveAside } from '../../domain/maps/hole-commands.ts'
import { linkMoments, unlink } from '../../domain/maps/link-commands.ts'
import { LINK_NAMES } from '../../domain/maps/link-words.ts'
import { graphOf } from '../../domain/maps/map-graph.ts'
import { holesOf, wayKey, type StoryWay } from '../../domain/maps/map-holes.ts'
import { laidStories } from '../../domain/maps/story-moments.ts'
import type { Moment } from '../../domain/model/records.ts'
import { shortly } from '../../domain/snapshots/spoken-place.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CheckIcon } from '../../ui/icons.ts'
import { useMap } from './map-context.ts'
import { focusMoment } from './map-ports.ts'
import { LINK_ICONS } from './side-icons.ts'
import { TellerFace } from './teller-face.tsx'
import styles from './stories.module.css'

export function HolesList() {
  const run = useRun()
  const { ports } = useMap()
  const { mapId } = ports
  const holes = useView((view) => holesOf(view, mapId))
  const stories = useView((view) => laidStories(view, mapId).length)
  const graph = useView((view) => graphOf(view, mapId))
  const nameOf = (id: Id | null): string =>
    id === null ? 'out of the map' : `“${shortly(graph.byId.get(id)?.label ?? '', 48)}”`
  const aside = (what: string, name: string) => void run(leaveAside, { mapId, what, name }, { toast: true })

  if (stories === 0)
    return (
      <EmptyState
        look="inline"
        title="No story is laid on the map yet"
        sentence="Lay the moments of a story onto the map, and it shows what nobody told, what is missing and which ways people really went."
        action={
          <Button size="small" onClick={() => ports.onSearch({ panel: 'stories', story: null })}>
            Choose a story
          </Button>
        }
      />
    )
  if (holes.count === 0)
    return (
      <p className={styles.none}>
        <Icon as={CheckIcon} size="small" /> The map holds all that {stories}{' '}
        {stories === 1 ? 'story' : 'stories'} told. The next one tests it again.
      </p>
    )
  return (
    <>
      <Group title="Told, and missing on the map" count={holes.missing.length}>
        {holes.missing.map((told) => (
          <li key={told.id} className={styles.hole}>
            <Missing told={told} />
            <span className={styles.actions}>
              <Button
                size="small"
                onClick={() => void run(addToldMoment, { mapId, toldId: told.id }, { toast: true })}
              >
                Add it to the map
              </Button>
              <Button
                size="small"
                variant="quiet"
                onClick={() => ports.onSearch({ panel: 'stories', story: told.mapId })}
              >
                Lay it…
              </Button>
              <Button size="small" variant="quiet" onClick={() => aside(told.id, told.label)}>
                Leave aside
              </Button>
            </span>
          </li>
        ))}
      </Group>
      <Group title="Ways without a link" count={holes.unlinked.length}>
        {holes.unlinked.map((way) => (
          <li key={way.key} className={styles.hole}>
            <Way way={way} words={`${nameOf(way.fromId)} → ${nameOf(way.toId)}`} />
            <span className={styles.actions}>
              <Button
                size="small"
                onClick={() =>
                  void run(
                    linkMoments,
                    { fromId: way.fromId, toId: way.toId, kind: way.kind, label: way.label },
                    { toast: true },
                  )
                }
              >
                Draw it
              </Button>
              <Go onGo={() => focusMoment(ports, way.fromId)} />
              <Button
                size="small"
                variant="quiet"
                onClick={() => aside(way.key, `${nameOf(way.fromId)} to ${nameOf(way.toId)}`)}
              >
                Leave aside
              </Button>
            </span>
          </li>
        ))}
      </Group>
      <Group title="Moments nobody told" count={holes.untold.length}>
        {holes.untold.map((id) => (
          <li key={id} className={styles.hole}>
            <button type="button" className={styles.goto} dir="auto" onClick={() => go(id)}>
              {graph.byId.get(id)?.label}
            </button>
            <span className={styles.actions}>
              <Button size="small" variant="quiet" onClick={() => aside(id, graph.byId.get(id)?.label ?? '')}>
                Leave aside
              </Button>
            </span>
          </li>
        ))}
      </Group>
      <Group title="Links nobody took" count={holes.untaken.length}>
        {holes.untaken.map((link) => (
          <li key={link.id} className={styles.hole}>
            <span className={styles.way} dir="auto">
              <Icon as={LINK_ICONS[link.kind]} size="small" /> {LINK_NAMES[link.kind]}: {nameOf(link.fromId)}{' '}
              → {nameOf(link.toId)}
            </span>
            <span className={styles.actions}>
              <Go onGo={() => go(link.fromId)} />
              <Button
                size="small"
                variant="quiet"
                onClick={() => void run(unlink, { linkId: link.id }, { toast: true })}
              >
                Take it away
              </Button>
              <Button
                size="small"
                variant="quiet"
                onClick={() =>
                  aside(wayKey(link.fromId, link.toId), `${nameOf(link.fromId)} to ${nameOf(link.toId)}`)
                }
              >
                Leave aside
              </Button>
            </span>
          </li>
        ))}
      </Group>
    </>
  )

  function go(id: Id): void {
    focusMoment(ports, id)
    ports.canvas()?.center(id)
  }
}

function Go({ onGo }: { readonly onGo: () => void }) {
  return (
    <Button size="small" variant="quiet" onClick={onGo}>
      Show it
    </Button>
  )
}

function Group(props: { readonly title: string; readonly count: number; readonly children: ReactNode }) {
  if (props.count === 0) return null
  return (
    <section className={styles.group} aria-label={props.title}>
      <h2>
        {props.title} <span className={styles.count}>{props.count}</span>
      </h2>
      <ul>{props.children}</ul>
    </section>
  )
}

function Missing({ told }: { readonly told: Moment }) {
  return (
    <span className={styles.who}>
      <TellerFace storyId={told.mapId} />
      <span dir="auto">{told.label}</span>
    </span>
  )
}

function Way({ way, words }: { readonly way: StoryWay; readonly words: string }) {
  return (
    <span className={styles.who}>
      <span className={styles.faces}>
        {way.storyIds.slice(0, 4).map((id) => (
          <TellerFace key={id} storyId={id} />
        ))}
      </span>
      <span dir="auto">{words}</span>
    </span>
  )
}
