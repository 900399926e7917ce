// A new snapshot: the participant (known or new), the snapshot and its empty story map in one step.
import type { Id } from '../../lib/ids.ts'
import type { Change } from '../view/change.ts'
import { type Command, create, newRow, planned, refused } from '../view/command.ts'
import { rowById } from '../view/workspace-view.ts'
import { isDay } from './snapshot-commands.ts'

export interface NewSnapshot {
  /** Somebody interviewed before, or the alias of somebody new. */
  readonly participant: { readonly id: Id } | { readonly alias: string }
  /** `YYYY-MM-DD`. */
  readonly interviewedOn: string
  readonly presentIds: readonly Id[]
  /** Who led; always counted among those present. */
  readonly leadId: Id | null
}

/** Plans a snapshot. Refuses an empty alias ('empty'), a gone participant ('gone') and a day that is none ('invalid'). */
export const createSnapshot: Command<NewSnapshot> = (view, args, env) => {
  const changes: Change[] = []
  let participantId: Id
  let alias: string
  if ('id' in args.participant) {
    const known = rowById(view, 'participant', args.participant.id)
    if (!known) return refused('gone')
    participantId = known.id
    alias = known.alias
  } else {
    alias = args.participant.alias.trim()
    if (!alias) return refused('empty')
    const participant = newRow('participant', env, { alias })
    participantId = participant.id
    changes.push(create('participant', participant))
  }
  if (!isDay(args.interviewedOn)) return refused('invalid', args.interviewedOn)

  const leadId = rowById(view, 'member', args.leadId)?.id ?? null
  const present = args.presentIds.filter((id) => rowById(view, 'member', id))
  const presentIds = leadId && !present.includes(leadId) ? [leadId, ...present] : present
  const snapshotId = env.newId()
  const story = newRow('map', env, { kind: 'story', snapshotId })
  const snapshot = newRow('snapshot', env, {
    id: snapshotId,
    participantId,
    interviewedOn: args.interviewedOn,
    presentIds,
    leadId,
    storyMapId: story.id,
  })
  changes.push(create('map', story), create('snapshot', snapshot))
  return planned(`Snapshot of ${alias} begun`, changes, snapshotId)
}
