// Three dots each, then three distinct candidates. Variants of one idea are said; nothing is forbidden.
import { useMe } from '../../../data/react/use-me.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { SOLUTION_STATUS_WORDS } from '../../../domain/model/status-words.ts'
import {
  byDots,
  candidatesOf,
  CANDIDATES,
  ideasFor,
  variantsAmong,
} from '../../../domain/solutions/candidates.ts'
import { setSolutionStatus } from '../../../domain/tree/solutions.ts'
import type { Id } from '../../../lib/ids.ts'
import { DotsLeft, VoteButton } from '../../../records/solution-votes.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { OriginLine } from '../origin-line.tsx'
import styles from './storm.module.css'

interface ChooseStepProps {
  readonly opportunityId: Id
  readonly onNext: () => void
}

export function ChooseStep({ opportunityId, onNext }: ChooseStepProps) {
  const run = useRun()
  const [me, setMe] = useMe()
  const view = useView((whole) => whole)
  const members = [...view.rows.member.values()]
  const isMember = members.some(({ id }) => id === me)
  const ideas = byDots(view, ideasFor(view, opportunityId))
  const candidates = candidatesOf(view, opportunityId)
  const [variant] = variantsAmong(view, candidates)
  if (ideas.length === 0)
    return <p className={styles.quiet}>There is nothing to choose from yet. First ideas, then dots.</p>
  return (
    <>
      <div className={styles.bar}>
        {members.length > 0 && (
          <div className={styles.who}>
            <span className={styles.quiet}>Who votes here now?</span>
            <SegmentedControl
              label="Who votes here now"
              size="small"
              value={isMember ? (me ?? '') : ''}
              segments={members.map(({ id, name }) => ({ value: id, label: name || 'No name' }))}
              onChange={setMe}
            />
          </div>
        )}
        {(isMember || members.length === 0) && <DotsLeft opportunityId={opportunityId} />}
        <Button variant={candidates.length >= CANDIDATES ? 'primary' : 'secondary'} onClick={onNext}>
          Compare the candidates
        </Button>
      </div>
      {variant && (
        <Banner tone="warn">
          “{variant.one.title}” and “{variant.other.title}” might be variants of one idea. Three that differ
          teach more.
        </Banner>
      )}
      {candidates.length > CANDIDATES && (
        <Banner tone="info">
          {candidates.length} candidates: three are enough to compare, and every one more costs tests.
        </Banner>
      )}
      <ol className={styles.choices} aria-label="Ideas, those with most dots first">
        {ideas.map((idea) => (
          <li key={idea.id} className={styles.choice} data-on={idea.status === 'candidate' || undefined}>
            <span className={styles.dots}>
              <VoteButton solutionId={idea.id} title={idea.title} />
            </span>
            <span className={styles.choiceWords}>
              <span dir="auto">{idea.title}</span>
              <span className={styles.choiceFacts}>
                {idea.group.trim() !== '' && <Badge look="outline">{idea.group}</Badge>}
                <OriginLine solution={idea} />
              </span>
            </span>
            {idea.status === 'idea' || idea.status === 'candidate' ? (
              <Checkbox
                label="Candidate"
                checked={idea.status === 'candidate'}
                onChange={(isOn) =>
                  run(setSolutionStatus, { id: idea.id, status: isOn ? 'candidate' : 'idea' })
                }
              />
            ) : (
              <Badge look="outline">{SOLUTION_STATUS_WORDS[idea.status]}</Badge>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
