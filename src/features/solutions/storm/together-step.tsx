// All together: what everybody wrote, more of it up to fifteen or twenty, ideas of stakeholders and of interviews, groups.
import { useMemo, useState } from 'react'
import { useMe } from '../../../data/react/use-me.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { ideasFor } from '../../../domain/solutions/candidates.ts'
import { groupsOf } from '../../../domain/solutions/groups.ts'
import { addTogether, ENOUGH_IDEAS } from '../../../domain/solutions/storm.ts'
import { snapshotName } from '../../../domain/snapshots/interviews.ts'
import { addSolution } from '../../../domain/tree/solutions.ts'
import type { WorkspaceView } from '../../../domain/view/workspace-view.ts'
import type { Id } from '../../../lib/ids.ts'
import { Button } from '../../../ui/button.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Meter } from '../../../ui/meter.tsx'
import { Select } from '../../../ui/select.tsx'
import { IdeaCard } from './idea-card.tsx'
import { GroupHead, GroupSuggestions } from './idea-groups.tsx'
import { NextIdea } from './next-idea.tsx'
import styles from './storm.module.css'

interface TogetherStepProps {
  readonly opportunityId: Id
  readonly onNext: () => void
  readonly onAlone: () => void
}

export function TogetherStep({ opportunityId, onNext, onAlone }: TogetherStepProps) {
  const ideas = useView((view) => ideasFor(view, opportunityId))
  const live = ideas.filter((idea) => idea.status !== 'dropped')
  const groups = groupsOf(live)
  const names = groups.map(({ name }) => name).filter(Boolean)
  return (
    <>
      <div className={styles.bar}>
        <Meter
          label="Ideas so far"
          value={live.length}
          max={ENOUGH_IDEAS.least}
          text={progressInWords(live.length)}
        />
        <Button variant={live.length >= ENOUGH_IDEAS.least ? 'primary' : 'secondary'} onClick={onNext}>
          Give dots and choose
        </Button>
      </div>
      <AddTogether opportunityId={opportunityId} />
      <GroupSuggestions ideas={live} />
      {live.length === 0 && (
        <EmptyState
          look="inline"
          title="No idea is shared yet"
          sentence="Begin alone: the first ideas are the ones everybody has, and what somebody says aloud steers the others. The good ones come late, so go on to fifteen or twenty."
          action={<Button onClick={onAlone}>Each alone first</Button>}
        />
      )}
      {groups.map(({ name, ideas: members }) => (
        <section key={name} className={styles.group} aria-label={name || 'In no group'}>
          {name !== '' && <GroupHead name={name} ideas={members} />}
          {name === '' && groups.length > 1 && <h2 className={styles.groupName}>In no group</h2>}
          <ul className={styles.cards}>
            {members.map((idea) => (
              <IdeaCard key={idea.id} idea={idea} groups={names} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function progressInWords(count: number): string {
  if (count < ENOUGH_IDEAS.least) return `${count} of ${ENOUGH_IDEAS.least} to ${ENOUGH_IDEAS.most}`
  return count <= ENOUGH_IDEAS.most ? `${count} ideas, enough to choose from` : `${count} ideas, plenty`
}

/** Whose idea it is: whoever sits here, another member, a stakeholder, or something said in an interview. */
function AddTogether({ opportunityId }: { readonly opportunityId: Id }) {
  const run = useRun()
  const [me] = useMe()
  const members = useView((view) => view.rows.member)
  const stakeholders = useView((view) => view.rows.stakeholder)
  const [from, setFrom] = useState<Id | null>(null)
  const people = [...members.values(), ...stakeholders.values()]
  const fromId = from ?? (me !== null && members.has(me) ? me : null)
  return (
    <div className={styles.add}>
      <NextIdea
        label="Another idea"
        placeholder="What else could address it? Enter, and the next one"
        onAdd={(text) => run(addTogether, { opportunityId, text, fromId }).ok}
      >
        {people.length > 0 && (
          <Select
            label="Whose idea"
            value={fromId ?? 'nobody'}
            options={[
              { value: 'nobody', label: 'Nobody’s in particular' },
              ...people.map(({ id, name }) => ({ value: id, label: name || 'No name' })),
            ]}
            onChange={(value) => setFrom(value === 'nobody' ? null : value)}
          />
        )}
      </NextIdea>
      <FromInterviews opportunityId={opportunityId} />
    </div>
  )
}

function FromInterviews({ opportunityId }: { readonly opportunityId: Id }) {
  const run = useRun()
  const [isOpen, setIsOpen] = useState(false)
  const view = useView((whole) => whole)
  const said = useMemo(() => (isOpen ? saidInInterviews(view) : []), [isOpen, view])
  if (view.rows.heard.size + view.rows.insight.size === 0) return null
  if (!isOpen)
    return (
      <Button variant="quiet" size="small" onClick={() => setIsOpen(true)}>
        Bring one from an interview
      </Button>
    )
  return (
    <ComboBox
      label="An idea said in an interview"
      help="It keeps the words and the interview it came from."
      options={said.map(({ id, words, who }) => ({ id, label: words, detail: who }))}
      clearOnChoose
      autoFocus
      placeholder="Find it by its words"
      onChoose={(id) => {
        const title = said.find((one) => one.id === id)?.words ?? ''
        run(addSolution, { opportunityId, title, fromId: null, sourceId: id }, { toast: true })
      }}
    />
  )
}

function saidInInterviews(view: WorkspaceView) {
  return [
    ...[...view.rows.insight.values()].map(({ id, text, snapshotId }) => ({ id, words: text, snapshotId })),
    ...[...view.rows.heard.values()].map(({ id, statement, snapshotId }) => ({
      id,
      words: statement,
      snapshotId,
    })),
  ].map(({ id, words, snapshotId }) => ({ id, words, who: snapshotName(view, snapshotId) }))
}
