// A month of a trio's life leaves an overview that is true (each figure counted again from the raw records), calm
// (nothing scolds, nothing grows without end) and useful (each line has a place to lead to).
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../src/domain/coach/digest.ts'
import { findingsOf } from '../../../src/domain/coach/findings.ts'
import { RULES } from '../../../src/domain/coach/registry.ts'
import { waitingCount } from '../../../src/domain/inbox/triage.ts'
import type { RecordType } from '../../../src/domain/model/records.ts'
import { comingUp } from '../../../src/domain/overview/coming-up.ts'
import {
  decisionAudit,
  decisionsLately,
  hasVoice,
  voiceByMonth,
} from '../../../src/domain/overview/decision-audit.ts'
import { firstSteps } from '../../../src/domain/overview/first-steps.ts'
import { habitInWords, habitOf } from '../../../src/domain/overview/habit.ts'
import { sinceHere } from '../../../src/domain/overview/since-here.ts'
import { standing } from '../../../src/domain/overview/standing.ts'
import { testBoard } from '../../../src/domain/assumptions/test-status.ts'
import { testStateOf } from '../../../src/domain/assumptions/solution-state.ts'
import type { RawRow } from '../../../src/domain/interchange/workspace-source.ts'
import { planInterview } from '../../../src/domain/snapshots/plan-interview.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'
import { testEnv } from '../../support/test-env.ts'
import { endOfWeek, type TriosMonth, triosMonth } from '../../support/trios-month.ts'

const WEEKS = [1, 2, 3, 4].map((week) => ({ week, ...triosMonth(week) }))
const [, , , month] = WEEKS
if (!month) throw new Error('a month has four weeks')

/** Raw rows as the file has them, without archived ones: counted without any question of the product. */
function raw({ source }: TriosMonth, type: string): readonly RawRow[] {
  return (source.records[type] ?? []).filter((row) => typeof row['deletedAt'] !== 'number')
}
const told = (it: TriosMonth) => raw(it, 'snapshot').filter((row) => typeof row['startedAt'] === 'number')

describe('the month', () => {
  it('is what a trio does in a month', () => {
    expect(told(month)).toHaveLength(16)
    expect(raw(month, 'heard')).toHaveLength(60)
    expect(raw(month, 'map').filter((row) => row['kind'] === 'shared')).toHaveLength(3)
    expect(raw(month, 'test')).toHaveLength(12)
    expect(raw(month, 'review').filter((row) => typeof row['endedAt'] === 'number')).toHaveLength(4)
  })

  it('is the same each time', () => {
    expect(triosMonth(2).source).toEqual(WEEKS[1]?.source)
  })
})

describe.each(WEEKS)('at the end of week $week, the overview', (it_) => {
  const { view, today, week, now } = it_

  it('counts interviews as they were held, and not those that are only arranged', () => {
    const habit = habitOf(view, today)
    expect(habit.weeks.map((one) => one.interviews.length)).toEqual(Array.from({ length: week }, () => 4))
    expect(habit.kept).toEqual({ weeks: week, of: week })
    const inTime = told(it_).filter(
      (row) =>
        Number(row['finishedAt']) < Date.parse(`${String(row['interviewedOn'])}T00:00:00Z`) + 2 * 86_400_000,
    )
    const finished = inTime.filter((row) => typeof row['finishedAt'] === 'number')
    expect(habit.withinADay).toEqual({ snapshots: finished.length, of: told(it_).length })
    for (const [memberId, count] of habit.presence)
      expect(count).toBe(
        told(it_).filter((row) => JSON.stringify(row['presentIds'] ?? []).includes(memberId)).length,
      )
    expect(habit.presence.size).toBe(3)
    expect(habit.daysSince).toBe(0)
  })

  it('says what waits in the inbox, which tests run, and where the candidates stand', () => {
    const linked = new Set(raw(it_, 'evidence').map((row) => row['heardId']))
    const waiting = raw(it_, 'heard').filter(
      (row) => !linked.has(row['id']) && typeof row['parkedWhy'] !== 'string',
    )
    expect(waitingCount(view)).toBe(waiting.length)
    const running = raw(it_, 'test').filter(
      (row) => typeof row['startedAt'] === 'number' && typeof row['finishedAt'] !== 'number',
    )
    expect(
      testBoard(view)
        .running.map((row) => row.id)
        .toSorted(),
    ).toEqual(running.map((row) => String(row['id'])).toSorted())
    const { outcome, target, candidates } = standing(view)
    expect(outcome?.title).toBe('More trips by cargo bike that would have been by car')
    expect(target?.id ?? null).toBe(
      raw(it_, 'opportunity').find((row) => row['status'] === 'target')?.['id'] ?? null,
    )
    expect(candidates).toHaveLength(week < 3 ? 0 : 3)
    for (const candidate of candidates) {
      const ids = raw(it_, 'stake').flatMap((row) =>
        row['solutionId'] === candidate.id ? [row['assumptionId']] : [],
      )
      const tests = raw(it_, 'test').filter((row) => ids.includes(row['assumptionId']))
      const state = testStateOf(view, candidate.id)
      expect(state.supported).toBe(tests.filter((row) => row['verdict'] === 'supported').length)
      expect(state.refuted).toBe(tests.filter((row) => row['verdict'] === 'refuted').length)
    }
  })

  it('tells what comes, in its order, and nothing that was', () => {
    const ahead = comingUp(view, today)
    expect(ahead.map((one) => one.day)).toEqual(ahead.map((one) => one.day).toSorted())
    expect(ahead.every((one) => one.day > today)).toBe(true)
    const planned = raw(it_, 'snapshot').length - told(it_).length
    const reviews = raw(it_, 'review').filter((row) => typeof row['endedAt'] !== 'number').length
    expect(ahead).toHaveLength(planned + reviews)
  })

  it('tells decisions with the people they rest on, counted to that day', () => {
    for (const decision of decisionAudit(view)) {
      expect(decision.people).toBeGreaterThan(0)
      expect(hasVoice(decision)).toBe(true)
      expect(decision.byId).not.toBeNull()
    }
    const finished = raw(it_, 'test').filter((row) => typeof row['finishedAt'] === 'number').length
    expect(decisionsLately(view, today, 28)).toHaveLength(raw(it_, 'decision').length + finished)
    const share = voiceByMonth(view).reduce((sum, one) => sum + one.withVoice, 0)
    expect(share).toBe(decisionAudit(view).length)
  })

  it('leads somewhere with each line', () => {
    const exists = (type: RecordType, id: string) =>
      expect(view.rows[type].has(id), `${type} ${id}`).toBe(true)
    for (const one of comingUp(view, today)) exists(one.type, one.id)
    for (const one of decisionAudit(view)) exists(one.about.type, one.about.id)
    for (const line of sinceHere(view, endOfWeek(week) - 7 * 86_400_000, null))
      for (const about of line.about) {
        exists(about.type, about.id)
        expect(about.name).not.toBe('')
      }
    for (const { finding } of digestOf(view, today))
      expect(finding.aboutId === '' || exists(finding.aboutType as RecordType, finding.aboutId)).not.toBe(
        false,
      )
  })

  it('stays short', () => {
    const lines = sinceHere(view, endOfWeek(week) - 7 * 86_400_000, null)
    expect(lines.length).toBeLessThanOrEqual(10)
    for (const line of lines) expect(line.about.length).toBeLessThanOrEqual(3)
    expect(digestOf(view, today).length).toBeLessThanOrEqual(7)
    expect(habitOf(view, today).weeks.length).toBeLessThanOrEqual(12)
  })

  it('scolds nobody', () => {
    const said = [
      habitInWords(habitOf(view, today)),
      ...sinceHere(view, 0, null).map((line) => line.words),
      ...digestOf(view, today).map((line) => line.finding.says),
      ...firstSteps(view).map((step) => `${step.title} ${step.why}`),
    ]
    for (const words of said) {
      expect(words).not.toMatch(/!|\b(?:must|should|fail(?:ed|ure)?|late|overdue|wrong|bad|streak|forgot)\b/i)
      expect(words.length).toBeLessThan(200)
    }
  })

  it('has no finding that shouts, and repeats in the digest no rule', () => {
    expect(findingsOf(view, today).open.filter((one) => one.severity === 'E')).toEqual([])
    const rules = digestOf(view, today).map((line) => line.finding.rule)
    expect(new Set(rules).size).toBe(rules.length)
    expect(RULES.length).toBe(25)
    expect(now).toBe(endOfWeek(week))
  })
})

describe('next steps', () => {
  it('go as the trio goes on, and all are done at the end of the month', () => {
    const open = WEEKS.map(({ view }) => firstSteps(view).flatMap((step) => (step.isDone ? [] : [step.id])))
    expect(open).toEqual([['target', 'solution', 'test'], ['solution', 'test'], [], []])
  })

  it('begin with the first story told: an interview that is only arranged is none yet', () => {
    const plan = planInterview(
      emptyView(),
      { participant: { alias: 'Ebba' }, day: '2026-11-24', time: '10:00' },
      testEnv(),
    )
    if (!plan.ok) throw new Error(plan.error.code)
    const view = applyChanges(emptyView(), plan.value.changes)
    expect(firstSteps(view)[0]).toMatchObject({ id: 'snapshot', isDone: false })
  })
})
