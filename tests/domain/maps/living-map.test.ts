// What a trio relies on when stories are laid onto its map.
import { expect, test } from 'vitest'
import { joinMoments } from '../../../src/domain/maps/join-moments.ts'
import { sourcesOf } from '../../../src/domain/maps/moment-sources.ts'
import {
  heardCounts,
  layStoryMoment,
  storiesFor,
  takeStoryMoment,
} from '../../../src/domain/maps/living-map.ts'
import { createMap } from '../../../src/domain/maps/map-commands.ts'
import { addMoment } from '../../../src/domain/maps/draw-moments.ts'
import { createSnapshot } from '../../../src/domain/snapshots/create-snapshot.ts'
import { markMoment } from '../../../src/domain/snapshots/mark-commands.ts'
import { said, stage } from '../snapshots/play.ts'

function aMapAndTwoStories() {
  const play = stage()
  const mapId = play.run(createMap, { kind: 'shared', scope: 'How do people get their money back?' })
  const letter = play.run(addMoment, { mapId, label: 'Gets the letter' })
  const form = play.run(addMoment, { mapId, label: 'Fills in the form', afterId: letter })
  const told = ['P1', 'P2'].map((alias) => {
    const snapshotId = play.run(createSnapshot, {
      participant: { alias },
      interviewedOn: '2026-11-20',
      presentIds: [],
      leadId: null,
    })
    play.run(markMoment, { snapshotId, label: 'Parks the car', ...said('I parked', 1) })
    return play.run(markMoment, { snapshotId, label: 'The long form', ...said('That form took an hour', 5) })
  })
  return { ...play, mapId, letter, form, told }
}

test('a moment shows from how many different people it was heard', () => {
  const { run, view, ask, form, letter, told } = aMapAndTwoStories()
  for (const toldId of told) run(layStoryMoment, { momentId: form, toldId })
  expect(heardCounts(view()).get(form)).toBe(2)
  expect(heardCounts(view()).has(letter)).toBe(false)
  expect(ask(layStoryMoment, { momentId: form, toldId: told[0] ?? '' })).toMatchObject({
    error: { code: 'already-linked' },
  })
  run(takeStoryMoment, { momentId: form, toldId: told[0] ?? '' })
  expect(heardCounts(view()).get(form)).toBe(1)
})

test('what sounds alike is offered first', () => {
  const { view, form, told } = aMapAndTwoStories()
  const moment = view().rows.moment.get(form)
  if (!moment) throw new Error('not there')
  expect(
    storiesFor(view(), moment)
      .slice(0, 2)
      .map((each) => each.id)
      .toSorted(),
  ).toEqual([...told].toSorted())
})

test('joining keeps what was heard, and stories are nobody’s draft', () => {
  const { run, view, mapId, form, letter, told } = aMapAndTwoStories()
  run(layStoryMoment, { momentId: form, toldId: told[0] ?? '' })
  run(layStoryMoment, { momentId: letter, toldId: told[1] ?? '' })
  const joined = run(joinMoments, { mapId, ids: [letter, form] })
  expect(heardCounts(view()).get(joined)).toBe(2)
  expect(sourcesOf(view(), view().rows.moment.get(joined) ?? null)).toEqual([])
})
