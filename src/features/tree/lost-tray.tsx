// Cards whose parent was archived or moved away by somebody else at the same time: they climbed to the nearest living
// place, and are named here until somebody hangs them somewhere.
import { useMemo } from 'react'
import { forestOf } from '../../domain/tree/forest.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import type { Id } from '../../lib/ids.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { unfoldTo } from '../../domain/tree/folding.ts'
import { useTree, useTreeView } from './tree-context.ts'
import { focusCard } from './tree-ports.ts'
import styles from './tree-screen.module.css'

export function LostTray({ treeId }: { readonly treeId: Id }) {
  const { ports } = useTree()
  const view = useTreeView()
  const lost = useMemo(() => {
    const { lost: all, treeOf } = forestOf(view)
    return [...all].filter((id) => treeOf.get(id) === treeId)
  }, [view, treeId])
  const [first] = lost
  if (first === undefined) return null
  const show = (id: Id) => {
    ports.session.setState(({ folded }) => ({ folded: unfoldTo(ports.view(), folded, id) }))
    focusCard(ports, id)
    ports.canvas()?.center(id)
  }
  return (
    <Banner
      tone="warn"
      className={styles.banner ?? ''}
      actions={
        lost.length === 1 ? (
          <Button size="small" onClick={() => show(first)}>
            Show it
          </Button>
        ) : (
          <MenuButton
            label="Show them"
            size="small"
            items={lost.map((id) => ({ id, label: nameOfCard(view, id), onSelect: () => show(id) }))}
          />
        )
      }
    >
      {lost.length === 1
        ? `“${nameOfCard(view, first)}” lost its parent and hangs from the nearest place. Move it where it belongs.`
        : `${lost.length} cards lost their parent and hang from the nearest place. Move them where they belong.`}
    </Banner>
  )
}
