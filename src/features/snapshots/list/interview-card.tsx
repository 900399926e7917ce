// One interview on the wall, drawn like its page: face and facts, the quote large, the story as a line of stops,
// the first opportunities. Every card is equally high, so whatever is long ends in an ellipsis.
import { memo } from 'react'
import type { Id } from '../../../lib/ids.ts'
import { useBlobUrl } from '../../../data/react/use-blob-url.ts'
import { useView } from '../../../data/react/use-view.ts'
import { completenessOf } from '../../../domain/snapshots/completeness.ts'
import { heardOf, insightsOf } from '../../../domain/snapshots/heard-of.ts'
import { participantOf, snapshotName } from '../../../domain/snapshots/interviews.ts'
import { MARK_WORDS } from '../../../domain/snapshots/marks-of.ts'
import { storyOf } from '../../../domain/snapshots/story.ts'
import { turnsOf } from '../../../domain/snapshots/story-turns.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import { RecordLink } from '../../../records/record-link.tsx'
import { Avatar } from '../../../ui/avatar.tsx'
import { dayText } from '../../../ui/day-text.ts'
import { Icon } from '../../../ui/icon.tsx'
import { CircleCheckIcon, StarIcon } from '../../../ui/icons.ts'
import { Meter } from '../../../ui/meter.tsx'
import { PeopleStack } from '../../../ui/people-stack.tsx'
import { MARK_ICONS } from '../page/mark-icons.ts'
import { StoryLine } from './story-line.tsx'
import { useTeam } from './use-team.ts'
import styles from './wall.module.css'

const SHOWN = 3

export const InterviewCard = memo(function InterviewCard({ snapshotId }: { readonly snapshotId: Id }) {
  const snapshot = useView((view) => rowById(view, 'snapshot', snapshotId))
  const participant = useView((view) => participantOf(view, snapshotId))
  const alias = useView((view) => snapshotName(view, snapshotId))
  const heard = useView((view) => heardOf(view, snapshotId))
  const insights = useView((view) => insightsOf(view, snapshotId)).length
  const story = useView((view) => storyOf(view, snapshotId))
  const turns = useView((view) => turnsOf(view, snapshotId))
  const state = useView((view) => completenessOf(view, snapshotId))
  const team = useTeam(snapshot?.presentIds ?? [], snapshot?.leadId ?? null)
  const picture = useBlobUrl(snapshot?.picture ?? null)
  if (!snapshot || !state) return null
  const facts = Object.values(participant?.quickFacts ?? {}).filter((value) => value !== '')
  const rest = [
    heard.length > SHOWN ? `${heard.length - SHOWN} more` : '',
    insights > 0 ? `${insights} ${insights === 1 ? 'insight' : 'insights'}` : '',
  ].filter(Boolean)

  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <Avatar name={alias} src={picture ?? undefined} size="large" isDecorative />
        <div className={styles.who}>
          <h2 className={styles.name} dir="auto">
            <span>
              <RecordLink type="snapshot" id={snapshotId} className={styles.open ?? ''}>
                {alias}
              </RecordLink>
              {participant?.meetAgain && (
                <span className={styles.again} title="Worth meeting again">
                  <Icon as={StarIcon} size="small" />
                  <span className="visually-hidden">Worth meeting again</span>
                </span>
              )}
            </span>
          </h2>
          <p className={styles.facts} title={facts.join(' · ')}>
            {facts.join(' · ') || 'No quick facts yet'}
          </p>
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
        <blockquote className={styles.quote} dir="auto">
          “{snapshot.quote.text}”
        </blockquote>
      ) : (
        <p className={styles.noQuote}>No memorable quote yet</p>
      )}
      <StoryLine story={story} turns={turns} />
      <div className={styles.heard}>
        {heard.length === 0 && <p className={styles.none}>No opportunities yet</p>}
        <ul>
          {heard.slice(0, SHOWN).map(({ id, kind, statement }) => (
            <li key={id} className={styles.line}>
              <Icon as={MARK_ICONS[kind]} size="small" />
              <span className="visually-hidden">{MARK_WORDS[kind]}: </span>
              <span className={styles.words} dir="auto">
                {statement}
              </span>
            </li>
          ))}
        </ul>
        {rest.length > 0 && <p className={styles.none}>and {rest.join(', ')}</p>}
      </div>
      <footer className={styles.foot}>
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
              snapshot.finishedAt === null
                ? `${state.done} of ${state.total}`
                : `Finished, ${state.done} of ${state.total}`
            }
          />
        )}
      </footer>
    </article>
  )
})
