// What became of a tree: its named versions, what was archived from it, and the decisions that were taken in it.
import { useView } from '../../data/react/use-view.ts'
import { archivedBranches } from '../../domain/tree/archived-branches.ts'
import { decisionLog } from '../../domain/tree/decision-log.ts'
import { nameOfCard } from '../../domain/tree/rules.ts'
import { versionsOf } from '../../domain/tree/versions.ts'
import type { Id } from '../../lib/ids.ts'
import { RecordLink } from '../../records/record-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { ArchiveList } from './archive-list.tsx'
import { DecisionList } from './decision-list.tsx'
import { VersionList } from './version-list.tsx'

export const HISTORY_TABS = ['versions', 'archive', 'decisions'] as const
export type HistoryTab = (typeof HISTORY_TABS)[number]

export interface HistoryScreenProps {
  readonly treeId: Id
  readonly tab: HistoryTab
  /** The version that stands open, by its id. */
  readonly versionId: Id | null
  readonly onLook: (tab: HistoryTab, versionId: Id | null) => void
  readonly onOpenTree: (at: Id | null) => void
}

export function HistoryScreen({ treeId, tab, versionId, onLook, onOpenTree }: HistoryScreenProps) {
  const name = useView((view) => nameOfCard(view, treeId))
  const versions = useView((view) => versionsOf(view, treeId).length)
  const archived = useView((view) => archivedBranches(view, treeId).length)
  const decisions = useView((view) => decisionLog(view, treeId).length)
  return (
    <Page
      title={<h1>History of the tree</h1>}
      above={
        <RecordLink type="tree" id={treeId}>
          {name}
        </RecordLink>
      }
      actions={
        <Button size="small" onClick={() => onOpenTree(null)}>
          Back to the tree
        </Button>
      }
    >
      <Tabs<HistoryTab>
        label="What to look at"
        selected={tab}
        onSelect={(next) => onLook(next, null)}
        tabs={[
          { id: 'versions', label: 'Versions', count: versions },
          { id: 'archive', label: 'Archive', count: archived },
          { id: 'decisions', label: 'Decisions', count: decisions },
        ]}
      >
        {tab === 'versions' && (
          <VersionList treeId={treeId} versionId={versionId} onOpen={(id) => onLook('versions', id)} />
        )}
        {tab === 'archive' && <ArchiveList treeId={treeId} onOpenTree={onOpenTree} />}
        {tab === 'decisions' && <DecisionList treeId={treeId} />}
      </Tabs>
    </Page>
  )
}
