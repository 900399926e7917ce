// Who it was: face, alias, day and team, and the quick facts beside.
import { useRun } from '../../../data/react/use-run.ts'
import { useView } from '../../../data/react/use-view.ts'
import type { Snapshot } from '../../../domain/model/records.ts'
import { renameParticipant } from '../../../domain/people/participant-commands.ts'
import { snapshotName } from '../../../domain/snapshots/interviews.ts'
import { rowById } from '../../../domain/view/workspace-view.ts'
import { EditableText } from '../../../ui/editable-text.tsx'
import { PictureButton } from '../picture/picture-button.tsx'
import { InterviewFacts } from './interview-facts.tsx'
import { QuickFacts } from './quick-facts.tsx'
import styles from './page.module.css'

export function PageHead({ snapshot }: { readonly snapshot: Snapshot }) {
  const run = useRun()
  const participant = useView((view) => rowById(view, 'participant', snapshot.participantId))
  const name = useView((view) => snapshotName(view, snapshot.id))

  return (
    <header className={styles.head}>
      <PictureButton snapshot={snapshot} name={name} />
      <div className={styles.identity}>
        {participant ? (
          <EditableText
            as="h1"
            look="title"
            label="Alias"
            value={participant.alias}
            placeholder="A name to remember the person by"
            required
            onCommit={(alias) => run(renameParticipant, { participantId: participant.id, alias })}
          />
        ) : (
          <h1>{name}</h1>
        )}
        <InterviewFacts snapshot={snapshot} />
      </div>
      {participant && <QuickFacts participant={participant} />}
    </header>
  )
}
