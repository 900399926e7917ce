// Insights at the foot of the page: worth keeping, not (yet) an opportunity.
import { type KeyboardEvent, memo } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Insight } from '../../../domain/model/records.ts'
import { insightsOf } from '../../../domain/snapshots/heard-of.ts'
import { archiveInsight, editInsight, moveInsight } from '../../../domain/snapshots/insight-commands.ts'
import { markInsight } from '../../../domain/snapshots/mark-commands.ts'
import { shortly } from '../../../domain/snapshots/spoken-place.ts'
import { EditableText } from '../../../ui/editable-text.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ArchiveIcon, ArrowDownIcon, ArrowUpIcon, EllipsisIcon, SparkleIcon } from '../../../ui/icons.ts'
import { MenuButton } from '../../../ui/menu-button.tsx'
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
          {insights.map((insight, index) => (
            <InsightLine
              key={insight.id}
              insight={insight}
              index={index}
              isLast={index === insights.length - 1}
            />
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

interface InsightLineProps {
  readonly insight: Insight
  readonly index: number
  readonly isLast: boolean
}

const InsightLine = memo(function InsightLine({ insight, index, isLast }: InsightLineProps) {
  const run = useRun()
  const insightId = insight.id
  const words = useCardText(insightId, insight)
  const move = (to: number) => void run(moveInsight, { insightId, index: to })

  function handleKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const to = index + step
    if (!event.altKey || !event.shiftKey || step === 0 || to < 0 || (step > 0 && isLast)) return
    event.preventDefault()
    move(to)
    words.ref.current?.focus()
  }

  return (
    // The keys reorder the insight that has the focus; its controls are inside.
    <li className={styles.insight} onKeyDown={handleKeyDown}>
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
        <MenuButton
          label={`More for “${shortly(insight.text, 30)}”`}
          iconOnly
          size="small"
          variant="quiet"
          align="end"
          icon={<Icon as={EllipsisIcon} />}
          items={[
            {
              id: 'up',
              label: 'Move up',
              keys: 'Alt+Shift+ArrowUp',
              icon: <Icon as={ArrowUpIcon} />,
              whyNot: index === 0 ? 'It is the first' : null,
              onSelect: () => move(index - 1),
            },
            {
              id: 'down',
              label: 'Move down',
              keys: 'Alt+Shift+ArrowDown',
              icon: <Icon as={ArrowDownIcon} />,
              whyNot: isLast ? 'It is the last' : null,
              onSelect: () => move(index + 1),
            },
            { type: 'separator', id: 'line' },
            {
              id: 'archive',
              label: 'Archive',
              icon: <Icon as={ArchiveIcon} />,
              onSelect: () => run(archiveInsight, { insightId }, { toast: true }),
            },
          ]}
        />
      </div>
    </li>
  )
})
