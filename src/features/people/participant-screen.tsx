// One participant: who it is, all interviews with them, and everything they said with where it went.
import { useMemo } from 'react'
import type { Id } from '../../lib/ids.ts'
import { useRun } from '../../data/react/use-run.ts'
import { useView } from '../../data/react/use-view.ts'
import type { Participant } from '../../domain/model/records.ts'
import { consentInWords, personOf } from '../../domain/people/consent.ts'
import { renameParticipant } from '../../domain/people/participant-commands.ts'
import { PersonConsent } from '../../records/person-consent.tsx'
import { PersonSource } from '../../records/person-source.tsx'
import { ScreenLink } from '../../records/screen-link.tsx'
import { EditableText } from '../../ui/editable-text.tsx'
import { Page } from '../../ui/page.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { ParticipantAgain } from './participant-again.tsx'
import { ParticipantFacts } from './participant-facts.tsx'
import { ParticipantInterviews } from './participant-interviews.tsx'
import { ParticipantSaid } from './participant-said.tsx'
import styles from './people.module.css'

export function ParticipantScreen({ participantId }: { readonly participantId: Id }) {
  const participant = useView((view) => view.rows.participant.get(participantId) ?? null)
  return participant && <One participant={participant} />
}

function One({ participant }: { readonly participant: Participant }) {
  const run = useRun()
  const { id: participantId, alias } = participant
  const person = useView((view) => personOf(view, participantId))
  const consent = useMemo(() => consentInWords(person), [person])
  return (
    <Page
      width="reading"
      above={<ScreenLink to="/people">People</ScreenLink>}
      title={
        <EditableText
          as="h1"
          look="title"
          label={`Alias of ${alias}`}
          value={alias}
          required
          onCommit={(next) => run(renameParticipant, { participantId, alias: next })}
        />
      }
      meta={
        <PopoverButton
          label={consent}
          aria-label={`${consent}. Consent and contact of ${alias}`}
          variant="quiet"
          size="small"
          className={styles.inMeta ?? ''}
          content={() => <PersonConsent participantId={participantId} />}
        />
      }
      actions={<ParticipantAgain participant={participant} />}
    >
      <div className={styles.sections}>
        <section className={styles.section} aria-labelledby="participant-facts">
          <h2 id="participant-facts">Quick facts</h2>
          <ParticipantFacts participant={participant} />
          <div className={styles.source}>
            <PersonSource participantId={participantId} />
          </div>
        </section>
        <ParticipantInterviews participant={participant} />
        <ParticipantSaid participant={participant} />
      </div>
    </Page>
  )
}
