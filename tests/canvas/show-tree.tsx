// Puts a canvas with a small feature around it on the page, without motion, for the tests of this folder.
import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { act, render, waitFor } from '@testing-library/react'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { vi, type Mock } from 'vitest'
import {
  TreeCanvas,
  useCardMetrics,
  type CanvasCard,
  type CanvasCardProps,
  type CanvasHandle,
  type CanvasIntent,
  type TreeCanvasProps,
} from '../../src/canvas/index.ts'
import { cardsOf, type Leaf, type Tree } from './harness/grow-tree.ts'

type Branch = string | readonly [string, ...Branch[]]

/** A tree from nested lists: `['goal', ['a', 'a1'], 'b']`. Each name is id and text. */
export function treeOf(branch: Branch): Tree {
  const tree = new Map<string, Leaf>()
  const plant = (from: Branch, level: number): string => {
    const [id, ...kids] = typeof from === 'string' ? [from] : from
    const kind = level === 0 ? 'outcome' : 'opportunity'
    tree.set(id, { id: level === 0 ? 'n0' : id, kind, text: id, badges: 0, isFolded: false, kids: [] })
    const kidIds = kids.map((kid) => plant(kid, level + 1))
    const self = tree.get(id)
    if (self !== undefined) tree.set(id, { ...self, kids: kidIds })
    return id
  }
  const root = plant(branch, 0)
  const top = tree.get(root)
  if (top !== undefined) tree.set('n0', top)
  return tree
}

export interface Shown {
  readonly onIntent: Mock<(intent: CanvasIntent) => void>
  readonly handle: () => CanvasHandle
  readonly cards: () => readonly CanvasCard[]
  readonly setTree: (tree: Tree) => void
  readonly item: (id: string) => HTMLElement
}

type Extra = Partial<Omit<TreeCanvasProps, 'cards' | 'onIntent' | 'ref'>>

const PlainCard = ({ id, focused, dimmed }: CanvasCardProps): ReactNode => (
  <span>
    {id}
    {focused && ' has the focus'}
    {dimmed && ' is dimmed'}
  </span>
)

const mayDropAnywhere = (): null => null

/** Focus follows the intents, as in a feature; everything else is only recorded. */
export async function showTree(first: Tree, extra: Extra = {}): Promise<Shown> {
  document.documentElement.dataset['motion'] = 'reduced'
  const onIntent = vi.fn<(intent: CanvasIntent) => void>()
  const box: { handle: CanvasHandle | null; cards: readonly CanvasCard[]; setTree: (tree: Tree) => void } = {
    handle: null,
    cards: [],
    setTree: () => undefined,
  }
  function Host(): ReactNode {
    const metrics = useCardMetrics()
    const [tree, setTree] = useState(first)
    const [focusedId, setFocusedId] = useState(extra.focusedId ?? null)
    const { cards } = useMemo(() => cardsOf(tree, metrics), [tree, metrics])
    const keep = useCallback(
      (handle: CanvasHandle | null) => {
        Object.assign(box, { handle, setTree, cards })
      },
      [cards],
    )
    return (
      <div style={{ position: 'fixed', inset: 0 }}>
        <button type="button">Before</button>
        <div style={{ position: 'absolute', inset: '40px 0' }}>
          <TreeCanvas
            label="Dinners"
            selectedIds={new Set()}
            Card={PlainCard}
            whyNotDrop={mayDropAnywhere}
            {...extra}
            cards={cards}
            focusedId={focusedId}
            onIntent={(intent) => {
              onIntent(intent)
              if (intent.type === 'focus') setFocusedId(intent.id)
            }}
            ref={keep}
          />
        </div>
        <button type="button" style={{ position: 'absolute', bottom: 0 }}>
          After
        </button>
      </div>
    )
  }
  render(<Host />)
  const item = (id: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(`[data-card-id="${id}"]`)
    if (element === null) throw new Error(`${id} has no element`)
    return element
  }
  await waitFor(() => item(extra.focusedId ?? 'n0'))
  return {
    onIntent,
    item,
    cards: () => box.cards,
    setTree: (tree) => act(() => box.setTree(tree)),
    handle: () => {
      if (box.handle === null) throw new Error('the canvas is gone')
      return box.handle
    },
  }
}
