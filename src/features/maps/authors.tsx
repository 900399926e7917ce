// Who drew a moment of a merged map: the authors of the drafts it comes from.
import { useMemo } from 'react'
import { useView } from '../../data/react/use-view.ts'
import { anyRowById, rowById } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Avatar } from '../../ui/avatar.tsx'
import styles from './studio.module.css'

/** The names of the authors, each once; '' joined by a line break so that the answer compares by value. */
function authorNames(sourceIds: readonly Id[]) {
  return (view: Parameters<typeof anyRowById>[0]): string =>
    [
      ...new Set(
        sourceIds.map((id) => {
          const map = anyRowById(view, 'map', anyRowById(view, 'moment', id)?.mapId)
          return anyRowById(view, 'member', map?.authorId)?.name ?? ''
        }),
      ),
    ]
      .filter(Boolean)
      .join('\n')
}

export function Authors({ momentId }: { readonly momentId: Id }) {
  const sourceIds = useView((view) => rowById(view, 'moment', momentId)?.sourceIds ?? NONE)
  const select = useMemo(() => authorNames(sourceIds), [sourceIds])
  const names = useView(select)
  if (!names) return null
  return (
    <span className={styles.authors}>
      {names.split('\n').map((name) => (
        <Avatar key={name} name={name} size="small" />
      ))}
    </span>
  )
}

const NONE: readonly Id[] = []
