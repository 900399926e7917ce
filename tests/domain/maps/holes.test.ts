// Where stories leave the map, and how the holes are closed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addToldMoment, leaveAside, takeBack } from '../../../src/domain/maps/hole-commands.ts'
import { likelyHomes } from '../../../src/domain/maps/likely-home.ts'
import { linkMoments } from '../../../src/domain/maps/link-commands.ts'
import { layStoryMoment } from '../../../src/domain/maps/living-map.ts'
import { graphOf } from '../../../src/domain/maps/map-graph.ts'
import { holesOf, waysOf } from '../../../src/domain/maps/map-holes.ts'
import { homesOf, nextStory, storiesOnMap } from '../../../src/domain/maps/story-moments.ts'
import { toldStage } from './told-stage.ts'

test('before the first story is laid, nothing is a hole', () => {
  const { view, mapId, tell } = toldStage('Gets the letter', 'Fills in the form', 'Gets the money')
  tell('P1', ['A letter came', null])
  expect(holesOf(view(), mapId).count).toBe(0)
})

test('a moment nobody told, a told moment that is missing, a link nobody took, a way without a link', () => {
  const map = toldStage('Gets the letter', 'Fills in the form', 'Waits', 'Gets the money')
  const { view, mapId, moment, tell } = map
  tell('P1', ['A letter came', 0], ['The long form', 1], ['The money came', 3])
  const second = tell('P2', ['A letter came', 0], ['Asked my son', null], ['The form', 1])
  const holes = holesOf(view(), mapId)
  expect(holes.untold).toEqual([moment(2)])
  expect(holes.missing.map(({ id }) => id)).toEqual([second.told(1)])
  expect(holes.unlinked, 'the map leads there, by a moment she did not tell of').toEqual([])
  expect(holes.untaken).toEqual([])
  const { links } = graphOf(view(), mapId)
  const took = links.map((link) => [link.fromId, holes.taken.get(link.id)])
  // Between the letter and the form somebody told something else, and still went that way.
  expect(took).toEqual([
    [moment(0), 2],
    [moment(1), 1],
    [moment(2), 1],
  ])
  map.run(linkMoments, { fromId: moment(0), toId: moment(3), kind: 'error' })
  expect(holesOf(view(), mapId).untaken).toMatchObject([{ toId: moment(3), kind: 'error' }])
  tell('P3', ['The form', 1], ['A letter came', 0])
  expect(holesOf(view(), mapId).unlinked).toMatchObject([
    { fromId: moment(1), toId: moment(0), kind: 'loop' },
  ])
})

test('back to an earlier moment is a loop, and a story’s own exit is a way out', () => {
  const { view, run, mapId, moment, tell } = toldStage('Opens the site', 'Fills in the form')
  const story = tell('P1', ['Opens', 0], ['Fills', 1], ['Opens again', 0])
  run(linkMoments, { fromId: story.told(2), toId: null, kind: 'exit', label: 'gave up' })
  expect(waysOf(view(), mapId)).toMatchObject([
    { fromId: moment(0), toId: moment(1), kind: 'next' },
    { fromId: moment(0), toId: null, kind: 'exit', label: 'gave up' },
    { fromId: moment(1), toId: moment(0), kind: 'loop' },
  ])
})

test('a missing moment is added where its story has it, with its words and its teller', () => {
  const { view, run, mapId, moment, tell } = toldStage('Gets the letter', 'Fills in the form')
  const story = tell('P1', ['A letter came', 0], ['Asks her son', null], ['The form', 1])
  const added = run(addToldMoment, { mapId, toldId: story.told(1) })
  const { byId, links } = graphOf(view(), mapId)
  expect(byId.get(added)).toMatchObject({ label: 'Asks her son', sourceIds: [story.told(1)] })
  const ways = links.map((link) => `${link.fromId} ${link.kind} ${link.toId}`)
  expect(ways).toContain(`${moment(0)} next ${added}`)
  expect(ways).toContain(`${added} next ${moment(1)}`)
  expect(ways).toContain(`${moment(0)} next ${moment(1)}`)
  expect(holesOf(view(), mapId).missing).toEqual([])
})

test('what is left aside is no hole any more, until it is taken back', () => {
  const { view, run, mapId, tell } = toldStage('Gets the letter', 'Fills in the form')
  const story = tell('P1', ['A letter came', 0], ['Feeds the cat', null], ['The form', 1])
  const what = { mapId, what: story.told(1), name: 'Feeds the cat' }
  run(leaveAside, { ...what, why: 'another story' })
  expect(holesOf(view(), mapId).missing).toEqual([])
  expect(storiesOnMap(view(), mapId)[0]).toMatchObject({ laid: 2, waiting: 0 })
  expect(nextStory(view(), mapId)).toBeNull()
  run(takeBack, what)
  expect(holesOf(view(), mapId).missing).toHaveLength(1)
})

test('likely homes: by words, and between two that are laid by their place alone', () => {
  const { view, run, mapId, moment, tell } = toldStage(
    'Gets the letter',
    'Fills in the form',
    'Sends the claim',
    'Gets the money',
  )
  const story = tell(
    'P1',
    ['A letter came on Monday', null],
    ['Those four pages', null],
    ['Sent it', null],
    ['The money was there', null],
  )
  const first = likelyHomes(view(), mapId, story.storyId)
  expect(first.get(story.told(0))).toMatchObject({ momentId: moment(0) })
  expect(first.get(story.told(0))?.reasons[0]).toBe('both say “letter”')
  expect(first.get(story.told(3))?.momentId).toBe(moment(3))
  expect(first.has(story.told(1))).toBe(false)
  run(layStoryMoment, { momentId: moment(0), toldId: story.told(0) })
  run(layStoryMoment, { momentId: moment(2), toldId: story.told(2) })
  expect(likelyHomes(view(), mapId, story.storyId).get(story.told(1))?.momentId).toBe(moment(1))
})

test('whatever is laid where, told moments are laid, missing or aside, and every count adds up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.option(fc.nat(4)), { minLength: 1, maxLength: 6 }), { maxLength: 4 }),
      (stories) => {
        const { view, mapId, tell } = toldStage('One', 'Two', 'Three', 'Four', 'Five')
        stories.forEach((homes, s) =>
          tell(`P${s}`, ...homes.map((home, i) => [`told ${s} ${i}`, home] as const)),
        )
        const holes = holesOf(view(), mapId)
        const homes = homesOf(view(), mapId)
        const laid = stories.filter((each) => each.some((home) => home !== null))
        expect(holes.missing).toHaveLength(laid.flat().filter((home) => home === null).length)
        const told = new Set(laid.flat().filter((home) => home !== null)).size
        expect(holes.untold).toHaveLength(laid.length === 0 ? 0 : 5 - told)
        expect(homes.size).toBe(laid.flat().filter((home) => home !== null).length)
        const drawn = new Set(graphOf(view(), mapId).links.map((link) => `${link.fromId}>${link.toId ?? ''}`))
        for (const way of holes.unlinked) expect(drawn.has(way.key)).toBe(false)
        for (const way of waysOf(view(), mapId)) expect(way.storyIds.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 60 },
  )
})
