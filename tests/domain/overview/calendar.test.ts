// Interviews to come, and the calendar file of one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../../src/domain/overview/calendar-file.ts'
import { comingUp, interviewsToCome } from '../../../src/domain/overview/coming-up.ts'
import { moveInterview, planInterview } from '../../../src/domain/snapshots/plan-interview.ts'
import { stage } from '../snapshots/play.ts'

describe('an interview to come', () => {
  it('stands in the order of days and times until something of it is there', () => {
    const { run, view } = stage()
    const late = run(planInterview, { participant: { alias: 'P2' }, day: '2026-11-24', time: '14:00' })
    const early = run(planInterview, { participant: { alias: 'P1' }, day: '2026-11-24', time: '09:30' })
    expect(interviewsToCome(view(), '2026-11-21').map((row) => row.id)).toEqual([early, late])
    expect(comingUp(view(), '2026-11-21')[0]).toMatchObject({ name: 'P1', day: '2026-11-24', time: '09:30' })
    run(moveInterview, { snapshotId: early, day: '2026-11-25', time: '' })
    expect(interviewsToCome(view(), '2026-11-21').map((row) => row.id)).toEqual([late, early])
  })

  it('refuses days and times that are none', () => {
    const { ask } = stage()
    const participant = { alias: 'P1' }
    expect(ask(planInterview, { participant, day: '2026-02-30', time: '' })).toMatchObject({ ok: false })
    expect(ask(planInterview, { participant, day: '2026-02-20', time: '25:00' })).toMatchObject({ ok: false })
  })
})

/** The content lines of a calendar file, unfolded. */
function linesOf(file: string): readonly string[] {
  return file.replaceAll('\r\n ', '').split('\r\n')
}

const EVENT = { id: 's1', title: 'Interview: P1', notes: '', day: '2026-11-24', time: '23:45', minutes: 45 }

describe('the calendar file', () => {
  it('says when, as a time without a zone', () => {
    const lines = linesOf(calendarFile(EVENT, Date.UTC(2026, 10, 21, 10)))
    expect(lines).toContain('DTSTART:20261124T234500')
    expect(lines).toContain('DTEND:20261125T003000')
    expect(lines).toContain('DTSTAMP:20261121T100000Z')
    expect(linesOf(calendarFile({ ...EVENT, time: '' }, 0))).toContain('DTSTART;VALUE=DATE:20261124')
  })

  it('keeps any text as text, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (notes) => {
        const file = calendarFile({ ...EVENT, notes: `n${notes}` }, 0)
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const lines = linesOf(file)
        expect(lines.filter((line) => line.startsWith('END:'))).toHaveLength(2)
        const said = lines.find((line) => line.startsWith('DESCRIPTION:'))?.slice('DESCRIPTION:'.length) ?? ''
        expect(said.replaceAll(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))).toBe(
          `n${notes}`.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' '),
        )
      }),
    )
  })
})
