// Short lists: who works here, who was listened to and how they were found, whom the work is shown to. All edited where they stand.
import { useRef } from 'react'
import type { FactFilter } from '../../domain/snapshots/fact-filter.ts'
import { Page } from '../../ui/page.tsx'
import { useActions } from '../../ui/actions/use-actions.ts'
import type { AddPersonHandle } from './add-person.tsx'
import { MemberList } from './member-list.tsx'
import { ParticipantList } from './participant-list.tsx'
import { PEOPLE_ACTIONS } from './people-actions.ts'
import { SourceList } from './source-list.tsx'
import { StakeholderList } from './stakeholder-list.tsx'
import styles from './people.module.css'

export interface PeopleScreenProps {
  /** Quick facts that the participants are narrowed to. */
  readonly facts: FactFilter
  readonly onFacts: (facts: FactFilter) => void
  /** A link led to the recruiting sources. */
  readonly isSourcesAsked?: boolean
}

export function PeopleScreen({ facts, onFacts, isSourcesAsked = false }: PeopleScreenProps) {
  const member = useRef<AddPersonHandle>(null)
  const participant = useRef<AddPersonHandle>(null)
  const stakeholder = useRef<AddPersonHandle>(null)
  useActions(PEOPLE_ACTIONS, {
    'people.add-member': () => member.current?.open(),
    'people.add-participant': () => participant.current?.open(),
    'people.add-stakeholder': () => stakeholder.current?.open(),
  })
  return (
    <Page title={<h1>People</h1>} width="reading">
      <div className={styles.sections}>
        <MemberList adding={member} />
        <ParticipantList adding={participant} facts={facts} onFacts={onFacts} />
        <SourceList isAsked={isSourcesAsked} />
        <StakeholderList adding={stakeholder} />
      </div>
    </Page>
  )
}
