// The dots an idea got, and the one press that gives or takes back one's own. Whoever sits here votes for themselves alone.
import type { Id } from '../lib/ids.ts'
import { useMe } from '../data/react/use-me.ts'
import { useRun } from '../data/react/use-run.ts'
import { useView } from '../data/react/use-view.ts'
import { dotsLeft, DOTS_EACH, hasVoted, toggleVote, votesFor } from '../domain/tree/votes.ts'
import { ScreenLink } from './screen-link.tsx'
import styles from './solution-votes.module.css'

interface VoteButtonProps {
  readonly solutionId: Id
  readonly title: string
}

export function VoteButton({ solutionId, title }: VoteButtonProps) {
  const run = useRun()
  const [me] = useMe()
  const votes = useView((view) => votesFor(view, solutionId))
  const isMine = useView((view) => hasVoted(view, solutionId, me))
  const isMember = useView((view) => me !== null && view.rows.member.has(me))
  const words = votes === 1 ? '1 dot' : `${votes} dots`
  const dots = (
    <span className={styles.dots} aria-hidden>
      <span className={styles.dot} data-given={votes > 0 || undefined} />
      {votes}
    </span>
  )
  if (me === null || !isMember)
    return votes === 0 ? null : (
      <span className={styles.count} title={words}>
        {dots}
        <span className="visually-hidden">{words}</span>
      </span>
    )
  return (
    <button
      type="button"
      className={styles.vote}
      aria-pressed={isMine}
      aria-label={`My dot for ${title}, ${words}`}
      title={isMine ? 'Take my dot back' : 'Give one of my dots'}
      onClick={() => run(toggleVote, { solutionId, memberId: me })}
    >
      {dots}
    </button>
  )
}

/** How many dots are left for the ideas under an opportunity, or the way to say who votes. */
export function DotsLeft({ opportunityId }: { readonly opportunityId: Id }) {
  const [me] = useMe()
  const left = useView((view) =>
    me !== null && view.rows.member.has(me) ? dotsLeft(view, opportunityId, me) : null,
  )
  const hasMembers = useView((view) => view.rows.member.size > 0)
  if (left !== null)
    return (
      <span className={styles.left}>
        {left === 0 ? 'All your dots are given' : `${left} of your ${DOTS_EACH} dots left`}
      </span>
    )
  return (
    <span className={styles.left}>
      {hasMembers ? (
        <>
          To vote, say who you are under <ScreenLink to="/settings">Settings</ScreenLink>
        </>
      ) : null}
    </span>
  )
}
