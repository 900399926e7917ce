// The smallest feature around a canvas: a tree in state, cards with a fold button, arrow keys, a few commands.
import { FlaskConical, Flag, Lightbulb, MessageCircle, type LucideIcon } from 'lucide-react'
import {
  createContext,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import {
  CardShell,
  TreeCanvas,
  type CanvasCardProps,
  type CanvasHandle,
  type CanvasIntent,
  type CardKind,
  useCardMetrics,
} from '../../../src/canvas/index.ts'
import { neighbour } from '../../../src/domain/layout/neighbour.ts'
import { addChild, fold, move, whyNotMove } from './edit-tree.ts'
import { cardsOf, growTree, type Leaf, type Tree } from './grow-tree.ts'
import { exposeHarness } from './expose-harness.ts'
import styles from './harness.module.css'

const ICONS: Readonly<Record<CardKind, LucideIcon>> = {
  outcome: Flag,
  opportunity: MessageCircle,
  solution: Lightbulb,
  test: FlaskConical,
}
const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const

interface CardData {
  readonly leaf: Leaf
  readonly lines: readonly string[]
}
const Cards = createContext<{ current: (id: string) => CardData | undefined }>({ current: () => undefined })

function HarnessCard({ id }: CanvasCardProps): ReactNode {
  const data = use(Cards).current(id)
  if (data === undefined) return null
  const Icon = ICONS[data.leaf.kind]
  const { kids, kind, badges, isFolded } = data.leaf
  return (
    <CardShell
      kind={kind}
      head={
        <>
          <Icon /> {kind}
          {kids.length > 0 && (
            <button type="button" tabIndex={-1} className={styles['count']} data-intent="collapse">
              {isFolded ? `+${kids.length}` : kids.length}
            </button>
          )}
        </>
      }
      lines={data.lines}
      badges={badges > 0 ? <span className={styles['badge']}>●●●○○ 3 people</span> : undefined}
    />
  )
}

export interface HarnessProps {
  readonly count: number
  readonly seed?: number
  readonly hasMinimap?: boolean
  readonly isFitted?: boolean
  readonly isLit?: boolean
  readonly onIntent?: (intent: CanvasIntent) => void
}

export function HarnessApp({
  count,
  seed = 7,
  hasMinimap = false,
  isFitted = false,
  isLit = false,
  onIntent,
}: HarnessProps): ReactNode {
  const [tree, setTree] = useState<Tree>(() => growTree(count, seed))
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set())
  const metrics = useCardMetrics()
  const handle = useRef<CanvasHandle>(null)
  const { cards, linesOf } = useMemo(() => cardsOf(tree, metrics), [tree, metrics])
  const data = useMemo(
    () => ({
      current: (id: string): CardData | undefined => {
        const leaf = tree.get(id)
        return leaf && { leaf, lines: linesOf.get(id) ?? [] }
      },
    }),
    [tree, linesOf],
  )
  useLayoutEffect(() => {
    exposeHarness({ cards })
  }, [cards])
  const litIds = useMemo(() => {
    if (!isLit) return undefined
    const ids = new Set(['n0', 'n1'])
    for (const card of cards) if (card.parentId === 'n1') ids.add(card.id)
    return ids
  }, [isLit, cards])

  const handleIntent = (intent: CanvasIntent): void => {
    onIntent?.(intent)
    if (intent.type === 'focus') {
      setFocusedId(intent.id)
      setSelectedIds(new Set())
    } else if (intent.type === 'toggle') {
      setSelectedIds((old) =>
        old.has(intent.id)
          ? new Set([...old].filter((id) => id !== intent.id))
          : new Set([...old, intent.id]),
      )
    } else if (intent.type === 'collapse' || intent.type === 'unfold') {
      setTree((old) => fold(old, intent.id, intent.type === 'unfold' ? false : undefined))
    } else if (intent.type === 'drop') {
      setTree((old) => move(old, intent.ids, intent.targetId, intent.zone))
    } else if (intent.type === 'clear') {
      setSelectedIds(new Set())
    }
  }
  const handleKeyDown = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key as keyof typeof ARROWS]
    const next = direction && focusedId !== null ? neighbour(cards, focusedId, direction) : null
    if (next !== null && next !== undefined) setFocusedId(next)
    if (direction) event.preventDefault()
    if (event.key === 'Escape') handle.current?.focusFrame()
    if (
      event.key === 'Tab' &&
      focusedId !== null &&
      event.target instanceof Element &&
      event.target.role === 'treeitem'
    ) {
      event.preventDefault()
      const id = `x${tree.size}`
      setTree(addChild(tree, focusedId, id))
      setFocusedId(id)
    }
  }
  const handleCanvas = useCallback(
    (canvas: CanvasHandle | null) => {
      handle.current = canvas
      if (canvas === null) return
      if (isFitted) canvas.fit()
      const add = (parentId: string): void => setTree((old) => addChild(old, parentId, `x${old.size}`))
      exposeHarness({ handle: canvas, add, focus: setFocusedId })
    },
    [isFitted],
  )

  return (
    // The feature owns the keys; the canvas lets them bubble.
    <div className={styles['page']} onKeyDown={handleKeyDown}>
      <Cards value={data}>
        <TreeCanvas
          cards={cards}
          label="Tree of dinners"
          focusedId={focusedId}
          selectedIds={selectedIds}
          litIds={litIds}
          Card={HarnessCard}
          onIntent={handleIntent}
          whyNotDrop={(ids, targetId, zone) => whyNotMove(tree, ids, targetId, zone)}
          frameHint="Enter goes back into the tree, Tab goes on"
          hasMinimap={hasMinimap}
          ref={handleCanvas}
        />
      </Cards>
    </div>
  )
}
