// Changes of the personal data of a participant: real name, contact, photo, consent. They go to the people document.
import type { Id } from '../../lib/ids.ts'
import type { Person } from '../model/records.ts'
import { type Command, planned, refused } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { isDay } from '../snapshots/snapshot-commands.ts'

export interface PersonEdit {
  readonly participantId: Id
  readonly fields: Partial<Pick<Person, 'name' | 'contact' | 'photo' | 'retainUntil' | 'consentOn'>>
}

/** Sets who a participant is and how long that is kept. Days are `YYYY-MM-DD` or ''. */
export const editPerson: Command<PersonEdit> = (view, { participantId, fields }) => {
  const participant = rowById(view, 'participant', participantId)
  if (!participant) return refused('gone')
  for (const day of [fields.retainUntil, fields.consentOn])
    if (day !== undefined && day !== '' && !isDay(day)) return refused('invalid', day)
  const tidy = {
    ...fields,
    ...(fields.name === undefined ? {} : { name: fields.name.trim() }),
    ...(fields.contact === undefined ? {} : { contact: fields.contact.trim() }),
  }
  return planned(`Personal data of ${participant.alias} changed`, [
    { do: 'person', id: participantId, fields: tidy },
  ])
}

/** Notes what the participant agrees to. The first consent is of today, and takes a withdrawal back. */
export const setConsent: Command<{
  readonly participantId: Id
  readonly to: 'consentRecording' | 'consentQuotes'
  readonly isGiven: boolean
}> = (view, { participantId, to, isGiven }, env) => {
  const participant = rowById(view, 'participant', participantId)
  if (!participant) return refused('gone')
  const before = view.people.get(participantId)
  const consentOn = isGiven && !before?.consentOn ? { consentOn: env.today } : {}
  const withdrawn = isGiven && before?.withdrawn ? { withdrawn: false } : {}
  const what = to === 'consentQuotes' ? 'quotes' : 'recording'
  return planned(
    isGiven ? `${participant.alias} agrees to ${what}` : `${participant.alias} does not agree to ${what}`,
    [{ do: 'person', id: participantId, fields: { [to]: isGiven, ...consentOn, ...withdrawn } }],
  )
}

/** Notes that the participant took every consent back. */
export const withdrawConsent: Command<{ readonly participantId: Id }> = (view, { participantId }) => {
  const participant = rowById(view, 'participant', participantId)
  if (!participant) return refused('gone')
  return planned(`${participant.alias} withdrew consent`, [
    {
      do: 'person',
      id: participantId,
      fields: { withdrawn: true, consentRecording: false, consentQuotes: false },
    },
  ])
}
