// The story map: steps in order, moved, archived; assumptions hang on them and stay when a step goes.
import { describe, expect, it } from 'vitest'
import { addAssumption } from '../../../src/domain/assumptions/assumption-commands.ts'
import { assumptionsOf } from '../../../src/domain/assumptions/stakes.ts'
import {
  addStep,
  archiveStep,
  assumptionsOnStep,
  editStep,
  hangOnStep,
  moveStep,
  stepOfAssumption,
  stepsOf,
} from '../../../src/domain/assumptions/story-steps.ts'
import { lab } from './lab.ts'

function aStory() {
  const bench = lab()
  const add = (label: string, afterId?: string) =>
    bench.do(addStep, { solutionId: 's1', actor: 'Guest', label, ...(afterId ? { afterId } : {}) })
  const ids = ['Opens the map', 'Picks a table', 'Sits down'].map((label) => add(label))
  const labels = () => stepsOf(bench.view, 's1').map((step) => step.label)
  return { bench, add, ids, labels }
}

describe('steps', () => {
  it('stand in the order in which they were written, or after the one they follow', () => {
    const { add, ids, labels } = aStory()
    add('Reads a review', ids[0])
    expect(labels()).toEqual(['Opens the map', 'Reads a review', 'Picks a table', 'Sits down'])
  })

  it('move one place, and say so at the ends', () => {
    const { bench, ids, labels } = aStory()
    bench.do(moveStep, { stepId: ids[2] ?? '', by: -1 })
    expect(labels()).toEqual(['Opens the map', 'Sits down', 'Picks a table'])
    bench.do(moveStep, { stepId: ids[0] ?? '', by: 1 })
    expect(labels()).toEqual(['Sits down', 'Opens the map', 'Picks a table'])
    expect(bench.refusalOf(moveStep, { stepId: ids[2] ?? '', by: -1 })).toBe('first-already')
    expect(bench.refusalOf(moveStep, { stepId: ids[1] ?? '', by: 1 })).toBe('last-already')
  })

  it('need words for what happens', () => {
    const { bench, ids } = aStory()
    expect(bench.refusalOf(addStep, { solutionId: 's1', actor: 'Guest', label: ' ' })).toBe('empty')
    expect(bench.refusalOf(editStep, { stepId: ids[0] ?? '', label: '' })).toBe('empty')
  })
})

describe('assumptions on steps', () => {
  it('hang on one, can be moved, and stay when it goes', () => {
    const { bench, ids } = aStory()
    const [first = '', second = ''] = ids
    const assumptionId = bench.do(addAssumption, {
      statement: 'Guests trust the map',
      kind: 'desirability',
      solutionId: 's1',
      stepId: first,
    })
    expect(stepOfAssumption(bench.view, 's1', assumptionId)?.id).toBe(first)
    bench.do(hangOnStep, { assumptionId, solutionId: 's1', stepId: second })
    const step = bench.view.rows.step.get(second)
    expect(step && assumptionsOnStep(bench.view, step).map((row) => row.id)).toEqual([assumptionId])
    bench.do(archiveStep, { stepId: second })
    expect(stepOfAssumption(bench.view, 's1', assumptionId)).toBeNull()
    expect(assumptionsOf(bench.view, 's1')).toHaveLength(1)
  })
})
