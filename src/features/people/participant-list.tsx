// Everybody who was listened to, by alias, with their interviews: worth meeting again.
import { type Ref, useMemo } from 'react'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Participant } from '../../domain/model/records.ts'
import {
  addParticipant,
  archiveParticipant,
  renameParticipant,
} from '../../domain/people/participant-commands.ts'
import { consentInWords, personOf } from '../../domain/people/consent.ts'
import { type FactFilter as Facts, hasFacts } from '../../domain/snapshots/fact-filter.ts'
import { interviewsWith } from '../../domain/snapshots/interviews.ts'
import { FactFilter } from '../../records/fact-filter.tsx'
import { PersonConsent } from '../../records/person-consent.tsx'
import { RecordLink } from '../../records/record-link.tsx'
import { dayText } from '../../ui/day-text.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ArchiveIcon } from '../../ui/icons.ts'
import { LongList } from '../../ui/long-list.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { Term } from '../../ui/term.tsx'
import { AddPerson, type AddPersonHandle } from './add-person.tsx'
import { ParticipantAgain } from './participant-again.tsx'
import styles from './people.module.css'
import { compareNames } from '../../lib/locale.ts'

interface ParticipantListProps {
  readonly adding: Ref<AddPersonHandle>
  readonly facts: Facts
  readonly onFacts: (facts: Facts) => void
}

export function ParticipantList({ adding, facts, onFacts }: ParticipantListProps) {
  const run = useRun()
  const view = useView((it) => it)
  const rows = view.rows.participant
  const participants = useMemo(
    () => [...rows.values()].sort((a, b) => compareNames(a.alias, b.alias)),
    [rows],
  )
  const shown = participants.filter(({ id }) => hasFacts(view, id, facts))
  return (
    <section className={styles.section} aria-labelledby="people-participants">
      <h2 id="people-participants">
        <Term>Participants</Term>
      </h2>
      <p className={styles.teach}>
        The people you interviewed, under a name to remember them by. A new snapshot adds its participant by
        itself.
      </p>
      <div className={styles.narrow}>
        <FactFilter facts={facts} onChange={onFacts} />
        {shown.length < participants.length && (
          <p className={styles.note} role="status">
            {shown.length} of {participants.length} participants
          </p>
        )}
      </div>
      <LongList items={shown} keyOf={idOf} className={styles.list} rowClassName={styles.person}>
        {(participant) => <ParticipantRow participant={participant} />}
      </LongList>
      <AddPerson
        ref={adding}
        label="Add a participant"
        placeholder="The weekend planner"
        onAdd={(alias) => run(addParticipant, { alias })}
      />
    </section>
  )
}

const idOf = ({ id }: Participant): string => id

function ParticipantRow({ participant }: { readonly participant: Participant }) {
  const run = useRun()
  const snapshots = useView((view) => interviewsWith(view, participant.id))
  const consent = useView((view) => consentInWords(personOf(view, participant.id)))
  const { id: participantId, alias, quickFacts } = participant
  const facts = Object.values(quickFacts).filter((value) => value !== '')
  return (
    <>
      <Avatar name={alias} isDecorative />
      <div className={styles.name}>
        <EditableText
          look="strong"
          label={`Alias of ${alias}`}
          value={alias}
          required
          onCommit={(next) => run(renameParticipant, { participantId, alias: next })}
        />
        {facts.length > 0 && <span className={styles.note}>{facts.join(' · ')}</span>}
        <span className={styles.line}>
          <PopoverButton
            label={consent}
            aria-label={`${consent}. Consent and contact of ${alias}`}
            variant="quiet"
            size="small"
            align="start"
            className={styles.consent ?? ''}
            content={() => <PersonConsent participantId={participantId} />}
          />
          <RecordLink type="participant" id={participantId} className={styles.page}>
            All about {alias}
          </RecordLink>
        </span>
      </div>
      <ul className={styles.interviews} aria-label={`Interviews with ${alias}`}>
        {snapshots.map((snapshot) => (
          <li key={snapshot.id}>
            <RecordLink type="snapshot" id={snapshot.id}>
              {snapshot.interviewedOn ? dayText(snapshot.interviewedOn) : 'Undated'}
            </RecordLink>
          </li>
        ))}
        {snapshots.length === 0 && <li className={styles.note}>not interviewed yet</li>}
      </ul>
      <ParticipantAgain participant={participant} />
      <IconButton
        label={`Archive ${alias}`}
        size="small"
        icon={<Icon as={ArchiveIcon} />}
        onClick={() => run(archiveParticipant, { participantId }, { toast: true })}
      />
    </>
  )
}
