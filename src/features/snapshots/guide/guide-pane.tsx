// Before the call: what the team wants to know, and the one prompt that starts the story. Research questions are not read
// out; the prompt is.
import type { Id } from '../../../lib/ids.ts'
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { copyGuide, guides } from '../../../domain/snapshots/guide-commands.ts'
import { Icon } from '../../../ui/icon.tsx'
import { CopyIcon } from '../../../ui/icons.ts'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { dayText } from '../../../ui/day-text.ts'
import { QuestionList } from './question-list.tsx'
import { StoryPrompt } from './story-prompt.tsx'
import styles from './guide.module.css'

const MOST_GUIDES = 12

export function GuidePane({ snapshot }: { readonly snapshot: Snapshot }) {
  return (
    <div className={styles.guide}>
      <section className={styles.part} aria-label="Research questions">
        <h2>What do we want to know?</h2>
        <p className={styles.teach}>
          Research questions are for you. Nobody can answer them in an interview; one good story can.
        </p>
        <QuestionList snapshot={snapshot} />
        <CopyGuide snapshotId={snapshot.id} />
      </section>
      <StoryPrompt snapshot={snapshot} />
    </div>
  )
}

function CopyGuide({ snapshotId }: { readonly snapshotId: Id }) {
  const run = useRun()
  const all = useView(guides)
  const participants = useView((view) => view.rows.participant)
  const others = all
    .filter((one) => one.id !== snapshotId)
    .slice(0, MOST_GUIDES)
    .map(({ id, interviewedOn: on, participantId }) => {
      const alias = participantId === null ? '' : participants.get(participantId)?.alias
      return { id, on, name: alias || 'Somebody without a name' }
    })
  if (others.length === 0) return null
  return (
    <MenuButton
      label="Copy from an earlier guide"
      variant="quiet"
      size="small"
      className={styles.quiet ?? ''}
      icon={<Icon as={CopyIcon} size="small" />}
      items={others.map(({ id, on, name }) => ({
        id,
        label: on ? `${name} · ${dayText(on, 'short')}` : name,
        onSelect: () => void run(copyGuide, { snapshotId, fromId: id }, { toast: true }),
      }))}
    />
  )
}
