// What a trio relies on while it draws a map.
import { expect, test } from 'vitest'
import { archiveMoments } from '../../../src/domain/maps/archive-moments.ts'
import { addMoment, moveMoments, tidyMap, tidyMoments } from '../../../src/domain/maps/draw-moments.ts'
import { linkMoments, editLink } from '../../../src/domain/maps/link-commands.ts'
import { momentInWords } from '../../../src/domain/maps/link-words.ts'
import { createMap, revealDrafts, startRound } from '../../../src/domain/maps/map-commands.ts'
import { graphOf, linksOf, momentsOf, orderOf } from '../../../src/domain/maps/map-graph.ts'
import { placesOf } from '../../../src/domain/maps/map-places.ts'
import { canSee, mapsOverview } from '../../../src/domain/maps/maps.ts'
import { clipAsText, clipFromText, clipMoments, pasteMoments } from '../../../src/domain/maps/moment-clip.ts'
import { archiveMoment } from '../../../src/domain/snapshots/moment-commands.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { create, newRow } from '../../../src/domain/view/command.ts'
import { mapStage } from './play-map.ts'

const labels = (stage: ReturnType<typeof mapStage>, mapId = stage.mapId) =>
  orderOf(stage.view(), mapId).map((id) => stage.view().rows.moment.get(id)?.label)
const arrows = (stage: ReturnType<typeof mapStage>, mapId = stage.mapId) => {
  const name = (id: string | null) => (id === null ? '·' : stage.view().rows.moment.get(id)?.label)
  return linksOf(stage.view(), mapId).map((link) => `${name(link.fromId)} ${link.kind} ${name(link.toId)}`)
}

test('a map needs a question', () => {
  const stage = mapStage()
  expect(stage.ask(createMap, { kind: 'shared', scope: '  ' })).toMatchObject({ error: { code: 'empty' } })
})

test('moments drawn one after the other are linked and read in that order', () => {
  const stage = mapStage()
  stage.chain('Plans', 'Books', 'Flies')
  expect(labels(stage)).toEqual(['Plans', 'Books', 'Flies'])
  expect(arrows(stage)).toEqual(['Plans next Books', 'Books next Flies'])
  expect(momentsOf(stage.view(), stage.mapId)[0]?.terminal).toBe('start')
})

test('the next moment comes in between, a branch leaves the way as it is', () => {
  const stage = mapStage()
  const [plans = ''] = stage.chain('Plans', 'Books')
  stage.run(addMoment, { mapId: stage.mapId, label: 'Compares', afterId: plans })
  expect(labels(stage)).toEqual(['Plans', 'Compares', 'Books'])
  stage.run(addMoment, { mapId: stage.mapId, label: 'Asks a friend', afterId: plans, isBranch: true })
  expect(arrows(stage).sort()).toEqual([
    'Compares next Books',
    'Plans next Asks a friend',
    'Plans next Compares',
  ])
})

test('loops order nothing, and an exit has an open end', () => {
  const stage = mapStage()
  const [plans = '', , flies = ''] = stage.chain('Plans', 'Books', 'Flies')
  stage.run(linkMoments, { fromId: flies, toId: plans, kind: 'loop' })
  stage.run(linkMoments, { fromId: plans, toId: null, kind: 'exit', label: 'too dear' })
  expect(labels(stage)).toEqual(['Plans', 'Books', 'Flies'])
  expect(momentInWords(graphOf(stage.view(), stage.mapId), plans)).toBe(
    'Moment: Plans, 1 of 3, the map starts here, leads to “Books”, exit: too dear',
  )
  expect(stage.ask(linkMoments, { fromId: plans, toId: null, kind: 'next' })).toMatchObject({
    error: { code: 'invalid' },
  })
  expect(stage.ask(linkMoments, { fromId: flies, toId: plans, kind: 'loop' })).toMatchObject({
    error: { code: 'already-linked' },
  })
})

test('an exit that gets a moment becomes any kind, and never a next without one', () => {
  const stage = mapStage()
  const [plans = '', books = ''] = stage.chain('Plans', 'Books')
  const exit = stage.run(linkMoments, { fromId: books, toId: null, kind: 'exit' })
  expect(stage.ask(editLink, { linkId: exit, fields: { kind: 'next' } }).ok).toBe(false)
  stage.run(editLink, { linkId: exit, fields: { kind: 'loop', toId: plans } })
  expect(arrows(stage)).toContain('Books loop Plans')
})

test('archiving mends the way around the gap', () => {
  const stage = mapStage()
  const [, books = '', pays = ''] = stage.chain('Plans', 'Books', 'Pays', 'Flies')
  stage.run(archiveMoments, { mapId: stage.mapId, ids: [books, pays] })
  expect(arrows(stage)).toEqual(['Plans next Flies'])
})

test('moving snaps to the grid, writes moved cards only, and pins the places that were derived', () => {
  const stage = mapStage('story')
  stage.chain('One', 'Two')
  const ids = momentsOf(stage.view(), stage.mapId).map((moment) => moment.id)
  expect(momentsOf(stage.view(), stage.mapId)[0]?.x).toBeNull()
  const before = placesOf(stage.view(), stage.mapId).get(ids[1] ?? '')
  stage.run(moveMoments, { mapId: stage.mapId, places: new Map([[ids[0] ?? '', { x: 13, y: 21 }]]) })
  const places = placesOf(stage.view(), stage.mapId)
  expect(places.get(ids[0] ?? '')).toEqual({ x: 16, y: 24 })
  expect(places.get(ids[1] ?? '')).toEqual(before)
})

test('tidying is one step and refuses when nothing would move', () => {
  const stage = mapStage()
  stage.chain('One', 'Two', 'Three')
  stage.run(moveMoments, {
    mapId: stage.mapId,
    places: new Map([[orderOf(stage.view(), stage.mapId)[1] ?? '', { x: 900, y: 900 }]]),
  })
  stage.run(tidyMoments, { mapId: stage.mapId })
  expect([...placesOf(stage.view(), stage.mapId)]).toEqual([...tidyMap(stage.view(), stage.mapId)])
  expect(stage.ask(tidyMoments, { mapId: stage.mapId }).ok).toBe(false)
})

test('a story is linked by its order alone, whoever archives or adds', () => {
  const stage = mapStage('story')
  const [one = '', two = ''] = stage.chain('One', 'Two', 'Three')
  expect(arrows(stage)).toEqual(['One next Two', 'Two next Three'])
  expect(stage.view().rows.link.size).toBe(0)
  stage.run(archiveMoment, { momentId: two })
  stage.run(addMoment, { mapId: stage.mapId, label: 'One and a half', afterId: one })
  expect(arrows(stage)).toEqual(['One next One and a half', 'One and a half next Three'])
})

test('copies keep words and links, on another map and through plain text', () => {
  const stage = mapStage()
  const ids = stage.chain('Plans', 'Books', 'Flies')
  stage.run(linkMoments, { fromId: ids[1] ?? '', toId: ids[0] ?? '', kind: 'loop', label: 'again' })
  const clip = clipMoments(stage.view(), stage.mapId, ids.slice(0, 2))
  const otherId = stage.run(createMap, { kind: 'shared', scope: 'Another' })
  stage.run(pasteMoments, { mapId: otherId, clip })
  expect(arrows(stage, otherId)).toEqual(['Plans next Books', 'Books loop Plans'])
  expect(clipAsText(clip)).toBe('Plans\nBooks')
  const text = '1. Opens the site\n2) Looks around\n   thinking: is it safe?\n- Leaves\n\n'
  const read = clipFromText(text)
  expect(read.moments.map((moment) => moment.label)).toEqual(['Opens the site', 'Looks around', 'Leaves'])
  expect(read.moments[1]?.thinking).toBe('is it safe?')
  expect(clipFromText(clipAsText(read))).toEqual(read)
})

test('pasted cards land on free room', () => {
  const stage = mapStage()
  const ids = stage.chain('A', 'B', 'C')
  const clip = clipMoments(stage.view(), stage.mapId, ids)
  stage.run(pasteMoments, { mapId: stage.mapId, clip, afterId: ids[1] ?? '' })
  stage.run(pasteMoments, { mapId: stage.mapId, clip })
  const places = [...placesOf(stage.view(), stage.mapId).values()].map(({ x, y }) => `${x} ${y}`)
  expect(new Set(places).size).toBe(9)
})

test('a round gives each member a draft that only its author sees until the reveal', () => {
  const stage = mapStage()
  const members = ['Ana', 'Ben'].map((name) => newRow('member', stage.env, { name }))
  const view = applyChanges(
    stage.view(),
    members.map((member) => create('member', member)),
  )
  const memberIds = members.map((member) => member.id)
  const plan = startRound(view, { scope: 'How do people eat?', memberIds }, stage.env)
  const after = applyChanges(view, plan.ok ? plan.value.changes : [])
  const [round] = mapsOverview(after).rounds
  expect(round?.drafts.map((draft) => draft.authorId).sort()).toEqual([...memberIds].sort())
  const first = round?.drafts.find((draft) => draft.authorId === memberIds[0])
  expect(
    first && [canSee(first, memberIds[0] ?? ''), canSee(first, memberIds[1] ?? ''), canSee(first, null)],
  ).toEqual([true, false, false])
  const reveal = revealDrafts(after, { mapIds: round?.drafts.map((draft) => draft.id) ?? [] }, stage.env)
  const shown = applyChanges(after, reveal.ok ? reveal.value.changes : [])
  expect(mapsOverview(shown).rounds[0]?.isRevealed).toBe(true)
})
