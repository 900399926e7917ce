// What the screens rely on: dismissed findings stay away until their data changes, nothing is asked twice, nothing throws.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jaccard, tokensOf } from '../../../src/domain/inbox/look-alikes.ts'
import { alikeIndex } from '../../../src/domain/coach/alike-index.ts'
import { digestOf, DIGEST_LENGTH } from '../../../src/domain/coach/digest.ts'
import { dismissFinding, reopenFinding } from '../../../src/domain/coach/dismiss.ts'
import { findingsAbout, findingsOf, findingSteps } from '../../../src/domain/coach/findings.ts'
import { kindInWords, nameOfRecord } from '../../../src/domain/coach/record-name.ts'
import { RULES } from '../../../src/domain/coach/registry.ts'
import { sampleChanges } from '../../../src/domain/sample/sample-workspace.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import type { Planned } from '../../../src/domain/view/command.ts'
import { emptyView, type WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { generateWorkspace } from '../../support/generate-workspace.ts'
import { testEnv } from '../../support/test-env.ts'
import { aTreeHistory, planTreeStep } from '../../support/tree-histories.ts'
import { viewOfSource } from '../../support/view-of-source.ts'
import { aCase, changed, NOW, said, TODAY } from './a-case.ts'

const env = testEnv('new')
const view = aCase({}, 'I need a dashboard of people\nI look for the key')
const [first] = findingsOf(view, TODAY).open.filter((one) => one.rule === 'L8')
if (!first) throw new Error('no finding to dismiss')

function after(before: WorkspaceView, planned: Planned): WorkspaceView {
  if (!planned.ok) throw new Error(planned.error.code)
  return applyChanges(before, planned.value.changes)
}

describe('a dismissal', () => {
  const dismissed = after(view, dismissFinding(view, { finding: first, note: ' our hall has one ' }, env))

  test('takes one finding away and keeps the reason', () => {
    expect(said(dismissed)).toEqual(said(view).filter((line) => line !== 'L8 W o1'))
    expect(findingsAbout(dismissed, TODAY, 'o1').map((one) => one.rule)).not.toContain('L8')
    const [kept] = findingsOf(dismissed, TODAY).dismissed
    expect(kept?.dismissal.note).toBe('our hall has one')
    expect(kept?.finding.key).toBe(first.key)
  })

  test('needs a reason', () => {
    expect(dismissFinding(view, { finding: first, note: '  ' }, env)).toEqual({
      ok: false,
      error: { code: 'needs-reason', name: '' },
    })
  })

  test('does not hold when the words change, and holds again when they come back', () => {
    const other = changed(dismissed, 'opportunity', 'o1', { statement: 'I need a dashboard of keys' })
    expect(said(other)).toContain('L8 W o1')
    const back = changed(other, 'opportunity', 'o1', { statement: 'I need a dashboard of people' })
    expect(said(back)).not.toContain('L8 W o1')
  })

  test('holds whatever else changes', () => {
    const other = changed(dismissed, 'opportunity', 'o2', { statement: 'I look for the ladder' })
    expect(said(other)).not.toContain('L8 W o1')
    expect(said(dismissed, '2027-03-01')).not.toContain('L8 W o1')
  })

  test('is written once, however often it is renewed', () => {
    const other = changed(dismissed, 'opportunity', 'o1', { statement: 'I need an app for keys' })
    const [again] = findingsOf(other, TODAY).open.filter((one) => one.rule === 'L8')
    if (!again) throw new Error('it did not open again')
    const renewed = after(other, dismissFinding(other, { finding: again, note: 'still' }, env))
    expect([...renewed.rows.dismissal.values()].map((row) => row.note)).toEqual(['still'])
    expect(said(renewed)).not.toContain('L8 W o1')
  })

  test('can be taken back, also where two people wrote it', () => {
    const both = after(dismissed, dismissFinding(view, { finding: first, note: 'me too' }, testEnv('other')))
    const [{ dismissal } = { dismissal: { id: '' } }] = findingsOf(both, TODAY).dismissed
    const open = after(both, reopenFinding(both, { dismissalId: dismissal.id }, env))
    expect(said(open)).toContain('L8 W o1')
    expect(reopenFinding(open, { dismissalId: dismissal.id }, env).ok).toBe(false)
  })
})

describe('asked again', () => {
  test('unchanged data gives the same objects', () => {
    const { open } = findingsOf(view, TODAY)
    expect(findingsOf(view, TODAY).open).toBe(open)
    const about = findingsAbout(view, TODAY, 'o1')
    const other = changed(view, 'opportunity', 'o2', { statement: 'I look for the ladder' })
    expect(findingsAbout(other, TODAY, 'o1')).toBe(about)
    expect(findingsOf(other, TODAY).open).not.toBe(open)
  })

  test('a rule reads no table that it does not name', () => {
    const source = generateWorkspace({ records: 600, seed: 3 })
    const whole = applyChanges(viewOfSource(source), sampleChanges(NOW))
    const guard = (tables: WorkspaceView['rows'], reads: readonly string[]) =>
      new Proxy(tables, {
        get(target, type): unknown {
          if (!reads.includes(String(type))) throw new Error(`a rule reads ${String(type)}`)
          return Reflect.get(target, type)
        },
      })
    for (const rule of RULES) {
      const guarded = {
        ...whole,
        rows: guard(whole.rows, rule.reads),
        archived: guard(whole.archived, rule.reads),
      }
      expect(() => rule.check(guarded, { today: TODAY })).not.toThrow()
    }
  })
})

test('whatever is done to trees, no rule throws, and what is remembered equals what is asked afresh', () => {
  const start = applyChanges(emptyView(), sampleChanges(NOW))
  fc.assert(
    fc.property(aTreeHistory(12), fc.constantFrom(start, view), (history, begin) => {
      let now = begin
      history.forEach((step, i) => {
        const plan = planTreeStep(now, step, { ...testEnv(`n${i}-`), now: NOW + i })
        if (plan.ok) now = applyChanges(now, plan.value.changes)
      })
      const remembered = new Set(findingsOf(now, TODAY).open.map((one) => `${one.key} ${one.says}`))
      const afresh = RULES.flatMap((rule) => rule.check({ ...now }, { today: TODAY }))
      expect(remembered).toEqual(new Set(afresh.map((one) => `${one.key} ${one.says}`)))
      expect(new Set(afresh.map((one) => one.key)).size).toBe(afresh.length)
      for (const one of afresh) {
        expect(one.aboutIds[0]).toBe(one.aboutId)
        expect(kindInWords(now, one.aboutType, one.aboutId)).not.toBe(one.aboutType)
        if (one.aboutType !== 'workspace') expect(now.rows[one.aboutType].has(one.aboutId)).toBe(true)
        nameOfRecord(now, one.aboutType, one.aboutId)
      }
    }),
    { numRuns: 60 },
  )
})

test('the digest is short, of different rules, and begins with what is gravest', () => {
  const whole = applyChanges(emptyView(), sampleChanges(NOW))
  const digest = digestOf(whole, TODAY)
  expect(digest.length).toBeLessThanOrEqual(DIGEST_LENGTH)
  expect(new Set(digest.map((line) => line.finding.rule)).size).toBe(digest.length)
  const total = findingsOf(whole, TODAY).open.length
  expect(digest[0]?.finding.severity).toBe(findingsOf(whole, TODAY).open[0]?.severity)
  expect(digest.reduce((sum, line) => sum + 1 + line.more, 0)).toBeLessThanOrEqual(total)
})

test('an index of look-alikes that follows changes finds what comparing all pairs finds', () => {
  const word = fc.constantFrom('key', 'hall', 'door', 'bench', 'queue', 'fuse', 'tally')
  const statement = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
  const edits = fc.array(fc.tuple(fc.nat(7), fc.option(statement)), { maxLength: 25 })
  fc.assert(
    fc.property(edits, fc.constantFrom(0.45, 0.6, 1), (steps, atLeast) => {
      const index = alikeIndex(atLeast)
      let rows = new Map<string, { id: string; statement: string }>()
      for (const [n, text] of steps) {
        rows = new Map(rows)
        if (text === null) rows.delete(`r${n}`)
        else rows.set(`r${n}`, { id: `r${n}`, statement: text })
        for (const row of rows.values()) {
          const shape = index.shapeOf(rows, row.id)
          const found = (shape ? [shape, ...shape.alike.keys()] : [])
            .flatMap((one) => [...one.rows.keys()])
            .filter((id) => id !== row.id)
          const alike = [...rows.values()].filter(
            (other) =>
              other !== row && jaccard(tokensOf(row.statement), tokensOf(other.statement)) >= atLeast,
          )
          expect(found.toSorted()).toEqual(alike.map((other) => other.id).toSorted())
        }
      }
    }),
    { numRuns: 200 },
  )
})

describe('asked in steps', () => {
  test('the coach says what it says when asked at once, also when a change comes in between', () => {
    const source = generateWorkspace({ records: 600, seed: 3 })
    const start = viewOfSource(source)
    const half = findingSteps(start, TODAY)
    for (let i = 0; i < 9; i++) half.next()
    const [id = ''] = start.rows.opportunity.keys()
    const later = changed(start, 'opportunity', id, { statement: 'I look for the ladder in the dark' })
    expect([...findingSteps(later, TODAY)].length).toBeGreaterThan(RULES.length)
    const inSteps = findingsOf(later, TODAY).open
    while (!half.next().done); // the steps of the old view, finished late, change nothing
    findingsOf(start, TODAY)
    expect(findingsOf(later, TODAY).open).toEqual(inSteps)
    const fresh = changed(viewOfSource(source), 'opportunity', id, {
      statement: 'I look for the ladder in the dark',
    })
    expect(findingsOf(fresh, TODAY).open.map((one) => one.key)).toEqual(inSteps.map((one) => one.key))
  })
})
