// The story as a strip of moments in order, drawn like stops on a line. Reordered by menu or Alt+Shift+arrows.
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { markMoment } from '../../../domain/snapshots/mark-commands.ts'
import { storyOf } from '../../../domain/snapshots/story.ts'
import { turnsOf } from '../../../domain/snapshots/story-turns.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import { RecordLink } from '../../../records/record-link.tsx'
import { AddLine } from './add-line.tsx'
import { MomentStop } from './moment-stop.tsx'
import styles from './page.module.css'

export function StoryStrip({ snapshotId }: { readonly snapshotId: Id }) {
  const run = useRun()
  const mapId = useView((view) => {
    const snapshot = rowById(view, 'snapshot', snapshotId)
    return rowById(view, 'map', snapshot?.storyMapId)?.id ?? null
  })
  const story = useView((view) => storyOf(view, snapshotId))
  const turns = useView((view) => turnsOf(view, snapshotId))
  return (
    <section className={styles.section} aria-label="Story">
      <div className={styles.storyHead}>
        <h2 className={styles.sectionTitle}>The story</h2>
        {mapId !== null && story.length > 0 && (
          <RecordLink type="map" id={mapId} className={styles.mapLink}>
            Open as a map
          </RecordLink>
        )}
      </div>
      {story.length === 0 && (
        <p className={styles.teach}>
          What happened, in four to eight moments: where it began, what came next, how it ended.
        </p>
      )}
      {story.length > 0 && (
        <ol className={styles.strip}>
          {story.map((moment, i) => (
            <MomentStop
              key={moment.id}
              snapshotId={snapshotId}
              moment={moment}
              turns={turns}
              index={i}
              isLast={i === story.length - 1}
            />
          ))}
        </ol>
      )}
      <AddLine
        label="Add a moment"
        placeholder="Opens the site to file the claim"
        onAdd={(label) => run(markMoment, { snapshotId, label, quote: '', at: null, passage: null })}
      />
    </section>
  )
}
