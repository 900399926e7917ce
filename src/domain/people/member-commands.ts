// Changes of the trio: who works on this workspace, and in which role.
import type { Id } from '../../lib/ids.ts'
import type { Member } from '../model/records.ts'
import { archive, type Command, create, newRow, planned, refused, restore, set } from '../view/command.ts'
import { anyRowById, rowById } from '../view/workspace-view.ts'

/** How many colours of people there are (tokens.css). */
const COLOURS = 8

export const addMember: Command<Pick<Member, 'name' | 'role'>> = (view, args, env) => {
  const name = args.name.trim()
  if (!name) return refused('empty')
  const taken = new Set([...view.rows.member.values()].map((member) => member.colour))
  const free = Array.from({ length: COLOURS }, (_, i) => i).find((colour) => !taken.has(colour))
  const row = newRow('member', env, {
    name,
    role: args.role,
    colour: free ?? view.rows.member.size % COLOURS,
  })
  return planned(`${name} joined the trio`, [create('member', row)], row.id)
}

export const editMember: Command<{
  readonly memberId: Id
  readonly fields: Partial<Pick<Member, 'name' | 'role' | 'colour'>>
}> = (view, { memberId, fields }) => {
  const member = rowById(view, 'member', memberId)
  if (!member) return refused('gone')
  const name = fields.name === undefined ? member.name : fields.name.trim()
  if (!name) return refused('empty')
  return planned(`${name} changed`, [set('member', memberId, { ...fields, name })], memberId)
}

/** Archives a member; what they did keeps their name. */
export const archiveMember: Command<{ readonly memberId: Id }> = (view, { memberId }, env) => {
  const member = rowById(view, 'member', memberId)
  if (!member) return refused('gone')
  return planned(`${member.name} archived`, [archive('member', memberId, env)])
}

export const restoreMember: Command<{ readonly memberId: Id }> = (view, { memberId }) => {
  const member = anyRowById(view, 'member', memberId)
  if (!member) return refused('gone')
  return planned(`${member.name} brought back`, [restore('member', memberId)], memberId)
}
