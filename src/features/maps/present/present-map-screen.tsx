// A map for the whole room, moment by moment: where we are on the map, what the customer does, thinks and feels there,
// and who said so. Arrows, a swipe or a press on a way go on; Escape leaves; the URL holds the moment.
import { useEffect, useMemo, useRef, type PointerEvent, type ReactNode } from 'react'
import { useMe } from '../../../data/react/use-me.ts'
import { useView } from '../../../data/react/use-view.ts'
import { graphOf } from '../../../domain/maps/map-graph.ts'
import { mapToShow } from '../../../domain/maps/map-to-show.ts'
import { canSee, mapName } from '../../../domain/maps/maps.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import type { Id } from '../../../lib/ids.ts'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { announce } from '../../../ui/announce.ts'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ChevronLeftIcon, ChevronRightIcon, XIcon } from '../../../ui/icons.ts'
import { ClosedDraft } from '../closed-draft.tsx'
import { PrintMap } from '../share/print-map.tsx'
import { MapStrip } from './map-strip.tsx'
import { PRESENT_MAP_ACTIONS } from './present-actions.ts'
import { StageMoment } from './stage-moment.tsx'
import styles from './present-map.module.css'

export interface PresentMapScreenProps {
  readonly mapId: Id
  /** The moment on stage; the first one when it is not given or gone. */
  readonly at: Id | null
  readonly onGo: (momentId: Id) => void
  readonly onLeave: (momentId: Id | null) => void
  readonly back: ReactNode
}

export function PresentMapScreen(props: PresentMapScreenProps) {
  const [me, setMe] = useMe()
  const map = useView((view) => rowById(view, 'map', props.mapId))
  if (!map) return null
  return canSee(map, me) ? (
    <Stage {...props} />
  ) : (
    <ClosedDraft map={map} onChooseMe={setMe} back={props.back} />
  )
}

/** How far a finger travels for a swipe, CSS pixels. */
const SWIPE = 48

function Stage({ mapId, at, onGo, onLeave }: PresentMapScreenProps) {
  const all = useView((it) => it)
  const graph = useMemo(() => graphOf(mapToShow(all, mapId).view, mapId), [all, mapId])
  const name = useView((view) => {
    const map = rowById(view, 'map', mapId)
    return map ? mapName(view, map) : ''
  })
  const { order, byId } = graph
  const index = Math.max(0, order.indexOf(at ?? ''))
  const moment = byId.get(order[index] ?? '') ?? null
  const place = `${index + 1} of ${order.length}`
  const title = moment ? `${moment.label}, ${place}` : ''
  const sheet = useRef<HTMLElement>(null)
  const touch = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null)

  useEffect(() => announce(title), [title])
  useEffect(() => {
    sheet.current?.focus()
    sheet.current?.parentElement?.scrollTo({ top: 0 })
  }, [moment?.id])
  const go = (to: number) => {
    const id = order[to]
    if (id !== undefined) onGo(id)
  }
  const isFirst = index === 0
  const isLast = index >= order.length - 1
  useActions(PRESENT_MAP_ACTIONS, {
    'present-map.next': isLast ? undefined : () => go(index + 1),
    'present-map.previous': isFirst ? undefined : () => go(index - 1),
    'present-map.first': () => go(0),
    'present-map.last': () => go(order.length - 1),
    'present-map.leave': () => onLeave(moment?.id ?? null),
  })
  function handleDown(event: PointerEvent): void {
    touch.current =
      event.pointerType === 'mouse' ? null : { id: event.pointerId, x: event.clientX, y: event.clientY }
  }
  function handleUp(event: PointerEvent): void {
    const start = touch.current
    touch.current = null
    if (start?.id !== event.pointerId) return
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y]
    if (Math.abs(dx) < SWIPE || Math.abs(dx) < 1.5 * Math.abs(dy)) return
    go(dx < 0 ? index + 1 : index - 1)
  }

  return (
    <main
      className={styles.room}
      aria-label={`${name}, full screen`}
      onPointerDown={handleDown}
      onPointerUp={handleUp}
    >
      <article ref={sheet} className={styles.sheet} aria-label={title || name} tabIndex={-1}>
        <p className={styles.whole} dir="auto">
          {name}
        </p>
        <MapStrip mapId={mapId} at={moment?.id ?? null} />
        {moment ? (
          <StageMoment moment={moment} graph={graph} place={place} onGo={onGo} />
        ) : (
          <p className={styles.empty}>Nothing is drawn on this map yet.</p>
        )}
      </article>
      <nav className={styles.bar} aria-label="Moments">
        <IconButton
          label="Previous moment"
          variant="quiet"
          icon={<Icon as={ChevronLeftIcon} />}
          whyNot={isFirst ? 'This is the first' : null}
          onClick={() => go(index - 1)}
        />
        {order.length > 0 && <span>{place}</span>}
        <IconButton
          label="Next moment"
          variant="quiet"
          icon={<Icon as={ChevronRightIcon} />}
          whyNot={isLast ? 'This is the last' : null}
          onClick={() => go(index + 1)}
        />
        <IconButton
          label="Leave"
          variant="quiet"
          icon={<Icon as={XIcon} />}
          onClick={() => onLeave(moment?.id ?? null)}
        />
      </nav>
      <PrintMap mapId={mapId} />
    </main>
  )
}
