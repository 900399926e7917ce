// One interview in the list: recognised by its face and its quote, with what it holds and how far it is.
import type { Id } from '../../../lib/ids.ts'
import { useBlobUrl } from '../../../data/react/use-blob-url.ts'
import { useView } from '../../../data/react/use-view.ts'
import { completenessOf } from '../../../domain/snapshots/completeness.ts'
import { heardOf, insightsOf } from '../../../domain/snapshots/heard-of.ts'
import { snapshotName } from '../../../domain/snapshots/interviews.ts'
import { storyOf } from '../../../domain/snapshots/story.ts'
import { anyRowById, rowById } from '../../../domain/view/workspace-view.ts'
import { RecordLink } from '../../../records/record-link.tsx'
import { Avatar } from '../../../ui/avatar.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { CircleCheckIcon } from '../../../ui/icons.ts'
import { Meter } from '../../../ui/meter.tsx'
import { dayText } from '../../../ui/day-text.ts'
import { PeopleStack } from '../../../ui/people-stack.tsx'
import { useTeam } from './use-team.ts'
import styles from './interviews.module.css'

export function InterviewCard({ snapshotId }: { readonly snapshotId: Id }) {
  const snapshot = useView((view) => rowById(view, 'snapshot', snapshotId))
  const alias = useView((view) => snapshotName(view, snapshotId))
  const facts = useView((view) => anyRowById(view, 'participant', snapshot?.participantId)?.quickFacts)
  const heard = useView((view) => heardOf(view, snapshotId)).length
  const insights = useView((view) => insightsOf(view, snapshotId)).length
  const moments = useView((view) => storyOf(view, snapshotId)).length
  const state = useView((view) => completenessOf(view, snapshotId))
  const team = useTeam(snapshot?.presentIds ?? [], snapshot?.leadId ?? null)
  const picture = useBlobUrl(snapshot?.picture ?? null)
  if (!snapshot || !state) return null
  const values = Object.values(facts ?? {}).filter((value) => value !== '')

  return (
    <article className={styles.card}>
      <header className={styles.cardHead}>
        <Avatar name={alias} src={picture ?? undefined} size="large" isDecorative />
        <div className={styles.who}>
          <h2>
            <RecordLink type="snapshot" id={snapshotId} className={styles.open ?? ''}>
              {alias}
            </RecordLink>
          </h2>
          <p className={styles.facts}>{values.slice(0, 3).join(' · ') || 'No quick facts yet'}</p>
        </div>
        <time
          className={styles.day}
          dateTime={snapshot.interviewedOn}
          title={dayText(snapshot.interviewedOn)}
        >
          {dayText(snapshot.interviewedOn, 'short')}
        </time>
      </header>
      {snapshot.quote ? (
        <blockquote className={styles.quote}>“{snapshot.quote.text}”</blockquote>
      ) : (
        <p className={styles.noQuote}>No memorable quote yet</p>
      )}
      <p className={styles.counts}>
        {counted(moments, 'moment')} · {heard === 1 ? '1 opportunity' : `${heard} opportunities`}
        {insights > 0 && ` · ${counted(insights, 'insight')}`}
      </p>
      <footer className={styles.cardFoot}>
        <PeopleStack people={team} label="There were" />
        {snapshot.finishedAt !== null && state.done === state.total ? (
          <span className={styles.finished}>
            <Icon as={CircleCheckIcon} size="small" /> Finished
          </span>
        ) : (
          <Meter
            label={`How complete the snapshot of ${alias} is`}
            value={state.done}
            max={state.total}
            text={
              snapshot.finishedAt !== null
                ? `Finished, ${state.done} of ${state.total}`
                : `${state.done} of ${state.total}`
            }
          />
        )}
      </footer>
    </article>
  )
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
