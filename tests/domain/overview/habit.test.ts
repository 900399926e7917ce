// The habit strip: true, private and never a scolding; and what happened since somebody was last here.
import { describe, expect, it } from 'vitest'
import { habitInWords, habitOf } from '../../../src/domain/overview/habit.ts'
import { markWeekOff } from '../../../src/domain/overview/mark-week-off.ts'
import { sinceHere } from '../../../src/domain/overview/since-here.ts'
import { visitAt } from '../../../src/domain/overview/visits.ts'
import { mondayOf, plusDays } from '../../../src/domain/overview/weeks.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { type WorkspaceView, emptyView } from '../../../src/domain/view/workspace-view.ts'
import { testEnv } from '../../support/test-env.ts'

const TODAY = '2026-11-20' // a Friday

/** A workspace with an interview on each of the days, held and finished `after` days later. */
function withInterviews(days: readonly string[], after = 0): WorkspaceView {
  const env = testEnv('s')
  return applyChanges(
    emptyView(),
    days.map((day, i) =>
      create(
        'snapshot',
        newRow('snapshot', env, {
          interviewedOn: day,
          leadId: 'ana',
          presentIds: i % 2 === 0 ? ['ana', 'bo'] : ['ana'],
          finishedAt: Date.parse(`${day}T15:00:00Z`) + after * 86_400_000,
        }),
      ),
    ),
  )
}

describe('weeks', () => {
  it('begin on Monday', () => {
    expect(mondayOf('2026-11-20')).toBe('2026-11-16')
    expect(mondayOf('2026-11-16')).toBe('2026-11-16')
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    expect(mondayOf('nonsense')).toBe('')
    expect(plusDays('2026-02-28', 1)).toBe('2026-03-01')
  })
})

describe('the habit', () => {
  it('counts weeks with an interview among the last six that count', () => {
    const habit = habitOf(
      withInterviews(['2026-10-06', '2026-10-14', '2026-10-15', '2026-10-28', '2026-11-04', '2026-11-12']),
      TODAY,
    )
    // The current week is still empty and does not count; the week of 19 October had none.
    expect(habitInWords(habit)).toBe('Interviews in 5 of the last 6 weeks')
    expect(habit.weeks.map((week) => week.interviews.length)).toEqual([1, 2, 0, 1, 1, 1, 0])
    expect(habit.weeks.at(-1)).toMatchObject({ monday: '2026-11-16', isCurrent: true })
    expect(habit.daysSince).toBe(8)
  })

  it('says who took part and how often the snapshot was there within a day', () => {
    const fresh = habitOf(withInterviews(['2026-11-10', '2026-11-11'], 1), TODAY)
    expect(fresh.withinADay).toEqual({ snapshots: 2, of: 2 })
    expect([...fresh.presence]).toEqual([
      ['ana', 2],
      ['bo', 1],
    ])
    expect(habitOf(withInterviews(['2026-11-10'], 3), TODAY).withinADay).toEqual({ snapshots: 0, of: 1 })
  })

  it('leaves weeks off out, unless there was an interview in them', () => {
    let view = withInterviews(['2026-11-02', '2026-11-17'])
    expect(habitOf(view, TODAY).kept).toEqual({ weeks: 2, of: 3 })
    const off = markWeekOff(view, { day: '2026-11-11', isOff: true }, testEnv())
    if (!off.ok) throw new Error('refused')
    view = applyChanges(view, off.value.changes)
    expect(view.meta.weeksOff).toEqual(['2026-11-09'])
    expect(habitOf(view, TODAY).kept).toEqual({ weeks: 2, of: 2 })
    const on = markWeekOff(view, { day: '2026-11-09', isOff: false }, testEnv())
    if (!on.ok) throw new Error('refused')
    expect(habitOf(applyChanges(view, on.value.changes), TODAY).kept).toEqual({ weeks: 2, of: 3 })
  })

  it('begins without a reproach', () => {
    expect(habitInWords(habitOf(emptyView(), TODAY))).toBe('The first interview starts the habit')
    expect(habitOf(emptyView(), TODAY).daysSince).toBeNull()
  })

  it('does not take a planned call that nothing came of for an interview', () => {
    const env = testEnv('s')
    const planned = newRow('snapshot', env, { interviewedOn: '2026-11-18', startsAt: '10:30' })
    const view = applyChanges(emptyView(), [create('snapshot', planned)])
    expect(habitOf(view, TODAY).daysSince).toBeNull()
  })
})

describe('since somebody was last here', () => {
  it('tells what others did and what became of tests, not what one did oneself', () => {
    const env = testEnv('r')
    const at = (createdAt: number, createdBy: string | null) => ({ createdAt, createdBy })
    const view = applyChanges(emptyView(), [
      create('heard', newRow('heard', env, { ...at(50, 'bo'), statement: 'old' })),
      create('heard', newRow('heard', env, { ...at(150, 'bo'), statement: 'I never know who comes' })),
      create('heard', newRow('heard', env, { ...at(160, 'ana'), statement: 'my own' })),
      create(
        'test',
        newRow('test', env, { ...at(10, 'ana'), title: 'Ask three', finishedAt: 170, verdict: 'supported' }),
      ),
    ])
    expect(sinceHere(view, 100, 'ana')).toMatchObject([
      { words: 'A test has its result', about: [{ name: 'Ask three: supported' }] },
      { words: 'An opportunity was heard', about: [{ name: 'I never know who comes' }], more: 0 },
    ])
    expect(sinceHere(view, 200, 'ana')).toEqual([])
  })

  it('takes a reload or a coffee for the same visit', () => {
    const hour = 3_600_000
    const first = visitAt(null, 1000 * hour)
    expect(first).toEqual({ at: 1000 * hour, since: 1000 * hour })
    const later = visitAt(first, 1020 * hour)
    expect(later.since).toBe(1000 * hour)
    expect(visitAt(later, 1021 * hour)).toEqual({ at: 1021 * hour, since: 1000 * hour })
    expect(visitAt({ at: 'x' }, 5)).toEqual({ at: 5, since: 5 })
  })
})
