// The assumption map: importance upwards, evidence from strong (left) to weak (right). Dots are moved by a pointer,
// or picked up with Space and moved by arrows. Invariant: a move is one write, made when the dot is put down.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { trailOf } from '../../../domain/assumptions/dot-trail.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { placeAssumption } from '../../../domain/assumptions/assumption-commands.ts'
import {
  type AssumptionMap as Points,
  dotTowards,
  labelSides,
  type MapDirection,
  type MapDot as Dot,
  type MapPoint,
  placeInWords,
  stepped,
} from '../../../domain/assumptions/assumption-map.ts'
import type { Id } from '../../../lib/ids.ts'
import { announce } from '../../../ui/announce.ts'
import { ZoomBar } from '../../../canvas/zoom-bar.tsx'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { useSizeOf } from '../../../ui/use-size-of.ts'
import { DOTS_ACTIONS } from '../tests-actions.ts'
import { DotTrails } from './dot-trails.tsx'
import { useSheetZoom } from './use-sheet-zoom.ts'
import { MapDot } from './map-dot.tsx'
import { UnplacedTray } from './unplaced-tray.tsx'
import { useDotDrag } from './use-dot-drag.ts'
import styles from './assumption-map.module.css'

interface AssumptionMapProps {
  readonly points: Points
  readonly selectedId: Id | null
  readonly onSelect: (id: Id | null) => void
}

interface Lift {
  readonly dot: Dot
  readonly point: MapPoint
  readonly isNew: boolean
}

const DIRECTIONS: Readonly<Record<string, MapDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
const STEP = 0.02
const LARGE_STEP = 0.1
const MIDDLE: MapPoint = { importance: 0.5, evidence: 0.5 }
/** More labels than this cover each other. */
const MOST_LABELS = 30

export function AssumptionMap({ points, selectedId, onSelect }: AssumptionMapProps) {
  const run = useRun()
  const plane = useRef<HTMLUListElement>(null)
  const hintId = useId()
  const [lift, setLift] = useState<Lift | null>(null)
  const [stopId, setStopId] = useState<Id | null>(null)
  const wanted = useRef<Id | null>(null)

  const dots = lift?.isNew ? [...points.dots, lift.dot] : points.dots
  const stop = dots.find((dot) => dot.id === (lift?.dot.id ?? stopId ?? selectedId)) ?? dots[0]
  const field = useRef<HTMLDivElement>(null)
  const { zoom, zoomBy, fit, pan } = useSheetZoom(field)
  const size = useSizeOf(plane)
  const view = useView((whole) => whole)
  const trails = useMemo(
    () =>
      points.dots.flatMap((dot) => {
        const trail = trailOf(view, dot.assumption)
        return trail.length > 0 ? [[...trail, dot]] : []
      }),
    [view, points.dots],
  )
  // A larger sheet has room for more names.
  const sides =
    size && points.dots.length <= MOST_LABELS * zoom ** 2 ? labelSides(points.dots, size, trails) : null
  const leaps = dots.filter((dot) => dot.isLeap).length

  useLayoutEffect(() => {
    if (wanted.current === null) return
    const button = plane.current?.querySelector<HTMLElement>(
      `[data-assumption="${CSS.escape(wanted.current)}"]`,
    )
    if (!button) return
    wanted.current = null
    button.focus()
  })
  function put(assumptionId: Id, point: MapPoint | null): void {
    const place = point ?? { importance: null, evidence: null }
    run(placeAssumption, { assumptionId, ...place }, { toast: true })
  }
  const drag = useDotDrag({
    plane: () => plane.current,
    onDrop: (id, point) => {
      put(id, point)
      setStopId(id)
    },
  })

  function handlePickUp(dot: Dot, isNew: boolean): void {
    setLift({ dot, point: { importance: dot.importance, evidence: dot.evidence }, isNew })
    wanted.current = dot.id
    announce(
      `Picked up “${dot.assumption.statement}”. Arrows move it, Enter puts it down, Escape puts it back.`,
    )
  }
  function putDown(): void {
    if (!lift) return
    setLift(null)
    setStopId(lift.dot.id)
    wanted.current = lift.dot.id
    put(lift.dot.id, lift.point)
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement)) return
    const dot = dots.find((one) => one.id === (event.target as HTMLElement).dataset['assumption'])
    if (!dot) return
    const direction = DIRECTIONS[event.key]
    if (lift) {
      if (direction) {
        const point = stepped(lift.point, direction, event.shiftKey && !event.altKey ? LARGE_STEP : STEP)
        setLift({ ...lift, point })
        if (placeInWords(point) !== placeInWords(lift.point)) announce(placeInWords(point))
      } else if (event.key === 'Enter' || event.key === ' ') putDown()
      else if (event.key === 'Escape') {
        setLift(null)
        wanted.current = lift.dot.id
        announce('Put back')
      } else return
    } else if (event.key === ' ') handlePickUp(dot, false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const at = (): Dot | undefined =>
    dots.find((dot) => dot.id === (document.activeElement as HTMLElement | null)?.dataset['assumption'])
  const goTo = (next: Dot | null | undefined): void => {
    if (!next) return
    setStopId(next.id)
    wanted.current = next.id
  }
  const go = (direction: MapDirection) => () => {
    const dot = at()
    if (dot) goTo(dotTowards(dots, dot, direction))
  }
  const turn = (by: number) => () => {
    const dot = at()
    if (dot) goTo(dots[dots.indexOf(dot) + by])
  }
  const move = (direction: MapDirection) => () => {
    const dot = at()
    if (dot) setLift({ dot, point: stepped(dot, direction, STEP), isNew: false })
  }
  const zooming = { 'dots.zoom-in': () => zoomBy(1.25), 'dots.zoom-out': () => zoomBy(0.8), 'dots.fit': fit }
  useActions(
    DOTS_ACTIONS,
    // While a dot is lifted, the arrows are its own.
    lift
      ? zooming
      : {
          ...zooming,
          'dots.pick': () => {
            const dot = at() ?? stop
            if (dot) handlePickUp(dot, false)
          },
          'dots.up': go('up'),
          'dots.down': go('down'),
          'dots.left': go('left'),
          'dots.right': go('right'),
          'dots.move-up': move('up'),
          'dots.move-down': move('down'),
          'dots.move-left': move('left'),
          'dots.move-right': move('right'),
          'dots.next': turn(1),
          'dots.previous': turn(-1),
          'dots.off': () => {
            const dot = at()
            if (dot) put(dot.id, null)
          },
        },
    plane,
  )
  /** Alt and arrows are one move until Alt is let go. */
  function handleKeyUp(event: KeyboardEvent): void {
    if (event.key === 'Alt') putDown()
    if (event.key === ' ') event.preventDefault()
  }
  function handleBlur(event: FocusEvent): void {
    if (lift && wanted.current === null && event.relatedTarget !== null) putDown()
  }
  function handleClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return
    const id = event.target.closest<HTMLElement>('li[data-dot]')?.dataset['dot'] ?? null
    if (id) setStopId(id)
    onSelect(id)
  }

  return (
    <div className={styles.map} {...drag}>
      {/* A drawing, the same in every language: what is known stands at the left, as its words below say. */}
      <div className={styles.frame} dir="ltr">
        <span className={styles.axisUp} aria-hidden>
          Much depends on it
        </span>
        <span className={styles.axisDown} aria-hidden>
          Little depends on it
        </span>
        <div ref={field} className={styles.field} data-zoomed={zoom > 1 || undefined} {...pan}>
          <div className={styles.sheet} style={{ inlineSize: `${zoom * 100}%`, blockSize: `${zoom * 100}%` }}>
            <div className={styles.leaps}>
              <span className={styles.leapsWord}>
                Leaps of faith <span className={styles.count}>{leaps}</span>
              </span>
            </div>
            <div className={styles.ground}>
              <DotTrails dots={dots} />
              {/* A press beside the dots puts the selection away; Escape and the list do the same for keys. */}
              <ul
                ref={plane}
                className={styles.plane}
                aria-label="Assumptions on the map, the riskiest first"
                onKeyDown={handleKeyDown}
                onKeyUp={handleKeyUp}
                onBlur={handleBlur}
                onClick={handleClick}
              >
                {dots.map((dot) => (
                  <MapDot
                    key={dot.id}
                    dot={dot}
                    lifted={lift?.dot.id === dot.id ? lift.point : null}
                    isStop={dot === stop}
                    isSelected={dot.id === selectedId}
                    side={sides?.get(dot.id) ?? 'none'}
                    hintId={hintId}
                  />
                ))}
              </ul>
            </div>
          </div>
        </div>
        <span className={styles.axisLeft} aria-hidden>
          Strong evidence
        </span>
        <span className={styles.axisRight} aria-hidden>
          No evidence yet
        </span>
      </div>
      <div className={styles.under}>
        <p id={hintId} className={styles.hint}>
          Drag a dot, or press Space to pick it up and move it with the arrows. Places are relative: compare,
          do not measure.
        </p>
        <ZoomBar canvas={() => ({ zoomBy, fit })} fitLabel="Fit the whole map" />
      </div>
      <UnplacedTray
        assumptions={points.unplaced.filter((row) => row.id !== lift?.dot.id)}
        onPickUp={(assumption) =>
          handlePickUp({ id: assumption.id, assumption, isLeap: false, ...MIDDLE }, true)
        }
      />
    </div>
  )
}
