// Insights at the foot of the page: worth keeping, not (yet) an opportunity.
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Insight } from '../../../domain/model/records.ts'
import { insightsOf } from '../../../domain/snapshots/heard-of.ts'
import { archiveInsight, editInsight } from '../../../domain/snapshots/insight-commands.ts'
import { markInsight } from '../../../domain/snapshots/mark-commands.ts'
import { shortly } from '../../../domain/snapshots/spoken-place.ts'
import { EditableText } from '../../../ui/editable-text.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { ArchiveIcon, SparkleIcon } from '../../../ui/icons.ts'
import { useCardText } from '../desk/desk-target.ts'
import { AddLine } from './add-line.tsx'
import { SourceLink } from './source-link.tsx'
import styles from './page.module.css'

export function InsightSection({ snapshotId }: { readonly snapshotId: Id }) {
  const run = useRun()
  const insights = useView((view) => insightsOf(view, snapshotId))
  return (
    <section className={styles.section} aria-label="Insights">
      <h2 className={styles.sectionTitle}>Insights</h2>
      {insights.length > 0 && (
        <ul className={styles.insights}>
          {insights.map((insight) => (
            <InsightLine key={insight.id} insight={insight} />
          ))}
        </ul>
      )}
      <AddLine
        label="Add an insight"
        placeholder="Three people in the household share one login"
        onAdd={(text) => run(markInsight, { snapshotId, text, quote: '', at: null, passage: null })}
      />
    </section>
  )
}

function InsightLine({ insight }: { readonly insight: Insight }) {
  const run = useRun()
  const insightId = insight.id
  const words = useCardText(insightId, insight)
  return (
    <li className={styles.insight}>
      <Icon as={SparkleIcon} size="small" />
      <div className={styles.heardWords}>
        <EditableText
          {...words}
          look={insight.text === insight.quote ? 'voice' : 'text'}
          label="Insight"
          value={insight.text}
          required
          multiline
          onCommit={(text) => run(editInsight, { insightId, text })}
        />
        {insight.quote && insight.quote !== insight.text && <q className={styles.exact}>{insight.quote}</q>}
      </div>
      <div className={styles.heardFoot}>
        <SourceLink place={insight} quote={insight.quote} of="Insight" />
        <IconButton
          label={`Archive “${shortly(insight.text, 30)}”`}
          size="small"
          icon={<Icon as={ArchiveIcon} />}
          onClick={() => run(archiveInsight, { insightId }, { toast: true })}
        />
      </div>
    </li>
  )
}
