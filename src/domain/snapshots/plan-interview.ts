// An interview to come: somebody, a day, a time. It is the snapshot it will become, so that its guide is there already.
import type { Id } from '../../lib/ids.ts'
import { type Command, planned, refused, set } from '../view/command.ts'
import { setSource } from '../people/sources.ts'
import { rowById } from '../view/workspace-view.ts'
import { applyChanges } from '../view/apply-changes.ts'
import { createSnapshot, type NewSnapshot } from './create-snapshot.ts'
import { snapshotName } from './interviews.ts'
import { isDay } from './snapshot-commands.ts'

export interface InterviewToCome {
  readonly participant: NewSnapshot['participant']
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** `HH:MM` or ''. */
  readonly time: string
  /** How the participant was found; left as it is when not given. */
  readonly source?: string
}

/** Plans an interview; refuses like `createSnapshot`, and a time that is none ('invalid'). */
export const planInterview: Command<InterviewToCome> = (
  view,
  { participant, day, time, source = '' },
  env,
) => {
  if (!isTime(time)) return refused('invalid', time)
  const begun = createSnapshot(
    view,
    { participant, interviewedOn: day, presentIds: [...view.rows.member.keys()], leadId: null },
    env,
  )
  if (!begun.ok) return begun
  const { changes, focusId = '' } = begun.value
  const next = applyChanges(view, changes)
  const name = snapshotName(next, focusId)
  const participantId = rowById(next, 'snapshot', focusId)?.participantId ?? ''
  const found = source.trim() === '' ? null : setSource(next, { participantId, source }, env)
  if (found && !found.ok) return found
  return planned(
    `Interview with ${name} planned`,
    [...changes, ...(found?.value.changes ?? []), set('snapshot', focusId, { startsAt: time })],
    focusId,
  )
}

/** Moves an interview to another day or time. */
export const moveInterview: Command<{
  readonly snapshotId: Id
  readonly day: string
  readonly time: string
}> = (view, { snapshotId, day, time }) => {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  if (!snapshot) return refused('gone')
  if (!isDay(day)) return refused('invalid', day)
  if (!isTime(time)) return refused('invalid', time)
  const isSame = snapshot.interviewedOn === day && snapshot.startsAt === time
  return planned(
    `Interview with ${snapshotName(view, snapshotId)} moved to ${day}${time && `, ${time}`}`,
    isSame ? [] : [set('snapshot', snapshotId, { interviewedOn: day, startsAt: time })],
  )
}

/** Whether a text is a time of day `HH:MM`, or none at all. */
export function isTime(text: string): boolean {
  return /^(([01]\d|2[0-3]):[0-5]\d)?$/.test(text)
}
