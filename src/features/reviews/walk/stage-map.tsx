// The tree as the map of the talk: the camera flies to what is lit, the rest dims. It fills the stage and lies under
// everything else; `inset` is what the stop's content covers.
import {
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  onCardMetricsChange,
  readCardMetrics,
  TreeCanvas,
  type CanvasCard,
  type CanvasHandle,
  type CanvasInset,
  type CanvasIntent,
  type CardMetrics,
} from '../../../canvas/index.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Unfolded } from '../../../domain/review/stage-cards.ts'
import type { Id } from '../../../lib/ids.ts'
import { StageCardView } from './stage-card.tsx'
import { StageFactsContext } from './stage-facts-context.ts'
import { stageOf } from './stage-layout.ts'
import styles from './stage-map.module.css'

interface StageMapProps {
  readonly treeId: Id
  readonly unfolded: Unfolded
  readonly litIds: ReadonlySet<Id> | undefined
  /** Null sets the camera free: the presenter looks around. */
  readonly cameraIds: readonly Id[] | null
  readonly inset: CanvasInset
  /** Cards that carry a mark: they changed since the audience last saw them. */
  readonly changedIds: ReadonlySet<Id>
  /** What this audience is not shown. */
  readonly hidden: readonly Id[]
  readonly onLook: (cardId: Id) => void
  /** The view was moved by hand. */
  readonly onFree: () => void
  readonly ref?: Ref<CanvasHandle>
}

const NONE: ReadonlySet<Id> = new Set()

export function StageMap({
  treeId,
  unfolded,
  litIds,
  cameraIds,
  inset,
  changedIds,
  hidden,
  onLook,
  onFree,
  ref,
}: StageMapProps) {
  const host = useRef<HTMLDivElement>(null)
  const metrics = useStageMetrics(host)
  const view = useView((it) => it)
  const stage = useMemo(
    () => (metrics ? stageOf(view, treeId, unfolded, metrics, changedIds, hidden) : null),
    [view, treeId, unfolded, metrics, changedIds, hidden],
  )
  const cards = useSameCards(stage?.cards)
  const [focusedId, setFocusedId] = useState<Id | null>(null)
  const camera = useMemo(
    () => (cameraIds ? ({ kind: 'follow', ids: cameraIds, inset } as const) : ({ kind: 'free' } as const)),
    [cameraIds, inset],
  )

  function handleIntent(intent: CanvasIntent): void {
    if (intent.type === 'focus') setFocusedId(intent.id)
    if (intent.type === 'open' || intent.type === 'edit' || intent.type === 'focus') onLook(intent.id)
  }
  /** Up and down go through the cards in reading order, so that a detour needs no pointer. */
  function handleKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const at = cards.findIndex((card) => card.id === focusedId)
    const next = cards[Math.max(0, at + step)]
    if (step === 0 || !next || !(event.target instanceof Element) || !event.target.closest('[role=treeitem]'))
      return
    event.preventDefault()
    event.stopPropagation()
    setFocusedId(next.id)
    onLook(next.id)
  }

  /** A wheel, or a drag with a button held. */
  function handlePointerMove(event: PointerEvent): void {
    if (event.buttons !== 0) onFree()
  }

  return (
    // The keys belong to the tree inside.
    <div
      ref={host}
      className={styles.map}
      onKeyDown={handleKeyDown}
      onWheel={onFree}
      onPointerMove={handlePointerMove}
    >
      {stage && (
        <StageFactsContext value={stage.facts}>
          <TreeCanvas
            {...(ref ? { ref } : {})}
            cards={cards}
            label="The tree"
            focusedId={focusedId}
            selectedIds={NONE}
            litIds={litIds}
            Card={StageCardView}
            onIntent={handleIntent}
            camera={camera}
          />
        </StageFactsContext>
      )}
    </div>
  )
}

/** The measures of type on the stage: larger than elsewhere, and new when a font arrives or the window changes. */
function useStageMetrics(host: RefObject<HTMLElement | null>): CardMetrics | null {
  const [metrics, setMetrics] = useState<CardMetrics | null>(null)
  useEffect(() => {
    const read = () => {
      if (!host.current) return
      const next = readCardMetrics(host.current)
      setMetrics((before) => (before && JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    read()
    window.addEventListener('resize', read)
    const stop = onCardMetricsChange(() => {
      setMetrics(null)
      read()
    })
    return () => {
      window.removeEventListener('resize', read)
      stop()
    }
  }, [host])
  return metrics
}

const NO_CARDS: readonly CanvasCard[] = []

/** The same array while every card is the same, so that a caught remark does not lay the tree out anew. */
function useSameCards(next: readonly CanvasCard[] | undefined): readonly CanvasCard[] {
  const [kept, setKept] = useState<{ key: string; cards: readonly CanvasCard[] }>({
    key: '',
    cards: NO_CARDS,
  })
  const key = useMemo(() => JSON.stringify(next ?? NO_CARDS), [next])
  if (key === kept.key) return kept.cards
  const fresh = { key, cards: next ?? NO_CARDS }
  setKept(fresh)
  return fresh.cards
}
