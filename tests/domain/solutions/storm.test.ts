// The storm: alone and hidden, then together; origins stay; groups are suggested and decided; variants are noticed.
import { describe, expect, it } from 'vitest'
import { candidatesOf, ideasFor, variantsAmong } from '../../../src/domain/solutions/candidates.ts'
import { groupIdeas, groupsOf, suggestGroups } from '../../../src/domain/solutions/groups.ts'
import { beforeAfter, editImpact, outcomeOfSolution } from '../../../src/domain/solutions/impact.ts'
import { originInWords, originOf } from '../../../src/domain/solutions/origin.ts'
import { addIdea, hiddenIdeas, shareIdeas } from '../../../src/domain/solutions/storm.ts'
import { addSolution, setSolutionStatus } from '../../../src/domain/tree/solutions.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow, set } from '../../../src/domain/view/command.ts'
import { lab, labEnv } from '../assumptions/lab.ts'

function trio() {
  const bench = lab()
  const env = labEnv('who')
  bench.view = applyChanges(bench.view, [
    create('member', newRow('member', env, { id: 'noor', name: 'Noor' })),
    create('member', newRow('member', env, { id: 'jonas', name: 'Jonas' })),
    create('stakeholder', newRow('stakeholder', env, { id: 'boss', name: 'Petra' })),
    create('outcome', newRow('outcome', env, { id: 'out', title: 'Readers come back' })),
    set('tree', 't1', { outcomeId: 'out' }),
  ])
  return bench
}

describe('alone first', () => {
  it('ideas stay out of the tree until they are shared, each with its member', () => {
    const bench = trio()
    bench.do(addIdea, { opportunityId: 'o1', title: '- A ribbon\n- A last-read line', byId: 'noor' })
    bench.do(addIdea, { opportunityId: 'o1', title: 'A letter', byId: 'jonas' })
    expect(ideasFor(bench.view, 'o1')).toHaveLength(2)
    expect(hiddenIdeas(bench.view, 'o1').map(({ title }) => title)).toEqual([
      'A ribbon',
      'A last-read line',
      'A letter',
    ])
    bench.do(shareIdeas, { opportunityId: 'o1', byId: 'noor' })
    expect(ideasFor(bench.view, 'o1').map(({ title, fromId }) => [title, fromId])).toEqual([
      ['Bookmarks', null],
      ['Resume card', null],
      ['A ribbon', 'noor'],
      ['A last-read line', 'noor'],
    ])
    expect(hiddenIdeas(bench.view, 'o1').map(({ title }) => title)).toEqual(['A letter'])
  })

  it('shared on two devices at once are not doubled', () => {
    const bench = trio()
    bench.do(addIdea, { opportunityId: 'o1', title: 'A ribbon', byId: 'noor' })
    const share = (prefix: string) =>
      shareIdeas(bench.view, { opportunityId: 'o1', byId: null }, labEnv(prefix))
    const [one, two] = [share('one'), share('two')]
    if (!one.ok || !two.ok) throw new Error('refused')
    const view = applyChanges(applyChanges(bench.view, one.value.changes), two.value.changes)
    expect(ideasFor(view, 'o1').filter(({ title }) => title === 'A ribbon')).toHaveLength(1)
  })
})

it('an idea keeps whose it was and where it was said', () => {
  const bench = trio()
  const env = labEnv('seen')
  bench.view = applyChanges(bench.view, [
    create('participant', newRow('participant', env, { id: 'p', alias: 'Bea' })),
    create('snapshot', newRow('snapshot', env, { id: 'snap', participantId: 'p' })),
    create('heard', newRow('heard', env, { id: 'h', snapshotId: 'snap', statement: 'I want a ribbon' })),
  ])
  const opportunityId = 'o1'
  const heard = bench.do(addSolution, { opportunityId, title: 'A ribbon', fromId: null, sourceId: 'h' })
  const told = bench.do(addSolution, { opportunityId, title: 'A prize', fromId: 'boss' })
  const words = (id: string) => {
    const row = bench.view.rows.solution.get(id)
    return row && originInWords(originOf(bench.view, row))
  }
  expect(words(heard)).toBe('Interview with Bea')
  expect(words(told)).toBe('Petra')
})

describe('groups', () => {
  it('are suggested by shared words and decided by people', () => {
    const bench = trio()
    const add = (title: string) => bench.do(addSolution, { opportunityId: 'o1', title })
    const mail = add('Mail a reminder on Sunday')
    const text = add('Text a reminder before bed')
    add('A prize for a finished book')
    const [suggestion] = suggestGroups(ideasFor(bench.view, 'o1'))
    expect(suggestion?.ideas.map(({ id }) => id)).toEqual([mail, text])
    expect(suggestion?.name).toMatch(/reminder/i)
    bench.do(groupIdeas, { solutionIds: [mail, text], name: 'Reminders' })
    expect(suggestGroups(ideasFor(bench.view, 'o1'))).toEqual([])
    expect(groupsOf(ideasFor(bench.view, 'o1')).map(({ name, ideas }) => [name, ideas.length])).toEqual([
      ['Reminders', 2],
      ['', 3],
    ])
  })

  it('two candidates of one group, or with nearly the same words, might be variants', () => {
    const bench = trio()
    const add = (title: string) => {
      const id = bench.do(addSolution, { opportunityId: 'o1', title })
      bench.do(setSolutionStatus, { id, status: 'candidate' })
      return id
    }
    add('Mail a reminder each Sunday')
    const text = add('Text somebody before bed')
    add('Mail one reminder each Sunday')
    const pairs = () =>
      variantsAmong(bench.view, candidatesOf(bench.view, 'o1')).map(({ one, other }) => [
        one.title,
        other.title,
      ])
    expect(pairs()).toEqual([['Mail a reminder each Sunday', 'Mail one reminder each Sunday']])
    bench.do(groupIdeas, { solutionIds: [text], name: 'Reminders' })
    expect(pairs()).toHaveLength(1)
  })
})

it('what was expected and what came stand beside the measurements around the day it shipped', () => {
  const bench = trio()
  const measure = (id: string, on: string, value: number) =>
    create('measurement', newRow('measurement', labEnv(id), { id, outcomeId: 'out', on, value }))
  bench.view = applyChanges(bench.view, [
    measure('m1', '2026-10-01', 34),
    measure('m2', '2026-11-21', 36),
    measure('m3', '2026-12-20', 44),
  ])
  bench.do(editImpact, { solutionId: 's1', expectedValue: 45, expectedBy: '2026-12-31' })
  bench.do(setSolutionStatus, { id: 's1', status: 'shipped' })
  const row = bench.view.rows.solution.get('s1')
  expect(row).toMatchObject({ shippedOn: '2026-11-21', expectedValue: 45 })
  expect(row && outcomeOfSolution(bench.view, row)?.id).toBe('out')
  const { before, after } = beforeAfter(bench.view, 'out', row?.shippedOn ?? '')
  expect([before?.value, after?.value]).toEqual([36, 44])
})
