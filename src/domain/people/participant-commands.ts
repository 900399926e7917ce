// Changes of participants: the alias they are remembered by, and their quick facts (which are the filters later).
import type { Id } from '../../lib/ids.ts'
import { archive, type Command, create, newRow, planned, refused, restore, set } from '../view/command.ts'
import type { Change } from '../view/change.ts'
import { anyRowById, rowById } from '../view/workspace-view.ts'

/** A participant before any interview. */
export const addParticipant: Command<{ readonly alias: string }> = (_view, args, env) => {
  const alias = args.alias.trim()
  if (!alias) return refused('empty')
  const row = newRow('participant', env, { alias })
  return planned(`${alias} added`, [create('participant', row)], row.id)
}

/** Gives a participant another alias; all their snapshots show it. */
export const renameParticipant: Command<{ readonly participantId: Id; readonly alias: string }> = (
  view,
  { participantId, alias },
) => {
  const participant = rowById(view, 'participant', participantId)
  if (!participant) return refused('gone')
  const name = alias.trim()
  if (!name) return refused('empty')
  return planned(`${participant.alias || 'Participant'} is now called ${name}`, [
    set('participant', participantId, { alias: name }),
  ])
}

export interface QuickFact {
  readonly participantId: Id
  readonly key: string
  /** An empty value removes the fact. */
  readonly value: string
}

/** Sets one quick fact; other facts written at the same time elsewhere stay. */
export const setQuickFact: Command<QuickFact> = (view, args) => {
  const participant = rowById(view, 'participant', args.participantId)
  if (!participant) return refused('gone')
  const key = args.key.trim()
  const value = args.value.trim()
  if (!key) return refused('empty')
  if (isReserved(key)) return refused('invalid', key)
  const says = value ? `${key}: ${value}` : `${key} removed`
  return planned(says, [put(participant.id, key, value || null)])
}

/** Gives a quick fact another name; its value goes along. */
export const renameQuickFact: Command<{
  readonly participantId: Id
  readonly from: string
  readonly to: string
}> = (view, { participantId, from, to }) => {
  const value = rowById(view, 'participant', participantId)?.quickFacts[from]
  if (value === undefined) return refused('gone', from)
  const key = to.trim()
  if (!key) return refused('empty')
  if (isReserved(key)) return refused('invalid', key)
  if (key === from) return refused('same-place', key)
  return planned(`${from} is now called ${key}`, [
    put(participantId, from, null),
    put(participantId, key, value),
  ])
}

/** Archives a participant; their snapshots stay and name a ghost. */
export const archiveParticipant: Command<{ readonly participantId: Id }> = (view, { participantId }, env) => {
  const participant = rowById(view, 'participant', participantId)
  if (!participant) return refused('gone')
  return planned(`${participant.alias} archived`, [archive('participant', participantId, env)])
}

/** Brings an archived participant back. */
export const restoreParticipant: Command<{ readonly participantId: Id }> = (view, { participantId }) => {
  const participant = anyRowById(view, 'participant', participantId)
  if (!participant) return refused('gone')
  return planned(`${participant.alias} brought back`, [restore('participant', participantId)], participantId)
}

function put(id: Id, key: string, value: string | null): Change {
  return { do: 'put', type: 'participant', id, field: 'quickFacts', key, value }
}

/** Names that mean something to every JavaScript object; readers drop them, so they are refused here. */
function isReserved(key: string): boolean {
  return key in Object.prototype
}
