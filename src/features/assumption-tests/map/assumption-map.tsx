// The assumption map: importance upwards, evidence from strong (left) to weak (right). Dots are moved by a pointer,
// or picked up with Space and moved by arrows. Invariant: a move is one write, made when the dot is put down.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
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
/** One after the other, the riskiest first: no dot is out of reach. */
const TURNS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 }
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
  const sides = points.dots.length <= MOST_LABELS ? labelSides(points.dots) : null
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
        const point = stepped(lift.point, direction, event.shiftKey ? LARGE_STEP : STEP)
        setLift({ ...lift, point })
        if (placeInWords(point) !== placeInWords(lift.point)) announce(placeInWords(point))
      } else if (event.key === 'Enter' || event.key === ' ') putDown()
      else if (event.key === 'Escape') {
        setLift(null)
        wanted.current = lift.dot.id
        announce('Put back')
      } else return
    } else if (direction && event.altKey) {
      setLift({ dot, point: stepped(dot, direction, event.shiftKey ? LARGE_STEP : STEP), isNew: false })
    } else if (direction || event.key in TURNS) {
      const turn = TURNS[event.key] ?? 0
      const next = direction ? dotTowards(dots, dot, direction) : dots[dots.indexOf(dot) + turn]
      if (next) {
        setStopId(next.id)
        wanted.current = next.id
      }
    } else if (event.key === ' ') handlePickUp(dot, false)
    else if (event.key === 'Delete' || event.key === 'Backspace') put(dot.id, null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
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
      <div className={styles.frame}>
        <span className={styles.axisUp} aria-hidden>
          Much depends on it
        </span>
        <span className={styles.axisDown} aria-hidden>
          Little depends on it
        </span>
        <div className={styles.field}>
          <div className={styles.leaps}>
            <span className={styles.leapsWord}>
              Leaps of faith <span className={styles.count}>{leaps}</span>
            </span>
          </div>
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
        <span className={styles.axisLeft} aria-hidden>
          Strong evidence
        </span>
        <span className={styles.axisRight} aria-hidden>
          No evidence yet
        </span>
      </div>
      <p id={hintId} className={styles.hint}>
        Drag a dot, or press Space to pick it up and move it with the arrows. Places are relative: compare, do
        not measure.
      </p>
      <UnplacedTray
        assumptions={points.unplaced.filter((row) => row.id !== lift?.dot.id)}
        onPickUp={(assumption) =>
          handlePickUp({ id: assumption.id, assumption, isLeap: false, ...MIDDLE }, true)
        }
      />
    </div>
  )
}
