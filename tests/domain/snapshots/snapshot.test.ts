// A snapshot from nothing to finished, as the trio fills it: what they rely on at each step.
import { describe, expect, it } from 'vitest'
import { addMember } from '../../../src/domain/people/member-commands.ts'
import {
  renameParticipant,
  renameQuickFact,
  setQuickFact,
} from '../../../src/domain/people/participant-commands.ts'
import { completenessOf } from '../../../src/domain/snapshots/completeness.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import {
  interviews,
  interviewsWith,
  participantOf,
  snapshotName,
} from '../../../src/domain/snapshots/interviews.ts'
import { markHeard, markMoment, markQuote } from '../../../src/domain/snapshots/mark-commands.ts'
import { quickFactKeys, quickFactValues } from '../../../src/domain/snapshots/quick-facts.ts'
import {
  attachTranscript,
  detachTranscript,
  editSnapshot,
  finishSnapshot,
  isDay,
  reopenSnapshot,
  setClock,
  writeQuote,
} from '../../../src/domain/snapshots/snapshot-commands.ts'
import { storyMapOf } from '../../../src/domain/snapshots/story.ts'
import { said, stage } from './play.ts'

const maya = { participant: { alias: ' Maya ' }, interviewedOn: '2026-11-20', presentIds: [], leadId: null }

describe('a new snapshot', () => {
  it('comes with its participant and an empty story, in one step', () => {
    const { run, view } = stage()
    const id = run(createSnapshot, maya)
    expect(snapshotName(view(), id)).toBe('Maya')
    expect(storyMapOf(view(), id)).toMatchObject({ kind: 'story', snapshotId: id })
    expect(view().rows.snapshot.get(id)?.startedAt).toBeNull()
  })

  it('of somebody known adds no second participant', () => {
    const { run, view } = stage()
    const first = run(createSnapshot, maya)
    const participantId = participantOf(view(), first)?.id ?? ''
    const second = run(createSnapshot, {
      ...maya,
      participant: { id: participantId },
      interviewedOn: '2026-11-21',
    })
    expect(view().rows.participant.size).toBe(1)
    expect(interviewsWith(view(), participantId).map((one) => one.id)).toEqual([second, first])
    expect(interviews(view()).map((one) => one.id)).toEqual([second, first])
  })

  it.each([
    ['an empty alias', { ...maya, participant: { alias: '  ' } }, 'empty'],
    ['somebody who is gone', { ...maya, participant: { id: 'nobody' } }, 'gone'],
    ['a day that does not exist', { ...maya, interviewedOn: '2026-02-30' }, 'invalid'],
  ])('refuses %s', (_what, args, code) => {
    expect(stage().ask(createSnapshot, args)).toMatchObject({ ok: false, error: { code } })
  })

  it('counts who led among those present and leaves strangers out', () => {
    const { run, view } = stage()
    const lead = run(addMember, { name: 'Ana', role: 'product' })
    const other = run(addMember, { name: 'Bo', role: 'design' })
    const id = run(createSnapshot, { ...maya, presentIds: [other, 'stranger'], leadId: lead })
    expect(view().rows.snapshot.get(id)).toMatchObject({ leadId: lead, presentIds: [lead, other] })
    run(editSnapshot, { snapshotId: id, fields: { presentIds: [other] } })
    expect(view().rows.snapshot.get(id)).toMatchObject({ leadId: null, presentIds: [other] })
  })
})

describe('completeness', () => {
  it('says in words what is missing until nothing is, and never stands in the way of finishing', () => {
    const { run, view } = stage()
    const id = run(createSnapshot, maya)
    const words = () => completenessOf(view(), id)?.inWords
    expect(words()).toBe(
      '1 of 5 sections. Still missing: a quick fact, a memorable quote, two moments of the story and an opportunity.',
    )
    run(finishSnapshot, { snapshotId: id })
    expect(view().rows.snapshot.get(id)?.finishedAt).not.toBeNull()
    run(reopenSnapshot, { snapshotId: id })
    run(setQuickFact, {
      participantId: participantOf(view(), id)?.id ?? '',
      key: 'Team',
      value: 'Two people',
    })
    run(markQuote, { snapshotId: id, ...said('I just gave up.', 30) })
    run(markMoment, { snapshotId: id, ...said('I opened the site', 10) })
    run(markHeard, { snapshotId: id, kind: 'pain', ...said('it never loads', 12) })
    expect(words()).toBe('4 of 5 sections. Still missing: one more moment of the story.')
    run(markMoment, { snapshotId: id, ...said('then I called them', 40) })
    expect(words()).toBe('5 of 5 sections. Nothing is missing.')
    expect(completenessOf(view(), id)).toBe(completenessOf(view(), id))
    expect(completenessOf(view(), 'nothing')).toBeNull()
  })
})

describe('the clock', () => {
  it('starts with the first mark, starts anew when asked, and can be stopped', () => {
    const { run, view, env } = stage()
    const id = run(createSnapshot, maya)
    run(markQuote, { snapshotId: id, ...said('words', 1) })
    expect(view().rows.snapshot.get(id)?.startedAt).toBe(env.now)
    run(setClock, { snapshotId: id, isOn: false })
    expect(view().rows.snapshot.get(id)?.startedAt).toBeNull()
  })

  it('stays off on a finished snapshot', () => {
    const { run, view } = stage()
    const id = run(createSnapshot, maya)
    run(finishSnapshot, { snapshotId: id })
    run(markQuote, { snapshotId: id, ...said('words', 1) })
    expect(view().rows.snapshot.get(id)?.startedAt).toBeNull()
  })
})

describe('a transcript', () => {
  const ref = { hash: 'aa', name: 'call.vtt', mediaType: 'text/vtt', size: 3 }
  it('can be put on and taken off; the quote keeps its words', () => {
    const { run, view } = stage()
    const id = run(createSnapshot, maya)
    run(attachTranscript, { snapshotId: id, ref })
    run(markQuote, { snapshotId: id, ...said('words', 1) })
    run(detachTranscript, { snapshotId: id })
    expect(view().rows.snapshot.get(id)).toMatchObject({ transcript: null, quote: { text: 'words' } })
  })
})

describe('the memorable quote', () => {
  it('keeps its place when it is trimmed by hand, and goes when it is emptied', () => {
    const { run, view } = stage()
    const id = run(createSnapshot, maya)
    run(markQuote, { snapshotId: id, ...said('um, I gave up', 9) })
    run(writeQuote, { snapshotId: id, text: 'I gave up' })
    expect(view().rows.snapshot.get(id)?.quote).toMatchObject({ text: 'I gave up', at: 9 })
    run(writeQuote, { snapshotId: id, text: ' ' })
    expect(view().rows.snapshot.get(id)?.quote).toBeNull()
  })
})

describe('quick facts', () => {
  it('are offered from the template first and from earlier people next', () => {
    const { run, view } = stage()
    const facts = (alias: string, pairs: Record<string, string>) => {
      const id = run(createSnapshot, { ...maya, participant: { alias } })
      const participantId = participantOf(view(), id)?.id ?? ''
      for (const [key, value] of Object.entries(pairs)) run(setQuickFact, { participantId, key, value })
      return participantId
    }
    facts('A', { Plan: 'Free', Role: 'Nurse' })
    facts('B', { Plan: 'Paid', Zone: 'West' })
    const last = facts('C', { Plan: 'Paid' })
    expect(quickFactKeys(view())).toEqual(['Plan', 'Role', 'Zone'])
    expect(quickFactValues(view(), 'Plan')).toEqual(['Paid', 'Free'])
    run(setQuickFact, { participantId: last, key: 'Plan', value: '' })
    expect(view().rows.participant.get(last)?.quickFacts).toEqual({})
  })

  it('can be renamed, and refuse names that every object has', () => {
    const { run, view, ask } = stage()
    const id = run(createSnapshot, maya)
    const participantId = participantOf(view(), id)?.id ?? ''
    run(setQuickFact, { participantId, key: 'Rol', value: 'Nurse' })
    run(renameQuickFact, { participantId, from: 'Rol', to: 'Role' })
    expect(view().rows.participant.get(participantId)?.quickFacts).toEqual({ Role: 'Nurse' })
    for (const key of ['__proto__', 'constructor'])
      expect(ask(setQuickFact, { participantId, key, value: 'x' })).toMatchObject({ ok: false })
    expect(ask(renameParticipant, { participantId, alias: ' ' })).toMatchObject({ ok: false })
  })
})

describe('a calendar day', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s: %s', (day, answer) => expect(isDay(day)).toBe(answer))
})
