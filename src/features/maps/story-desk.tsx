// One story in hand: its moments in order, where each stands on the map, and what to do with the one in focus.
// A suggestion is laid only by a person; after each step the next moment that waits is in hand.
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { addToldMoment, leaveAside, takeBack } from '../../domain/maps/hole-commands.ts'
import { likelyHomes } from '../../domain/maps/likely-home.ts'
import { layStoryMoment, takeStoryMoment } from '../../domain/maps/living-map.ts'
import { momentsOf } from '../../domain/maps/map-graph.ts'
import { asideOf, homesOf, storiesOnMap } from '../../domain/maps/story-moments.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { useActions } from '../../ui/actions/use-actions.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { ArrowLeftIcon } from '../../ui/icons.ts'
import { rovingIndex } from '../../ui/roving.ts'
import { TOLD_ACTIONS } from './living-actions.ts'
import { useMap } from './map-context.ts'
import { TellerFace, useAlias } from './teller-face.tsx'
import { ToldInHand, type ToldMoves } from './told-in-hand.tsx'
import { ToldRow } from './told-row.tsx'
import styles from './stories.module.css'

export function StoryDesk({ storyId }: { readonly storyId: Id }) {
  const run = useRun()
  const { ports } = useMap()
  const { mapId } = ports
  const view = useView((all) => all)
  const told = useView((all) => momentsOf(all, storyId))
  const homes = homesOf(view, mapId)
  const aside = asideOf(view, mapId)
  const likely = useMemo(() => likelyHomes(view, mapId, storyId), [view, mapId, storyId])
  const [handId, setHandId] = useState<Id | null>(null)
  /** Grows by one when the row in hand shall take the focus. */
  const [focusCall, setFocusCall] = useState(0)
  const region = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const isWaiting = (id: Id): boolean => !homes.has(id) && !aside.has(id)
  const hand = told.find(({ id }) => id === handId) ?? told.find(({ id }) => isWaiting(id)) ?? told[0] ?? null
  const home = homes.get(hand?.id ?? '')?.[0] ?? null
  const aim = home ?? likely.get(hand?.id ?? '')?.momentId ?? null
  const alias = useAlias(storyId)
  const snapshotId = useView((all) => rowById(all, 'map', storyId)?.snapshotId ?? null)

  // Where it stands, or likely belongs, is in sight on the map.
  useEffect(() => {
    if (aim === null) return
    ports.session.setState({ focusedId: aim, selectedIds: new Set() })
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => ports.canvas()?.center(aim))
    })
    return () => cancelAnimationFrame(frame)
  }, [ports, aim])
  useEffect(() => focusRow(list.current), [focusCall])

  function goOn(): void {
    const at = told.findIndex(({ id }) => id === hand?.id)
    const after = [...told.slice(at + 1), ...told.slice(0, at)].find(({ id }) => isWaiting(id))
    setHandId(after?.id ?? hand?.id ?? null)
    if (!after) announce('All of this story is on the map or left aside')
    setFocusCall((before) => before + 1)
  }
  const act = (isOk: boolean): void => {
    if (isOk) goOn()
  }
  const moves: ToldMoves | null = hand && {
    lay: (momentId) => act(run(layStoryMoment, { momentId, toldId: hand.id }).ok),
    add: () => act(run(addToldMoment, { mapId, toldId: hand.id }, { toast: true }).ok),
    aside: () => {
      const what = { mapId, what: hand.id, name: hand.label }
      if (aside.has(hand.id)) run(takeBack, what)
      else act(run(leaveAside, what, { toast: true }).ok)
    },
    off: (momentId) => void run(takeStoryMoment, { momentId, toldId: hand.id }, { toast: true }),
  }
  const suggested = hand && home === null ? (likely.get(hand.id)?.momentId ?? null) : null
  useActions(
    TOLD_ACTIONS,
    {
      'map-stories.lay': () => {
        if (suggested !== null) moves?.lay(suggested)
        else if (home === null) field.current?.querySelector('input')?.focus()
        else goOn()
      },
      'map-stories.choose': () => field.current?.querySelector('input')?.focus(),
      'map-stories.add': () => moves?.add(),
      'map-stories.aside': () => moves?.aside(),
      'map-stories.off': () => (home === null ? undefined : moves?.off(home)),
      'map-stories.next': () => nextStoryAfter(),
    },
    region,
  )
  function nextStoryAfter(): void {
    const all = storiesOnMap(ports.view(), mapId)
    const at = all.findIndex(({ story }) => story.id === storyId)
    const next = [...all.slice(at + 1), ...all.slice(0, at)].find(({ waiting }) => waiting > 0)
    if (next) ports.onSearch({ story: next.story.id })
    else announce('No other story waits')
  }
  function handleKeyDown(event: KeyboardEvent): void {
    const at = told.findIndex(({ id }) => id === hand?.id)
    const to = rovingIndex(event.key, at, told.length, { orientation: 'vertical', wrap: false })
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    setHandId(told[to]?.id ?? null)
    setFocusCall((before) => before + 1)
  }

  const left = told.filter(({ id }) => isWaiting(id)).length
  return (
    <div ref={region} className={styles.desk}>
      <div className={styles.deskHead}>
        <Button
          size="small"
          variant="quiet"
          icon={<Icon as={ArrowLeftIcon} size="small" />}
          onClick={() => ports.onSearch({ story: null })}
        >
          All stories
        </Button>
        {left === 0 && (
          <Button size="small" variant="quiet" onClick={nextStoryAfter}>
            Next story
          </Button>
        )}
      </div>
      <div className={styles.whose}>
        <TellerFace storyId={storyId} size="medium" isDecorative />
        <h2 dir="auto">{`${alias}’s story`}</h2>
        {snapshotId && (
          <RecordLink type="snapshot" id={snapshotId}>
            Snapshot
          </RecordLink>
        )}
      </div>
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        aria-label={`The story of ${alias}`}
        className={styles.told}
        onKeyDown={handleKeyDown}
      >
        {told.map((moment, i) => (
          <ToldRow
            key={moment.id}
            told={moment}
            index={i}
            count={told.length}
            homeId={homes.get(moment.id)?.[0] ?? null}
            likelyId={likely.get(moment.id)?.momentId ?? null}
            isAside={aside.has(moment.id)}
            isInHand={moment.id === hand?.id}
            onTake={() => setHandId(moment.id)}
          />
        ))}
      </div>
      {hand && moves && (
        <ToldInHand
          key={hand.id}
          told={hand}
          homeIds={homes.get(hand.id) ?? []}
          likely={likely.get(hand.id) ?? null}
          isAside={aside.has(hand.id)}
          moves={moves}
          field={field}
        />
      )}
    </div>
  )
}

function focusRow(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
}
