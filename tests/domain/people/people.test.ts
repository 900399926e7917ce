// People of a workspace: names stay, roles and colours are given, and what is put away comes back.
import { describe, expect, it } from 'vitest'
import {
  addMember,
  archiveMember,
  editMember,
  restoreMember,
} from '../../../src/domain/people/member-commands.ts'
import {
  addParticipant,
  archiveParticipant,
  renameParticipant,
  restoreParticipant,
} from '../../../src/domain/people/participant-commands.ts'
import {
  addStakeholder,
  archiveStakeholder,
  editStakeholder,
  restoreStakeholder,
} from '../../../src/domain/people/stakeholder-commands.ts'
import { stage } from '../snapshots/play.ts'

describe('the trio', () => {
  it('gives everybody a colour of their own as long as there are some', () => {
    const { run, view } = stage()
    for (const name of ['Ana', 'Bo', 'Chidi']) run(addMember, { name, role: 'design' })
    const colours = [...view().rows.member.values()].map((member) => member.colour)
    expect(new Set(colours).size).toBe(3)
  })

  it('keeps a name, changes a role, and lets people come back', () => {
    const { run, view, ask } = stage()
    const memberId = run(addMember, { name: ' Ana ', role: 'product' })
    run(editMember, { memberId, fields: { role: 'engineering' } })
    expect(view().rows.member.get(memberId)).toMatchObject({ name: 'Ana', role: 'engineering' })
    expect(ask(editMember, { memberId, fields: { name: ' ' } })).toMatchObject({
      ok: false,
      error: { code: 'empty' },
    })
    run(archiveMember, { memberId })
    expect(view().rows.member.size).toBe(0)
    expect(ask(editMember, { memberId, fields: { name: 'x' } })).toMatchObject({
      ok: false,
      error: { code: 'gone' },
    })
    run(restoreMember, { memberId })
    expect(view().rows.member.get(memberId)?.name).toBe('Ana')
  })
})

describe('participants and stakeholders', () => {
  it('are added, renamed, put away and brought back', () => {
    const { run, view } = stage()
    const participantId = run(addParticipant, { alias: 'P11' })
    run(renameParticipant, { participantId, alias: 'The weekend planner' })
    run(archiveParticipant, { participantId })
    run(restoreParticipant, { participantId })
    expect(view().rows.participant.get(participantId)?.alias).toBe('The weekend planner')

    const stakeholderId = run(addStakeholder, { name: 'Dana', title: 'Chief executive', detail: 'pitch' })
    run(editStakeholder, { stakeholderId, fields: { influence: 'veto' } })
    run(archiveStakeholder, { stakeholderId })
    run(restoreStakeholder, { stakeholderId })
    expect(view().rows.stakeholder.get(stakeholderId)).toMatchObject({
      title: 'Chief executive',
      influence: 'veto',
      detail: 'pitch',
    })
  })

  it('need a name', () => {
    const { ask } = stage()
    expect(ask(addParticipant, { alias: ' ' })).toMatchObject({ ok: false, error: { code: 'empty' } })
    expect(ask(addStakeholder, { name: '' })).toMatchObject({ ok: false, error: { code: 'empty' } })
    expect(ask(addMember, { name: '', role: 'other' })).toMatchObject({ ok: false, error: { code: 'empty' } })
  })
})
