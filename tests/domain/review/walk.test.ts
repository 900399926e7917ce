// The walk as data: seven stops on the live view, for three sizes of audience.
import { describe, expect, it } from 'vitest'
import { prepareReview } from '../../../src/domain/review/review-commands.ts'
import { stageCards } from '../../../src/domain/review/stage-cards.ts'
import { STOP_IDS } from '../../../src/domain/review/stops.ts'
import { type Stop, type StopContent, walkOf } from '../../../src/domain/review/walk.ts'
import { caption, nextStop, previousStop, progress, stopAt } from '../../../src/domain/review/walk-steps.ts'
import { pitchOf } from '../../../src/domain/review/pitch.ts'
import { rowById } from '../../../src/domain/view/workspace-view.ts'
import { aTree } from '../../support/a-tree.ts'
import { aWorkspace } from './a-workspace.ts'

type ContentOf<Name extends StopContent['stop']> = Extract<StopContent, { stop: Name }>

function contentAt<Name extends StopContent['stop']>(walk: readonly Stop[], name: Name): ContentOf<Name> {
  const content = walk.find((stop) => stop.id === name)?.content
  if (content?.stop !== name) throw new Error(`No stop ${name}`)
  return content as ContentOf<Name> // its `stop` was just compared
}

const everything = { treeId: 't1', detail: 'everything' } as const

describe('the seven stops', () => {
  const shown = aWorkspace()
  const walk = walkOf(shown.view, everything)

  it('stand in their order, each with its question', () => {
    expect(walk.map((stop) => stop.id)).toEqual(STOP_IDS)
    for (const stop of walk) expect(stop.question).toMatch(/\?$/)
  })

  it('1: the outcome with its number today and how far it came', () => {
    const content = contentAt(walk, 'outcome')
    expect(content).toMatchObject({ current: 150, progress: 0.5, lastTime: null })
    expect(content.measurements.map((row) => row.value)).toEqual([110, 150])
  })

  it('2: the top row with the distinct people behind each branch', () => {
    const content = contentAt(walk, 'space')
    expect(content.topRow.map((row) => [row.opportunity.id, row.people, row.below, row.holdsTarget])).toEqual(
      [
        ['o1', 2, 3, true],
        ['o5', 0, 1, false],
      ],
    )
    expect(content).toMatchObject({ interviews: 2, people: 2 })
  })

  it('3: the chosen one beside those it was compared with, and why', () => {
    const content = contentAt(walk, 'prioritisation')
    expect(content.options.map((option) => option.opportunity.id)).toEqual(['o2', 'o3', 'o4'])
    expect(content.decision?.why).toBe('Most people meet it first')
  })

  it('4: the target with its people, verbatim words first, by alias', () => {
    const content = contentAt(walk, 'target')
    expect(content.people).toBe(2)
    expect(content.voices.map((voice) => voice.alias)).toEqual(['Ana', 'Ben'])
    expect(content.voices[0]?.testimonies[0]?.words).toBe('It never says what is free tonight')
    expect(content.voices[0]?.story.map((moment) => moment.label)).toEqual(['Looks at the site'])
  })

  it('5: the set of solutions with what tests say and whose idea it was', () => {
    const content = contentAt(walk, 'solutions')
    expect(content.solutions.map((row) => row.solution.title)).toEqual([
      'Free tables on the map',
      'A call-back',
      'A wild idea',
    ])
    expect(content.solutions.map((row) => row.from)).toEqual(['', 'Vera', ''])
    expect(content.solutions[1]?.state).toEqual({ supported: 0, refuted: 0, running: 1, open: 1 })
  })

  it('6: the tests with the criteria as they were set, then the result', () => {
    const content = contentAt(walk, 'tests')
    expect(content.tests.map((row) => row.status)).toEqual(['done', 'running'])
    expect(content.tests[0]).toMatchObject({
      criteria: 'At least 2 of 4 people open the map',
      tally: { met: 2, notMet: 1 },
    })
  })

  it('7: what was learned, what is next, and the untested leap of faith', () => {
    const content = contentAt(walk, 'next')
    expect(content.lessons.map((lesson) => lesson.words)).toEqual(['They look at the street first'])
    expect(content.steps.map((step) => step.words)).toEqual([
      'Show the street',
      'Watch 3 more: Owners keep tables up to date',
      'Test: People wait for a call',
    ])
  })

  it('light the path, and move the camera no further than needed', () => {
    const at = (id: string) => walk.find((stop) => stop.id === id)
    expect([...(at('outcome')?.litIds ?? [])]).toEqual(['t1'])
    expect(at('prioritisation')?.cameraIds).toEqual(['o2', 'o3', 'o4'])
    expect([...(at('target')?.litIds ?? [])]).toEqual(['t1', 'o1', 'o2'])
    expect(at('tests')?.cameraIds).toEqual([
      ...shown.solutionIds.slice(0, 2),
      shown.doneTestId,
      shown.runningTestId,
    ])
  })

  it('is the same array until something changes', () => {
    expect(walkOf(shown.view, { ...everything })).toBe(walk)
  })
})

describe('for a review', () => {
  it('says when we return: as planned, else by the audience’s rhythm', () => {
    const shown = aWorkspace()
    const id = shown.do(prepareReview, { treeId: 't1', audienceIds: ['vera'], on: '2026-11-20' })
    const nextOf = () => {
      const review = rowById(shown.view, 'review', id)
      return review ? contentAt(walkOf(shown.view, review), 'next').returnOn : null
    }
    expect(nextOf()).toEqual({ day: '2026-12-04', isPlanned: false })
    shown.do(prepareReview, { treeId: 't1', on: '2026-11-27' })
    expect(nextOf()).toEqual({ day: '2026-11-27', isPlanned: true })
  })
})

describe('detail', () => {
  it('highlights: ideas and tests on paper stay away', () => {
    const { view } = aWorkspace()
    const walk = walkOf(view, { treeId: 't1', detail: 'highlights' })
    expect(walk).toHaveLength(7)
    const content = contentAt(walk, 'solutions')
    expect(content.solutions).toHaveLength(2)
    expect(content.more).toBe(1)
  })

  it('thirty seconds: outcome, opportunity, solution, evidence', () => {
    const { view } = aWorkspace()
    const walk = walkOf(view, { treeId: 't1', detail: 'pitch' })
    expect(walk.map((stop) => stop.id)).toEqual(['outcome', 'target', 'solutions', 'tests'])
    expect(walk.map((stop) => stop.headline).join(' ')).toBe(pitchOf(view, 't1').sentence)
  })
})

describe('the pitch', () => {
  it('says the four in order', () => {
    expect(pitchOf(aWorkspace().view, 't1').sentence).toBe(
      'We work towards this: More bookings are made online (150 bookings today, 200 bookings is the target). ' +
        'What we address now: “I cannot see what is free tonight”. 2 people told us so. ' +
        'We compare “Free tables on the map” and “A call-back”. ' +
        'Of 3 assumptions, one held up and one is being tested.',
    )
  })

  it('says what is not there yet', () => {
    expect(pitchOf(aTree('Alone'), 't1').sentence).toBe(
      'We work towards this: More bookings are made online. We have not chosen a target opportunity yet. ' +
        'There is no solution yet. Its assumptions are still to be written down.',
    )
    expect(pitchOf(aTree(''), 'nope').outcome).toBe('We have not set an outcome yet.')
  })
})

describe('steps', () => {
  const walk = walkOf(aWorkspace().view, everything)
  it('go forward, back, and stop at the ends', () => {
    expect(nextStop(walk, 'outcome')?.id).toBe('space')
    expect(nextStop(walk, 'next')).toBeNull()
    expect(previousStop(walk, 'space')?.id).toBe('outcome')
    expect(previousStop(walk, 'outcome')).toBeNull()
  })
  it('say where we are', () => {
    expect(progress(walk, 'prioritisation')).toEqual({ at: 3, of: 7 })
    expect(caption(walk, 'prioritisation')).toBe('3 of 7 · Prioritisation')
  })
  it('lead an unknown stop of a URL to the first', () => {
    expect(stopAt(walk, 'nonsense')?.id).toBe('outcome')
    expect(stopAt([], 'outcome')).toBeNull()
  })
})

describe('the stage', () => {
  it('draws the tree with the target’s solutions and tests, parents first', () => {
    const shown = aWorkspace()
    const cards = stageCards(shown.view, 't1')
    expect(cards.map((card) => card.id)).toEqual([
      't1',
      'o1',
      'o2',
      shown.solutionIds[0],
      shown.doneTestId,
      shown.solutionIds[1],
      shown.runningTestId,
      shown.solutionIds[2],
      'o3',
      'o4',
      'o5',
      'o6',
    ])
    expect(cards.find((card) => card.id === 'o2')).toMatchObject({
      level: 3,
      posInSet: 1,
      setSize: 3,
      isTarget: true,
      folded: 0,
    })
  })

  it.each([
    ['outcome', ['t1', 'o1', 'o5']],
    ['space', ['t1', 'o1', 'o5']],
    ['prioritisation', ['t1', 'o1', 'o2', 'o3', 'o4', 'o5']],
  ] as const)('unfolds as the talk goes on: %s', (stop, ids) => {
    const cards = stageCards(aWorkspace().view, 't1', stop)
    expect(cards.map((card) => card.id)).toEqual(ids)
    expect(cards.find((card) => card.id === 'o5')?.folded).toBe(1)
  })

  it('folds the branches of a large tree that the talk does not visit', () => {
    const text = Array.from({ length: 10 }, (_, i) =>
      [
        `Branch ${i}`,
        ...Array.from(
          { length: 4 },
          (_n, j) => `  Child ${i}.${j}\n    Deep ${i}.${j}\n      Deeper ${i}.${j}`,
        ),
      ].join('\n'),
    ).join('\n')
    const cards = stageCards(aTree(text), 't1')
    expect(cards).toHaveLength(1 + 10 + 40)
    expect(cards.find((card) => card.level === 3)?.folded).toBe(2)
  })
})
