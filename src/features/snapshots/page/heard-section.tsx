// Every need, pain point and desire that was heard, in the customer's words, grouped under the moments of the story.
import { useState } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { HEARD_KINDS, type HeardKind } from '../../../domain/model/records.ts'
import { heardByMoment } from '../../../domain/snapshots/heard-of.ts'
import { markHeard } from '../../../domain/snapshots/mark-commands.ts'
import { MARK_WORDS } from '../../../domain/snapshots/marks-of.ts'
import { storyOf } from '../../../domain/snapshots/story.ts'
import { TextHints } from '../../../records/text-hints.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { AddLine } from './add-line.tsx'
import { HeardCard } from './heard-card.tsx'
import { MARK_ICONS } from './mark-icons.ts'
import styles from './page.module.css'

export function HeardSection({ snapshotId }: { readonly snapshotId: Id }) {
  const run = useRun()
  const groups = useView((view) => heardByMoment(view, snapshotId))
  const story = useView((view) => storyOf(view, snapshotId))
  const [kind, setKind] = useState<HeardKind>('need')
  return (
    <section className={styles.section} aria-label="Opportunities">
      <h2 className={styles.sectionTitle}>Opportunities</h2>
      {groups.length === 0 && (
        <p className={styles.teach}>
          Needs, pain points and desires, as this person would say them, each tied to a moment of the story.
        </p>
      )}
      {groups.map(({ moment, heard }) => (
        <div key={moment?.id ?? 'none'} className={styles.group}>
          {(moment || story.length > 0) && (
            <h3 className={styles.groupTitle}>
              {moment ? (
                <>
                  <span className={styles.groupNumber} aria-hidden="true">
                    {story.indexOf(moment) + 1}
                  </span>
                  {moment.label}
                </>
              ) : (
                'Not tied to a moment yet'
              )}
            </h3>
          )}
          <ul className={styles.heardList}>
            {heard.map((item, i) => (
              <HeardCard key={item.id} heard={item} index={i} isLast={i === heard.length - 1} />
            ))}
          </ul>
        </div>
      ))}
      <AddLine
        label="Add an opportunity"
        placeholder="I need a way to know that my claim arrived"
        before={
          <SegmentedControl
            label="Kind"
            size="small"
            value={kind}
            segments={HEARD_KINDS.map((value) => ({
              value,
              label: MARK_WORDS[value],
              icon: <Icon as={MARK_ICONS[value]} size="small" />,
            }))}
            onChange={setKind}
          />
        }
        hint={(words) => <TextHints kind="heard" text={words} />}
        onAdd={(statement) =>
          run(markHeard, { snapshotId, kind, statement, quote: '', at: null, passage: null })
        }
      />
    </section>
  )
}
