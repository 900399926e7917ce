// Changes of stakeholders: whom the work is shown to, how much they can decide, and how much they want to see.
import type { Id } from '../../lib/ids.ts'
import type { Stakeholder } from '../model/records.ts'
import { archive, type Command, create, newRow, planned, refused, restore, set } from '../view/command.ts'
import { anyRowById, rowById } from '../view/workspace-view.ts'

type Fields = Pick<Stakeholder, 'name' | 'title' | 'influence' | 'detail' | 'cadenceDays'>

export const addStakeholder: Command<Partial<Fields> & Pick<Fields, 'name'>> = (_view, args, env) => {
  const name = args.name.trim()
  if (!name) return refused('empty')
  const row = newRow('stakeholder', env, { ...args, name })
  return planned(`${name} added`, [create('stakeholder', row)], row.id)
}

export const editStakeholder: Command<{ readonly stakeholderId: Id; readonly fields: Partial<Fields> }> = (
  view,
  { stakeholderId, fields },
) => {
  const stakeholder = rowById(view, 'stakeholder', stakeholderId)
  if (!stakeholder) return refused('gone')
  const name = fields.name === undefined ? stakeholder.name : fields.name.trim()
  if (!name) return refused('empty')
  return planned(`${name} changed`, [set('stakeholder', stakeholderId, { ...fields, name })], stakeholderId)
}

export const archiveStakeholder: Command<{ readonly stakeholderId: Id }> = (view, { stakeholderId }, env) => {
  const stakeholder = rowById(view, 'stakeholder', stakeholderId)
  if (!stakeholder) return refused('gone')
  return planned(`${stakeholder.name} archived`, [archive('stakeholder', stakeholderId, env)])
}

export const restoreStakeholder: Command<{ readonly stakeholderId: Id }> = (view, { stakeholderId }) => {
  const stakeholder = anyRowById(view, 'stakeholder', stakeholderId)
  if (!stakeholder) return refused('gone')
  return planned(`${stakeholder.name} brought back`, [restore('stakeholder', stakeholderId)], stakeholderId)
}
