// Each member adds alone: whoever sits here sees only their own ideas; of the others only how many there are.
import { useState } from 'react'
import { useMe } from '../../../data/react/use-me.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import { addIdea, archiveIdea, editIdea, hiddenIdeas, shareIdeas } from '../../../domain/solutions/storm.ts'
import type { Id } from '../../../lib/ids.ts'
import { ScreenLink } from '../../../records/screen-link.tsx'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { Button } from '../../../ui/button.tsx'
import { EditableText } from '../../../ui/editable-text.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { EyeOffIcon, XIcon } from '../../../ui/icons.ts'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { SOLUTIONS_ACTIONS } from '../solutions-actions.ts'
import { NextIdea } from './next-idea.tsx'
import styles from './storm.module.css'

interface AloneStepProps {
  readonly opportunityId: Id
  readonly onShared: () => void
}

export function AloneStep({ opportunityId, onShared }: AloneStepProps) {
  const run = useRun()
  const [me, setMe] = useMe()
  const members = useView((view) => view.rows.member)
  const all = useView((view) => hiddenIdeas(view, opportunityId))
  const member = me === null ? undefined : members.get(me)
  const [first] = useState(me)
  const mine = all.filter((idea) => idea.byId === member?.id)
  const theirs = all.length - mine.length
  const share = (byId: Id | null) => {
    if (run(shareIdeas, { opportunityId, byId }, { toast: true }).ok) onShared()
  }
  useActions(SOLUTIONS_ACTIONS, {
    'storm.share': member && mine.length > 0 ? () => share(member.id) : undefined,
  })
  if (members.size === 0)
    return (
      <p className={styles.quiet}>
        Say first who is in the trio, under <ScreenLink to="/people">People</ScreenLink>; then each can add
        ideas alone. Or go on together right away.
      </p>
    )
  return (
    <div className={styles.alone}>
      <div className={styles.who}>
        <span className={styles.quiet}>Who writes here now?</span>
        <SegmentedControl
          label="Who writes here now"
          size="small"
          value={member?.id ?? ''}
          segments={[...members.values()].map(({ id, name }) => ({ value: id, label: name || 'No name' }))}
          onChange={setMe}
        />
      </div>
      {member ? (
        <>
          <NextIdea
            key={member.id}
            startsFocused={member.id === first}
            label={`An idea of ${member.name}`}
            placeholder="One way to address it; Enter, and the next one"
            onAdd={(title) => run(addIdea, { opportunityId, title, byId: member.id }).ok}
          />
          {mine.length > 0 && (
            <ol className={styles.mine} aria-label={`Ideas of ${member.name}, not shared yet`}>
              {mine.map((idea) => (
                <li key={idea.id} className={styles.idea} data-hidden>
                  <EditableText
                    label="Idea"
                    value={idea.title}
                    required
                    multiline
                    className={styles.ideaWords ?? ''}
                    onCommit={(title) => run(editIdea, { ideaId: idea.id, title })}
                  />
                  <IconButton
                    label={`Take away: ${idea.title}`}
                    size="small"
                    icon={<Icon as={XIcon} size="small" />}
                    onClick={() => run(archiveIdea, { ideaId: idea.id }, { toast: true })}
                  />
                </li>
              ))}
            </ol>
          )}
        </>
      ) : (
        <p>
          Choose your name. What you write stays hidden from the others until it is shared; nobody is steered
          by what somebody else says first.
        </p>
      )}
      {(member || all.length > 0) && (
        <div className={styles.share}>
          <p className={styles.hiddenCount}>
            <Icon as={EyeOffIcon} size="small" />
            {mine.length === 0 ? 'Nothing of yours is hidden' : `${mine.length} of yours, seen by you alone`}
            {theirs > 0 && ` · ${theirs} of the others, hidden from you`}
          </p>
          {member && mine.length > 0 && (
            <Button variant={theirs > 0 ? 'secondary' : 'primary'} onClick={() => share(member.id)}>
              Share mine
            </Button>
          )}
          {theirs > 0 && (
            <Button variant="primary" onClick={() => share(null)}>
              All are ready: share everybody’s
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
