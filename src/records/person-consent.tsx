// What a participant agreed to, and who they are: the form for both. Stands in a popover wherever the person is mentioned.
// Personal data live in a document of their own and never travel with views or pictures.
import type { Id } from '../lib/ids.ts'
import { useRun } from '../data/react/use-run.ts'
import { useView } from '../data/react/use-view.ts'
import { isKeptTooLong, personOf, personOrEmpty } from '../domain/people/consent.ts'
import { editPerson, setConsent, withdrawConsent } from '../domain/people/person-commands.ts'
import { rowById } from '../domain/view/workspace-view.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { dayOf } from '../ui/day-text.ts'
import { TextField } from '../ui/text-field.tsx'
import { useNow } from '../ui/use-now.ts'
import { PersonPhoto } from './person-photo.tsx'
import { PersonSource } from './person-source.tsx'
import { RecordLink } from './record-link.tsx'
import styles from './person-consent.module.css'

export function PersonConsent({ participantId }: { readonly participantId: Id }) {
  const run = useRun()
  const alias = useView((view) => rowById(view, 'participant', participantId)?.alias ?? '')
  const known = useView((view) => personOf(view, participantId))
  const person = personOrEmpty(known, participantId)
  const edit = (fields: Parameters<typeof editPerson>[1]['fields']) =>
    void run(editPerson, { participantId, fields })
  const isTooLong = isKeptTooLong(known, dayOf(useNow()))
  return (
    <div className={styles.form}>
      <fieldset className={styles.consent}>
        <legend>{alias} agrees</legend>
        <Checkbox
          label="to being recorded"
          checked={person.consentRecording}
          onChange={(isGiven) => run(setConsent, { participantId, to: 'consentRecording', isGiven })}
        />
        <Checkbox
          label="to being quoted"
          checked={person.consentQuotes}
          onChange={(isGiven) => run(setConsent, { participantId, to: 'consentQuotes', isGiven })}
        />
        {person.withdrawn ? (
          <p className={styles.note}>Consent was withdrawn. What was noted is not to be shown any more.</p>
        ) : (
          (person.consentRecording || person.consentQuotes) && (
            <Button variant="quiet" size="small" onClick={() => run(withdrawConsent, { participantId })}>
              Consent was withdrawn
            </Button>
          )
        )}
      </fieldset>
      <div className={styles.days}>
        <TextField
          label="Agreed on"
          type="date"
          value={person.consentOn}
          onCommit={(consentOn) => edit({ consentOn })}
        />
        <TextField
          label="Keep until"
          type="date"
          value={person.retainUntil}
          error={isTooLong ? 'This day is past. Delete what you promised to delete.' : null}
          onCommit={(retainUntil) => edit({ retainUntil })}
        />
      </div>
      <TextField
        label="Real name"
        value={person.name}
        autoComplete="off"
        onCommit={(name) => edit({ name })}
      />
      <TextField
        label="Contact"
        placeholder="Mail or phone, to meet again"
        autoComplete="off"
        value={person.contact}
        onCommit={(contact) => edit({ contact })}
      />
      <PersonPhoto participantId={participantId} alias={alias} photo={person.photo} />
      <p className={styles.note}>
        Real name, contact and photo stand here alone. Pages, pictures and reviews show the alias.
      </p>
      <PersonSource participantId={participantId} />
      <RecordLink type="participant" id={participantId}>
        Everything about {alias || 'this participant'}
      </RecordLink>
    </div>
  )
}
