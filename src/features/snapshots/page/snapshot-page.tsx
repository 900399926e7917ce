// The snapshot page as it will look on screen, on paper and as a picture; everything on it is edited where it stands.
import type { Id } from '../../../lib/ids.ts'
import { useView } from '../../../data/react/use-view.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import { FindingHints } from '../../../records/finding-hint.tsx'
import { HeardSection } from './heard-section.tsx'
import { InsightSection } from './insight-section.tsx'
import { MemorableQuote, QUOTE_RULES } from './memorable-quote.tsx'
import { PageHead } from './page-head.tsx'
import { StoryStrip } from './story-strip.tsx'
import styles from './page.module.css'

export function SnapshotPage({ snapshotId }: { readonly snapshotId: Id }) {
  const snapshot = useView((view) => rowById(view, 'snapshot', snapshotId))
  if (!snapshot) return null
  return (
    <article className={styles.page} aria-label="Snapshot page">
      <PageHead snapshot={snapshot} />
      <MemorableQuote snapshot={snapshot} />
      <StoryStrip snapshotId={snapshotId} />
      <HeardSection snapshotId={snapshotId} />
      <InsightSection snapshotId={snapshotId} />
      <FindingHints aboutId={snapshotId} without={QUOTE_RULES} />
    </article>
  )
}
