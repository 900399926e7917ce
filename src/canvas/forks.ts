// Which branches are drawn in which way: each parent's children, split by solid or dashed and by lit or dimmed.
// Tips are live objects: the painter moves them while a layout settles.
import type { Tip } from '../domain/layout/fork-path.ts'
import type { Scene } from './scene.ts'

export interface Fork {
  readonly parent: number
  readonly kids: readonly number[]
  readonly tips: readonly { -readonly [K in keyof Tip]: Tip[K] }[]
  readonly isDashed: boolean
  readonly isDimmed: boolean
  /** The children stand in a column: a spine goes down beside them. */
  readonly isStacked: boolean
}

/** All forks, the dimmed ones first so that the lit ones lie on top. */
export function forksOf(scene: Scene, litIds: ReadonlySet<string> | undefined): Fork[] {
  const groups = new Map<number, number[]>()
  scene.cards.forEach((card, i) => {
    const parent = scene.parent[i] ?? -1
    if (parent < 0) return
    const isDimmed = litIds !== undefined && !litIds.has(card.id)
    const key = parent * 4 + (card.line === 'dashed' ? 2 : 0) + (isDimmed ? 1 : 0)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [i])
    else group.push(i)
  })
  const forks = [...groups].map(([key, kids]) => ({
    parent: key >> 2,
    kids,
    tips: kids.map(() => ({ x: 0, y: 0 })),
    isStacked: scene.cards[kids[0] ?? -1]?.stacked === true,
    isDashed: (key & 2) !== 0,
    isDimmed: (key & 1) !== 0,
  }))
  return [...forks.filter((fork) => fork.isDimmed), ...forks.filter((fork) => !fork.isDimmed)]
}
