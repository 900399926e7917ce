// Commands for what was seen: one record per person watched, so two counters at two devices lose nothing.
import type { Id } from '../../lib/ids.ts'
import { archive, type Command, create, newRow, planned, refused, set } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { tally } from './tally.ts'
import { observationsOf } from './tests-of.ts'

export interface AddObservation {
  readonly testId: Id
  /** Who was watched, as the trio names them; '' when it does not matter. */
  readonly who: string
  /** Whether they did what the criteria say. */
  readonly met: boolean
  readonly note: string
}

/** Counts one person. Refuses `not-started` and `finished`; beyond n it is kept but does not count. */
export const addObservation: Command<AddObservation> = (view, { testId, who, met, note }, env) => {
  const refusal = whyNotCount(view, testId)
  if (refusal) return refused(refusal)
  const observation = newRow('observation', env, { testId, who: who.trim(), met, note: note.trim() })
  const changes = [create('observation', observation)]
  const test = rowById(view, 'test', testId)
  if (!test) return refused('gone')
  const now = tally(test, [...observationsOf(view, testId), observation])
  const seen = `${met ? 'Met' : 'Not met'}: ${now.met} met, ${now.notMet} not met, ${now.left} to go`
  return planned(now.extra > 0 ? `${seen}; kept, not counted` : seen, changes, observation.id)
}

function whyNotCount(view: WorkspaceView, testId: Id) {
  const test = rowById(view, 'test', testId)
  if (!test) return 'gone' as const
  if (test.startedAt === null) return 'not-started' as const
  return test.finishedAt === null ? null : ('finished' as const)
}

export interface EditObservation {
  readonly observationId: Id
  readonly who?: string
  readonly met?: boolean
  readonly note?: string
}

/** Corrects an observation. Refuses to turn met into not met once the test is finished: reopen it first. */
export const editObservation: Command<EditObservation> = (view, { observationId, ...fields }) => {
  const observation = rowById(view, 'observation', observationId)
  if (!observation) return refused('gone')
  const test = rowById(view, 'test', observation.testId)
  const turns = fields.met !== undefined && fields.met !== observation.met
  if (turns && test && test.finishedAt !== null) return refused('finished', test.title)
  return planned('Changed an observation', [set('observation', observationId, fields)], observationId)
}

/** Takes an observation out of the count (archived). Refuses once the test is finished. */
export const removeObservation: Command<{ readonly observationId: Id }> = (view, { observationId }, env) => {
  const observation = rowById(view, 'observation', observationId)
  if (!observation) return refused('gone')
  const test = rowById(view, 'test', observation.testId)
  if (test && test.finishedAt !== null) return refused('finished', test.title)
  const who = observation.who ? ` of ${observation.who}` : ''
  return planned(`Took out the observation${who}`, [archive('observation', observationId, env)])
}
