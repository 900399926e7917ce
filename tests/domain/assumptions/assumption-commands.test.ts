// Assumptions: written down once, shared by solutions, placed, taken away.
import { describe, expect, it } from 'vitest'
import {
  addAssumption,
  archiveAssumption,
  editAssumption,
  placeAssumption,
  shareAssumption,
  unshareAssumption,
} from '../../../src/domain/assumptions/assumption-commands.ts'
import { isLeapOfFaith, leapsOfFaith } from '../../../src/domain/assumptions/leaps-of-faith.ts'
import { assumptionsOf, solutionsOf } from '../../../src/domain/assumptions/stakes.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { rowById } from '../../../src/domain/view/workspace-view.ts'
import { lab } from './lab.ts'

const statement = 'People look for their place within a week'
const written = () => {
  const bench = lab()
  const id = bench.do(addAssumption, { statement, kind: 'desirability', solutionId: 's1' })
  return { bench, id }
}

describe('an assumption', () => {
  it('is written down and joined to its solution in one step', () => {
    const { bench, id } = written()
    expect(assumptionsOf(bench.view, 's1').map((row) => row.id)).toEqual([id])
    expect(rowById(bench.view, 'assumption', id)).toMatchObject({
      statement,
      kind: 'desirability',
      status: 'open',
    })
  })

  it('remembers the step of the story map that it came from', () => {
    const bench = lab()
    bench.do(addAssumption, { statement, kind: 'usability', solutionId: 's1', stepId: 'step1' })
    expect([...bench.view.rows.stake.values()][0]?.stepId).toBe('step1')
  })

  it('needs words and a solution', () => {
    const bench = lab()
    expect(bench.refusalOf(addAssumption, { statement: '  ', kind: 'ethical', solutionId: 's1' })).toBe(
      'empty',
    )
    expect(bench.refusalOf(addAssumption, { statement, kind: 'ethical', solutionId: 'nope' })).toBe('gone')
  })

  it('can carry a second solution, and is still one assumption', () => {
    const { bench, id } = written()
    bench.do(shareAssumption, { assumptionId: id, solutionId: 's2' })
    expect(solutionsOf(bench.view, id).map((row) => row.id)).toEqual(['s1', 's2'])
    expect(bench.view.rows.assumption.size).toBe(1)
    expect(bench.refusalOf(shareAssumption, { assumptionId: id, solutionId: 's2' })).toBe('already-linked')
  })

  it('counts once when two people shared it at the same time', () => {
    const { bench, id } = written()
    const twin = newRow('stake', bench.env, { assumptionId: id, solutionId: 's1' })
    bench.view = applyChanges(bench.view, [create('stake', twin)])
    expect(assumptionsOf(bench.view, 's1')).toHaveLength(1)
    bench.do(unshareAssumption, { assumptionId: id, solutionId: 's1' })
    expect(assumptionsOf(bench.view, 's1')).toHaveLength(0)
  })

  it('leaves with the last solution that rests on it, not before', () => {
    const { bench, id } = written()
    bench.do(shareAssumption, { assumptionId: id, solutionId: 's2' })
    bench.do(unshareAssumption, { assumptionId: id, solutionId: 's1' })
    expect(rowById(bench.view, 'assumption', id)).not.toBeNull()
    bench.do(unshareAssumption, { assumptionId: id, solutionId: 's2' })
    expect(rowById(bench.view, 'assumption', id)).toBeNull()
  })

  it('changes its words and type, never to nothing', () => {
    const { bench, id } = written()
    bench.do(editAssumption, { assumptionId: id, statement: 'People look within a day', kind: 'usability' })
    expect(rowById(bench.view, 'assumption', id)).toMatchObject({
      statement: 'People look within a day',
      kind: 'usability',
    })
    expect(bench.refusalOf(editAssumption, { assumptionId: id, statement: ' ' })).toBe('empty')
  })

  it('is archived for every solution that rests on it', () => {
    const { bench, id } = written()
    bench.do(archiveAssumption, { assumptionId: id })
    expect(assumptionsOf(bench.view, 's1')).toEqual([])
    expect(bench.refusalOf(archiveAssumption, { assumptionId: id })).toBe('gone')
  })
})

describe('the assumption map', () => {
  it('takes places into 0–1 and lets a dot be taken off', () => {
    const { bench, id } = written()
    bench.do(placeAssumption, { assumptionId: id, importance: 1.4, evidence: -2 })
    expect(rowById(bench.view, 'assumption', id)).toMatchObject({ importance: 1, evidence: 0 })
    bench.do(placeAssumption, { assumptionId: id, importance: null, evidence: Number.NaN })
    expect(rowById(bench.view, 'assumption', id)).toMatchObject({ importance: null, evidence: null })
  })

  it('lights the leaps of faith, the riskiest first', () => {
    const bench = lab()
    const place = (words: string, importance: number | null, evidence: number | null) => {
      const id = bench.do(addAssumption, { statement: words, kind: 'viability', solutionId: 's1' })
      if (importance !== null) bench.do(placeAssumption, { assumptionId: id, importance, evidence })
      return id
    }
    place('not placed', null, null)
    place('known already', 0.9, 0.8)
    place('hardly matters', 0.2, 0.1)
    const risky = place('risky', 0.8, 0.3)
    const riskiest = place('riskiest', 0.9, 0.1)
    expect(leapsOfFaith(bench.view, 's1').map((row) => row.id)).toEqual([riskiest, risky])
    const row = rowById(bench.view, 'assumption', risky)
    expect(row && isLeapOfFaith(bench.view, { ...row, status: 'supported' })).toBe(false)
  })
})
