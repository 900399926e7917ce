// Sources of recruiting, what a participant said, what a member did: all from the records, nothing lost when people leave.
import { describe, expect, it } from 'vitest'
import { addMember, archiveMember, editMember } from '../../../src/domain/people/member-commands.ts'
import { doneByMember } from '../../../src/domain/people/done-by-member.ts'
import { setMeetAgain } from '../../../src/domain/people/meet-again.ts'
import { addParticipant } from '../../../src/domain/people/participant-commands.ts'
import { saidByParticipant } from '../../../src/domain/people/said-by-participant.ts'
import {
  knownSources,
  RECRUITING_WAYS,
  setSource,
  sourceSummaries,
} from '../../../src/domain/people/sources.ts'
import { sampleChanges } from '../../../src/domain/sample/sample-workspace.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { planInterview } from '../../../src/domain/snapshots/plan-interview.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { stage } from '../snapshots/play.ts'

const TODAY = '2026-11-21'

describe('recruiting sources', () => {
  it('offers the usual ways, then those in use first', () => {
    const { run, view } = stage()
    expect(knownSources(view())).toEqual(RECRUITING_WAYS)
    const participantId = run(addParticipant, { alias: 'Bea' })
    run(setSource, { participantId, source: '  A fair  in May ' })
    expect(knownSources(view())).toEqual(['A fair in May', ...RECRUITING_WAYS])
  })

  it('takes the spelling in use, so that one source stays one', () => {
    const { run, view } = stage()
    const one = run(addParticipant, { alias: 'Bea' })
    const two = run(addParticipant, { alias: 'Luc' })
    run(setSource, { participantId: one, source: 'Support desk' })
    run(setSource, { participantId: two, source: 'support DESK' })
    expect(view().rows.participant.get(two)?.source).toBe('Support desk')
    expect(sourceSummaries(view(), TODAY)).toHaveLength(1)
    run(setSource, { participantId: one, source: 'Support' })
    expect(view().rows.participant.get(one)?.source).toBe('Support')
  })

  it('says what each brought: interviews held, the last one, who is worth meeting again', () => {
    const { run, view } = stage()
    const who = (alias: string, source: string) => {
      const participantId = run(addParticipant, { alias })
      run(setSource, { participantId, source })
      return participantId
    }
    const bea = who('Bea', 'Support desk')
    const luc = who('Luc', 'Support desk')
    who('Ines', '')
    for (const [id, day] of [
      [bea, '2026-11-02'],
      [luc, '2026-11-09'],
    ] as const)
      run(createSnapshot, { participant: { id }, interviewedOn: day, presentIds: [], leadId: null })
    run(planInterview, { participant: { id: luc }, day: '2026-11-30', time: '10:00' })
    run(setMeetAgain, { participantId: bea, isOn: true })
    const [desk, unknown] = sourceSummaries(view(), TODAY)
    expect(desk).toMatchObject({ source: 'Support desk', interviews: 2, last: '2026-11-09' })
    expect(desk?.again.map((row) => row.alias)).toEqual(['Bea'])
    expect(unknown).toMatchObject({ source: '', interviews: 0, last: '' })
  })

  it('is noted with the plan of an interview, in the same step', () => {
    const { run, view } = stage()
    run(planInterview, {
      participant: { alias: 'Kofi' },
      day: '2026-11-30',
      time: '',
      source: 'Support desk',
    })
    expect([...view().rows.participant.values()][0]?.source).toBe('Support desk')
  })
})

describe('who said and did what', () => {
  const now = Date.UTC(2026, 10, 21, 9)
  const sample = applyChanges(emptyView(), sampleChanges(now))
  const byAlias = (alias: string) =>
    [...sample.rows.participant.values()].find((row) => row.alias === alias)?.id ?? ''

  it('tells what a participant said, what is on a tree first, each once', () => {
    const said = saidByParticipant(sample, byAlias('Bea'))
    expect(said.length).toBeGreaterThan(0)
    expect(new Set(said.map((it) => it.heard.id)).size).toBe(said.length)
    expect(said.every((it) => it.snapshot.participantId === byAlias('Bea'))).toBe(true)
    const placed = said.map((it) => it.serves.length > 0)
    expect(placed).toEqual(placed.toSorted((a, b) => Number(b) - Number(a)))
    expect(placed[0]).toBe(true)
  })

  it('tells what a member did, the latest first, and still after they were renamed and left', () => {
    const { run, view } = stage(sample)
    const noor = [...sample.rows.member.values()].find((row) => row.role === 'product')
    const deeds = doneByMember(sample, noor?.id ?? '', TODAY)
    expect(deeds.map((deed) => deed.on)).toEqual(
      deeds
        .map((deed) => deed.on)
        .toSorted()
        .toReversed(),
    )
    expect(new Set(deeds.map((deed) => deed.kind))).toContain('interview')
    run(editMember, { memberId: noor?.id ?? '', fields: { name: 'Noor H.' } })
    run(archiveMember, { memberId: noor?.id ?? '' })
    expect(doneByMember(view(), noor?.id ?? '', TODAY)).toEqual(deeds)
  })

  it('counts an interview for everybody who was there, and none that is still to come', () => {
    const { run, view } = stage()
    const ana = run(addMember, { name: 'Ana', role: 'product' })
    const bo = run(addMember, { name: 'Bo', role: 'design' })
    run(createSnapshot, {
      participant: { alias: 'Luc' },
      interviewedOn: '2026-11-20',
      presentIds: [bo],
      leadId: ana,
    })
    run(planInterview, { participant: { alias: 'Pia' }, day: '2026-12-01', time: '' })
    expect(doneByMember(view(), ana, TODAY)).toMatchObject([{ kind: 'interview', name: 'Luc', isLead: true }])
    expect(doneByMember(view(), bo, TODAY)).toMatchObject([{ kind: 'interview', name: 'Luc', isLead: false }])
  })
})
