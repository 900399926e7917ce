// All interviews as cards that look like their page, the newest first; and where a new snapshot begins.
import { useState } from 'react'
import { useView } from '../../../data/react/use-view.ts'
import { interviews } from '../../../domain/snapshots/interviews.ts'
import { useActions } from '../../../ui/actions/use-actions.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { PlusIcon } from '../../../ui/icons.ts'
import { Page } from '../../../ui/page.tsx'
import { INTERVIEWS_ACTIONS } from '../snapshots-actions.ts'
import { InterviewCard } from './interview-card.tsx'
import { NewSnapshotForm } from './new-snapshot-form.tsx'
import { PageDrawing } from './page-drawing.tsx'
import styles from './interviews.module.css'

export interface InterviewsScreenProps {
  readonly onOpenSnapshot: (snapshotId: string) => void
  /** Opens with the form for a new snapshot. */
  readonly isCreating?: boolean
}

export function InterviewsScreen({ onOpenSnapshot, isCreating = false }: InterviewsScreenProps) {
  const all = useView(interviews)
  const [isForm, setIsForm] = useState(isCreating)
  useActions(INTERVIEWS_ACTIONS, { 'interviews.new': () => setIsForm(true) })

  const begin = (
    <Button variant="primary" icon={<Icon as={PlusIcon} />} onClick={() => setIsForm(true)}>
      New snapshot
    </Button>
  )
  return (
    <Page title={<h1>Interviews</h1>} actions={all.length > 0 && !isForm && begin}>
      {isForm && <NewSnapshotForm onCancel={() => setIsForm(false)} onCreated={onOpenSnapshot} />}
      {all.length > 0 ? (
        <ul className={styles.cards}>
          {all.map((snapshot) => (
            <li key={snapshot.id}>
              <InterviewCard snapshotId={snapshot.id} />
            </li>
          ))}
        </ul>
      ) : (
        !isForm && (
          <EmptyState
            title="One page per interview"
            sentence="Right after a call, the trio fills a snapshot together: who it was, a quote to remember, the story in a few moments, and every need, pain point and desire that was heard. Bring the transcript if there is one."
            drawing={<PageDrawing />}
            action={begin}
          />
        )
      )}
    </Page>
  )
}
