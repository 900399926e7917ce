// Marks: the words stay, the order follows the interview, every list changes only when its own snapshot does.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import {
  archiveHeard,
  editHeard,
  moveHeard,
  restoreHeard,
  setHeardMoment,
} from '../../../src/domain/snapshots/heard-commands.ts'
import { heardByMoment, heardOf, insightsOf } from '../../../src/domain/snapshots/heard-of.ts'
import { markHeard, markInsight, markMoment, markQuote } from '../../../src/domain/snapshots/mark-commands.ts'
import { marksOf } from '../../../src/domain/snapshots/marks-of.ts'
import { archiveMoment, editMoment, moveMoment } from '../../../src/domain/snapshots/moment-commands.ts'
import { clock, comparePlaces, shortly } from '../../../src/domain/snapshots/spoken-place.ts'
import { storyOf } from '../../../src/domain/snapshots/story.ts'
import { said, stage, type Stage } from './play.ts'

const begin = ({ run }: Stage, alias = 'Maya') =>
  run(createSnapshot, { participant: { alias }, interviewedOn: '2026-11-20', presentIds: [], leadId: null })

const labels = (on: Stage, id: string) => storyOf(on.view(), id).map((moment) => moment.label)

describe('the story', () => {
  it('puts a moment where it was said, whatever the order of marking', () => {
    const on = stage()
    const id = begin(on)
    for (const at of [30, 10, 20]) on.run(markMoment, { snapshotId: id, ...said(`at ${at}`, at) })
    expect(labels(on, id)).toEqual(['at 10', 'at 20', 'at 30'])
  })

  it('works without times, by the place in the transcript, and adds what was typed at the end', () => {
    const on = stage()
    const id = begin(on)
    const untimed = (turn: number) => ({ quote: `turn ${turn}`, at: null, passage: { turn, from: 0, to: 4 } })
    for (const turn of [7, 2]) on.run(markMoment, { snapshotId: id, ...untimed(turn) })
    on.run(markMoment, { snapshotId: id, label: 'typed', quote: '', at: null, passage: null })
    expect(labels(on, id)).toEqual(['turn 2', 'turn 7', 'typed'])
  })

  it('can be reordered to any order, one step a move (any list, any move)', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 20 }), (moves) => {
        const on = stage()
        const id = begin(on)
        for (let i = 0; i < 6; i++) on.run(markMoment, { snapshotId: id, ...said(`m${i}`, i) })
        const model = labels(on, id)
        for (const [from, to] of moves) {
          const moment = storyOf(on.view(), id)[from]
          if (!moment || from === to) continue
          on.run(moveMoment, { snapshotId: id, momentId: moment.id, index: to })
          model.splice(to, 0, ...model.splice(from, 1))
          expect(labels(on, id)).toEqual(model)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps a label and remembers what was thought, felt and done', () => {
    const on = stage()
    const id = begin(on)
    const momentId = on.run(markMoment, { snapshotId: id, ...said('I opened the site', 1) })
    on.run(editMoment, { momentId, fields: { label: 'Opens the site', feeling: 'hopeful' } })
    expect(storyOf(on.view(), id)[0]).toMatchObject({
      label: 'Opens the site',
      quote: 'I opened the site',
      feeling: 'hopeful',
    })
    expect(on.ask(editMoment, { momentId, fields: { label: ' ' } })).toMatchObject({ ok: false })
  })
})

describe('an opportunity that was heard', () => {
  it('hangs on the moment in which it was said', () => {
    const on = stage()
    const id = begin(on)
    const first = on.run(markMoment, { snapshotId: id, ...said('first', 10) })
    const second = on.run(markMoment, { snapshotId: id, ...said('second', 50) })
    const moment = (at: number) => {
      const heardId = on.run(markHeard, { snapshotId: id, kind: 'need', ...said(`need ${at}`, at) })
      return on.view().rows.heard.get(heardId)?.momentId
    }
    expect([moment(5), moment(10), moment(49), moment(90)]).toEqual([null, first, first, second])
  })

  it('can be rephrased while the exact words remain its quote', () => {
    const on = stage()
    const id = begin(on)
    const heardId = on.run(markHeard, { snapshotId: id, kind: 'need', ...said('well, I\n need  a way', 3) })
    on.run(editHeard, { heardId, fields: { statement: 'I need a way to know', kind: 'pain' } })
    expect(on.view().rows.heard.get(heardId)).toMatchObject({
      statement: 'I need a way to know',
      quote: 'well, I need a way',
      kind: 'pain',
      at: 3,
    })
    expect(on.ask(editHeard, { heardId, fields: { statement: '' } })).toMatchObject({ ok: false })
  })

  it('stays on the page when its moment is archived, outside the story', () => {
    const on = stage()
    const id = begin(on)
    const momentId = on.run(markMoment, { snapshotId: id, ...said('first', 1) })
    const heardId = on.run(markHeard, { snapshotId: id, kind: 'need', ...said('need', 2) })
    on.run(archiveMoment, { momentId })
    expect(heardByMoment(on.view(), id)).toMatchObject([{ moment: null, heard: [{ id: heardId }] }])
  })

  it('moves to another moment of its own story only, and among its neighbours', () => {
    const on = stage()
    const id = begin(on)
    const elsewhere = on.run(markMoment, { snapshotId: begin(on, 'Other'), ...said('else', 1) })
    const momentId = on.run(markMoment, { snapshotId: id, ...said('first', 50) })
    const [a, b, c] = ['a', 'b', 'c'].map((quote, i) =>
      on.run(markHeard, { snapshotId: id, kind: 'need', ...said(quote, i) }),
    )
    if (!a || !b || !c) throw new Error('three were heard')
    expect(on.ask(setHeardMoment, { heardId: a, momentId: elsewhere })).toMatchObject({ ok: false })
    on.run(setHeardMoment, { heardId: b, momentId })
    on.run(moveHeard, { heardId: c, index: 0 })
    expect(heardByMoment(on.view(), id).map((group) => group.heard.map((heard) => heard.id))).toEqual([
      [b],
      [c, a],
    ])
    on.run(moveHeard, { heardId: c, index: 1 })
    expect(
      heardByMoment(on.view(), id)
        .at(-1)
        ?.heard.map((heard) => heard.id),
    ).toEqual([a, c])
  })

  it('comes back where it was after archive and restore', () => {
    const on = stage()
    const id = begin(on)
    const heardId = on.run(markHeard, { snapshotId: id, kind: 'desire', ...said('one', 1) })
    on.run(archiveHeard, { heardId })
    expect(heardOf(on.view(), id)).toEqual([])
    on.run(restoreHeard, { heardId })
    expect(heardOf(on.view(), id).map((heard) => heard.id)).toEqual([heardId])
  })

  it('needs words', () => {
    const on = stage()
    const id = begin(on)
    for (const command of [markHeard, markInsight, markMoment, markQuote])
      expect(
        on.ask<Parameters<typeof markHeard>[1]>(command, {
          snapshotId: id,
          kind: 'need',
          quote: ' ',
          at: null,
          passage: null,
        }),
      ).toMatchObject({
        ok: false,
        error: { code: 'empty' },
      })
  })
})

describe('the marks in a transcript', () => {
  it('lead from every passage to its record, in the order of the talk', () => {
    const on = stage()
    const id = begin(on)
    const insight = on.run(markInsight, { snapshotId: id, ...said('they share one login', 9) })
    const heard = on.run(markHeard, { snapshotId: id, kind: 'pain', ...said('it hurts', 4) })
    on.run(markHeard, {
      snapshotId: id,
      kind: 'need',
      statement: 'typed by hand',
      quote: '',
      at: null,
      passage: null,
    })
    on.run(markQuote, { snapshotId: id, ...said('never again', 7) })
    expect(marksOf(on.view(), id).map((mark) => [mark.kind, mark.recordId])).toEqual([
      ['pain', heard],
      ['quote', id],
      ['insight', insight],
    ])
  })

  it('are the same list while another snapshot changes', () => {
    const on = stage()
    const id = begin(on)
    const other = begin(on, 'Other')
    on.run(markHeard, { snapshotId: id, kind: 'pain', ...said('it hurts', 4) })
    on.run(markInsight, { snapshotId: id, ...said('insight', 5) })
    const before = [
      marksOf(on.view(), id),
      heardOf(on.view(), id),
      heardByMoment(on.view(), id),
      insightsOf(on.view(), id),
    ]
    on.run(markHeard, { snapshotId: other, kind: 'pain', ...said('elsewhere', 4) })
    on.run(markInsight, { snapshotId: other, ...said('elsewhere', 5) })
    const after = [
      marksOf(on.view(), id),
      heardOf(on.view(), id),
      heardByMoment(on.view(), id),
      insightsOf(on.view(), id),
    ]
    after.forEach((list, i) => expect(list).toBe(before[i]))
  })
})

describe('small words', () => {
  it.each([
    [0, '0:00'],
    [65.9, '1:05'],
    [3665, '1:01:05'],
  ])('%d seconds are %s', (seconds, words) => expect(clock(seconds)).toBe(words))

  it('shortens at a word', () => {
    expect(shortly('one two three', 9)).toBe('one two…')
    expect(shortly('  one\ntwo ')).toBe('one two')
  })

  it('cannot compare a typed note with a spoken word', () => {
    expect(comparePlaces({ at: null, passage: null }, said('x', 3))).toBeNull()
  })
})
