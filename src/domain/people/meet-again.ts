// Whom to ask for another interview: a mark on the participant.
import type { Id } from '../../lib/ids.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'

/** Marks a participant as worth meeting again, or takes the mark off. */
export const setMeetAgain: Command<{ readonly participantId: Id; readonly isOn: boolean }> = (
  view,
  { participantId, isOn },
) => {
  const participant = rowById(view, 'participant', participantId)
  if (!participant) return refused('gone')
  const name = participant.alias || 'This participant'
  return planned(isOn ? `${name} is worth meeting again` : `${name} need not be met again`, [
    set('participant', participantId, { meetAgain: isOn }),
  ])
}
