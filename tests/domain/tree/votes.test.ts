// Dot-voting: three dots each under one opportunity, counted by person.
import { describe, expect, it } from 'vitest'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { addSolution, editSolution } from '../../../src/domain/tree/solutions.ts'
import { dotsLeft, hasVoted, looksLike, toggleVote, votesFor } from '../../../src/domain/tree/votes.ts'
import { aTree } from '../../support/a-tree.ts'
import { lab, labEnv } from '../assumptions/lab.ts'

function ideas() {
  const env = labEnv('v')
  const bench = lab(aTree('I cannot see what is free'), env)
  bench.view = applyChanges(
    bench.view,
    ['mo', 'ada'].map((id) => create('member', newRow('member', env, { id, name: id }))),
  )
  const ids = ['A map', 'A call-back', 'A list by mail', 'A board at the door'].map((title) =>
    bench.do(addSolution, { opportunityId: 'o1', title }),
  )
  return { bench, env, ids }
}

describe('dots', () => {
  it('are three each; the fourth is refused until one is taken back', () => {
    const { bench, ids } = ideas()
    for (const solutionId of ids.slice(0, 3)) bench.do(toggleVote, { solutionId, memberId: 'mo' })
    expect(dotsLeft(bench.view, 'o1', 'mo')).toBe(0)
    expect(dotsLeft(bench.view, 'o1', 'ada')).toBe(3)
    const fourth = { solutionId: ids[3] ?? '', memberId: 'mo' }
    expect(bench.refusalOf(toggleVote, fourth)).toBe('no-dots')
    bench.do(toggleVote, { solutionId: ids[0] ?? '', memberId: 'mo' })
    bench.do(toggleVote, fourth)
    expect(hasVoted(bench.view, fourth.solutionId, 'mo')).toBe(true)
  })

  it('count each person once, also when two devices gave the same dot', () => {
    const { bench, env, ids } = ideas()
    const solutionId = ids[0] ?? ''
    const twice = ['mo', 'mo', 'ada'].map((memberId) =>
      create('vote', newRow('vote', env, { solutionId, memberId })),
    )
    bench.view = applyChanges(bench.view, twice)
    expect(votesFor(bench.view, solutionId)).toBe(2)
    bench.do(toggleVote, { solutionId, memberId: 'mo' })
    expect(votesFor(bench.view, solutionId)).toBe(1)
  })
})

describe('distinct candidates', () => {
  it('a variant of another idea is noticed', () => {
    const { bench, ids } = ideas()
    bench.do(editSolution, { id: ids[3] ?? '', title: 'A list by mail, weekly' })
    const variant = bench.view.rows.solution.get(ids[3] ?? '')
    expect(variant && looksLike(bench.view, variant).map((row) => row.title)).toEqual(['A list by mail'])
    const map = bench.view.rows.solution.get(ids[0] ?? '')
    expect(map && looksLike(bench.view, map)).toEqual([])
  })
})
