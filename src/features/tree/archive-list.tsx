// What was archived from a tree, latest first; each comes back with everything that left along with it.
import { useMemo, useState } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import { restoreCard } from '../../domain/tree/archive-cards.ts'
import { archivedBranches, type ArchivedBranch } from '../../domain/tree/archived-branches.ts'
import { anyRowById, type WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { foldText } from '../../ui/fold-text.ts'
import { KindMark } from '../../ui/kind-mark.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNow } from '../../ui/use-now.ts'
import { VirtualList } from '../../ui/virtual-list.tsx'
import styles from './history.module.css'

export interface ArchiveListProps {
  readonly treeId: Id
  readonly onOpenTree: (at: Id) => void
}

const keyOf = (branch: ArchivedBranch) => branch.id
const nameOf = (branch: ArchivedBranch) => branch.words

export function ArchiveList({ treeId, onOpenTree }: ArchiveListProps) {
  const run = useRun()
  const now = useNow()
  const view = useView((all) => all)
  const branches = useView((all) => archivedBranches(all, treeId))
  const [sought, setSought] = useState('')
  const shown = useMemo(() => {
    const words = foldText(sought.trim())
    return words === '' ? branches : branches.filter((branch) => foldText(branch.words).includes(words))
  }, [branches, sought])
  if (branches.length === 0)
    return (
      <EmptyState
        look="inline"
        title="Nothing was archived"
        sentence="What you archive from the tree waits here, whole branches included, and can come back at any time."
      />
    )
  return (
    <div className={styles.single}>
      <TextField label="Find in the archive" type="search" value={sought} onChange={setSought} />
      {shown.length === 0 && <p className={styles.hint}>Nothing in the archive has these words.</p>}
      <VirtualList
        label="Archived, the latest first"
        items={shown}
        keyOf={keyOf}
        nameOf={nameOf}
        estimatedRowHeight={56}
        onOpen={(branch) => {
          if (run(restoreCard, { id: branch.id }, { toast: true }).ok) onOpenTree(branch.id)
        }}
        renderRow={(branch, state) => (
          <div className={styles.card}>
            <KindMark kind={branch.kind} hideLabel size="small" />
            <span className={styles.words} dir="auto">
              {branch.words}
              <span className={styles.hint}>
                {' '}
                {whereFrom(view, branch)}
                <RelativeTime at={new Date(branch.deletedAt).toISOString()} now={now} />
              </span>
            </span>
            <Button
              size="small"
              tabIndex={state.tabIndex}
              onClick={() => run(restoreCard, { id: branch.id }, { toast: true })}
            >
              Restore
            </Button>
          </div>
        )}
      />
    </div>
  )
}

function whereFrom(view: WorkspaceView, { below, parentId }: ArchivedBranch): string {
  const parent = anyRowById(view, 'opportunity', parentId)?.statement
  return [
    below === 0 ? '' : `and ${below} below it`,
    parent === undefined ? 'from the top row' : `from under “${parent}”`,
    '',
  ]
    .filter((part, i) => part !== '' || i === 2)
    .join(', ')
}
