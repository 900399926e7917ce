// Laws of the merge on real documents: two devices merge the same drafts at the same time, join, split and draw links,
// and meet again. They agree, no moment and no word of a draft is lost, and undo gives back every draft byte for byte.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveMoments } from '../../src/domain/maps/archive-moments.ts'
import { addMoment } from '../../src/domain/maps/draw-moments.ts'
import { bringBack, joinMoments, keepApart } from '../../src/domain/maps/join-moments.ts'
import { linkSuggestions, skipLink, takeLinks } from '../../src/domain/maps/link-suggestions.ts'
import { linkMoments } from '../../src/domain/maps/link-commands.ts'
import { createMap, revealDrafts } from '../../src/domain/maps/map-commands.ts'
import { graphOf, momentsOf } from '../../src/domain/maps/map-graph.ts'
import { layOutMissing, mergeDrafts, notOnTable } from '../../src/domain/maps/merge-drafts.ts'
import { sourcesOf, standInsOf, straysOf } from '../../src/domain/maps/moment-sources.ts'
import { splitMoment } from '../../src/domain/maps/split-moment.ts'
import { otherMerges, uniteMerges } from '../../src/domain/maps/unite-merges.ts'
import { type Command, type Env, planned, set } from '../../src/domain/view/command.ts'
import type { ExperienceMap } from '../../src/domain/model/records.ts'
import { aClient, type Client, plainRows } from '../support/a-client.ts'
import { testEnv } from '../support/test-env.ts'
import { THREE_DRAFTS } from '../domain/maps/three-drafts.ts'

type Step =
  | { readonly do: 'join'; readonly at: readonly number[] }
  | { readonly do: 'split' | 'take' | 'skip' | 'undo' | 'word'; readonly at: number }
  | { readonly do: 'apart'; readonly at: readonly [number, number] }

const n = () => fc.nat(60)
const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('join' as const),
      at: fc.array(n(), { minLength: 2, maxLength: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('split', 'take', 'skip', 'undo', 'word'), at: n() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('apart' as const), at: fc.tuple(n(), n()) }) },
)
const someSteps = () => fc.array(aStep, { maxLength: 12 })

function run<Args>(client: Client, command: Command<Args>, args: Args): string | null {
  const plan = command(client.view(), args, client.env)
  client.play(plan)
  return plan.ok ? (plan.value.focusId ?? null) : null
}

function twoDevices() {
  const a = aClient(testEnv('a', 3))
  const b = aClient({ ...testEnv('b', 7), now: a.env.now + 1 } satisfies Env)
  const draftIds = THREE_DRAFTS.map((labels, i) => {
    const mapId = run(a, createMap, { kind: 'draft', scope: 'How do people get their money back?' }) ?? ''
    let afterId: string | null = null
    for (const [, label] of labels.slice(0, 6)) afterId = run(a, addMoment, { mapId, label, afterId })
    run(a, linkMoments, { fromId: afterId ?? '', toId: null, kind: 'exit', label: `enough, says ${i}` })
    return mapId
  })
  run(a, revealDrafts, { mapIds: draftIds })
  for (const update of a.outbox.splice(0)) b.receive(update)
  a.history.clear()
  return { a, b, draftIds }
}

function play(client: Client, mapId: string, steps: readonly Step[]): void {
  const moment = (at: number): string => {
    const moments = momentsOf(client.view(), mapId)
    return moments[at % Math.max(1, moments.length)]?.id ?? ''
  }
  for (const step of steps) {
    const links = linkSuggestions(client.view(), mapId)
    if (step.do === 'join') run(client, joinMoments, { mapId, ids: step.at.map(moment) })
    else if (step.do === 'split') run(client, splitMoment, { momentId: moment(step.at) })
    else if (step.do === 'apart')
      run(client, keepApart, { ids: [moment(step.at[0]), moment(step.at[1])], why: 'not the same' })
    else if (step.do === 'undo') client.history.undo()
    else if (step.do === 'word')
      run(client, addMoment, { mapId, label: 'Thought of at the table', afterId: moment(step.at) })
    else if (links.length > 0) {
      const key = links[step.at % links.length]?.key ?? ''
      if (step.do === 'take') run(client, takeLinks, { mapId, keys: [key] })
      else run(client, skipLink, { mapId, key })
    }
  }
}

function exchange(a: Client, b: Client): void {
  const [fromA, fromB] = [a.outbox.splice(0), b.outbox.splice(0)]
  for (const update of fromB) a.receive(update)
  // The other way round, and one of them twice.
  for (const update of [...fromA, ...fromA.slice(0, 1)].reverse()) b.receive(update)
  expect(plainRows(a.view())).toEqual(plainRows(b.view()))
}

/** The rows of the drafts as they are stored. */
function draftsAsStored({ view }: Client, draftIds: readonly string[]): string {
  const isDraft = new Set(draftIds)
  const { map, moment, link } = view().rows
  return JSON.stringify([
    [...map.values()].filter((row) => isDraft.has(row.id)),
    [...moment.values()].filter((row) => isDraft.has(row.mapId)),
    [...link.values()].filter((row) => isDraft.has(row.mapId)),
  ])
}

/** Every moment of every draft has a moment on the map that stands for it, with its words. */
function expectNothingLost(client: Client, mapId: string, draftIds: readonly string[]): void {
  const strays = straysOf(client.view(), mapId)
  if (strays.length > 0) run(client, bringBack, { ids: strays.map((each) => each.id) })
  const homes = standInsOf(client.view(), mapId)
  for (const draftId of draftIds)
    for (const drawn of momentsOf(client.view(), draftId)) {
      const home = client.view().rows.moment.get(homes.get(drawn.id) ?? '')
      expect(home?.mapId).toBe(mapId)
      expect(sourcesOf(client.view(), home ?? null).map((each) => each.label)).toContain(drawn.label)
    }
  for (const { fromId, toId } of graphOf(client.view(), mapId).links) {
    expect(client.view().rows.moment.has(fromId)).toBe(true)
    expect(toId === null || client.view().rows.moment.has(toId)).toBe(true)
  }
}

const sharedMaps = ({ view }: Client): readonly ExperienceMap[] =>
  [...view().rows.map.values()].filter((map) => map.kind === 'shared')

test('two devices work on one table at the same time: they agree, and nothing of a draft is lost', () => {
  fc.assert(
    fc.property(someSteps(), someSteps(), someSteps(), (first, second, third) => {
      const { a, b, draftIds } = twoDevices()
      const before = draftsAsStored(a, draftIds)
      const mapId = run(a, mergeDrafts, { mapIds: draftIds }) ?? ''
      exchange(a, b)
      play(a, mapId, first)
      play(b, mapId, second)
      exchange(a, b)
      play(a, mapId, third)
      exchange(a, b)
      // Taking the merge itself back is a step like the others.
      if (sharedMaps(a).length > 0) expectNothingLost(a, mapId, draftIds)
      expect(draftsAsStored(a, draftIds)).toBe(before)
      expect(draftsAsStored(b, draftIds)).toBe(before)
    }),
    { numRuns: 60 },
  )
})

test('two devices merge the same drafts at the same time: both tables become one, also when both unite them', () => {
  fc.assert(
    fc.property(someSteps(), someSteps(), fc.boolean(), (first, second, isTwice) => {
      const { a, b, draftIds } = twoDevices()
      const before = draftsAsStored(a, draftIds)
      const onA = run(a, mergeDrafts, { mapIds: draftIds }) ?? ''
      const onB = run(b, mergeDrafts, { mapIds: draftIds.toReversed() }) ?? ''
      const isNoUndo = (step: Step) => step.do !== 'undo'
      play(a, onA, first.filter(isNoUndo))
      play(b, onB, second.filter(isNoUndo))
      exchange(a, b)
      expect(sharedMaps(a)).toHaveLength(2)
      expect(otherMerges(a.view(), onA).map((map) => map.id)).toEqual([onB])
      run(a, uniteMerges, { mapId: onA })
      if (isTwice) run(b, uniteMerges, { mapId: onB })
      exchange(a, b)
      const [only, ...others] = sharedMaps(a)
      expect(others).toEqual([])
      expectNothingLost(a, only?.id ?? '', draftIds)
      // What was joined on either device is joined; nothing stands there twice.
      const sources = momentsOf(a.view(), only?.id ?? '').flatMap((moment) =>
        sourcesOf(a.view(), moment).map((source) => source.id),
      )
      expect(new Set(sources).size).toBe(sources.length)
      expect(draftsAsStored(a, draftIds)).toBe(before)
    }),
    { numRuns: 60 },
  )
})

test('undoing every step of a merge gives back the workspace as it was, byte for byte', () => {
  fc.assert(
    fc.property(someSteps(), (steps) => {
      const { a, draftIds } = twoDevices()
      const before = JSON.stringify(plainRows(a.view()))
      const mapId = run(a, mergeDrafts, { mapIds: draftIds }) ?? ''
      play(a, mapId, steps)
      while (a.history.state().canUndo) a.history.undo()
      expect(JSON.stringify(plainRows(a.view()))).toBe(before)
    }),
    { numRuns: 60 },
  )
})

test('a table that was begun can be gone on with: what is drawn later, and a late draft, are laid out on it', () => {
  const { a, draftIds } = twoDevices()
  const [one = '', two = '', late = ''] = draftIds
  const mapId = run(a, mergeDrafts, { mapIds: [one, two] }) ?? ''
  const [x, y] = momentsOf(a.view(), mapId)
  run(a, joinMoments, { mapId, ids: [x?.id ?? '', y?.id ?? ''] })
  expect(notOnTable(a.view(), mapId)).toEqual([])
  run(a, addMoment, { mapId: one, label: 'Thinks of it much later' })
  expect(notOnTable(a.view(), mapId).map((moment) => moment.label)).toEqual(['Thinks of it much later'])
  a.play(planned('A draft arrives', [set('map', mapId, { sourceIds: draftIds })]))
  expect(notOnTable(a.view(), mapId)).toHaveLength(7)
  run(a, layOutMissing, { mapId })
  expect(notOnTable(a.view(), mapId)).toEqual([])
  expectNothingLost(a, mapId, [one, two, late])
  // What a person takes off the table afterwards is not laid out again.
  const [gone] = momentsOf(a.view(), mapId)
  run(a, archiveMoments, { mapId, ids: [gone?.id ?? ''] })
  expect(notOnTable(a.view(), mapId)).toEqual([])
})
