// What a trio relies on when it makes one map of its drafts, and the laws behind it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMoment } from '../../../src/domain/maps/draw-moments.ts'
import { joinMoments, keepApart } from '../../../src/domain/maps/join-moments.ts'
import { splitMoment } from '../../../src/domain/maps/split-moment.ts'
import { linkMoments } from '../../../src/domain/maps/link-commands.ts'
import { createMap, revealDrafts } from '../../../src/domain/maps/map-commands.ts'
import { graphOf, momentsOf } from '../../../src/domain/maps/map-graph.ts'
import {
  linkSuggestions,
  skipLink,
  suggestLinksAgain,
  takeLinks,
} from '../../../src/domain/maps/link-suggestions.ts'
import { mergeDrafts } from '../../../src/domain/maps/merge-drafts.ts'
import { likelyTwins } from '../../../src/domain/maps/twins.ts'
import { stage } from '../snapshots/play.ts'
import { THREE_DRAFTS } from './three-drafts.ts'

function aRound(drafts = THREE_DRAFTS) {
  const play = stage()
  const twinOf = new Map<string, string>()
  const mapIds = drafts.map((labels) => {
    const mapId = play.run(createMap, { kind: 'draft', scope: 'How do people get their money back?' })
    let afterId: string | null = null
    for (const [twin, label] of labels) {
      const id: string = play.run(addMoment, { mapId, label, afterId })
      twinOf.set(id, twin)
      afterId = id
    }
    return mapId
  })
  return { ...play, mapIds, twinOf }
}

function revealed(drafts = THREE_DRAFTS) {
  const round = aRound(drafts)
  round.run(revealDrafts, { mapIds: round.mapIds })
  return round
}

const pictureOf = (round: ReturnType<typeof aRound>, mapId: string) => {
  const graph = graphOf(round.view(), mapId)
  const name = (id: string | null) => (id === null ? '' : (graph.byId.get(id)?.sourceIds.join('+') ?? '?'))
  return {
    moments: graph.moments.map((m) => [m.sourceIds, m.label, m.doing, m.x, m.y]),
    links: graph.links
      .map((link) => `${name(link.fromId)} ${link.kind} ${name(link.toId)} ${link.label}`)
      .sort(),
  }
}

test('closed drafts cannot be merged', () => {
  const round = aRound()
  expect(round.ask(mergeDrafts, { mapIds: round.mapIds }).ok).toBe(false)
})

/** Takes every link that is suggested. */
function drawAll(round: ReturnType<typeof aRound>, mapId: string): void {
  const keys = linkSuggestions(round.view(), mapId).map((each) => each.key)
  if (keys.length > 0) round.run(takeLinks, { mapId, keys })
}

test('the merged map has every moment of every draft once and suggests every link, whatever the order of the drafts', () => {
  const round = revealed()
  const [a = '', b = '', c = ''] = round.mapIds
  const [firstMoment] = graphOf(round.view(), a).order
  round.run(linkMoments, { fromId: firstMoment ?? '', toId: null, kind: 'exit', label: 'too much trouble' })
  const one = round.run(mergeDrafts, { mapIds: [a, b, c] })
  const other = round.run(mergeDrafts, { mapIds: [c, a, b, a] })
  expect(pictureOf(round, one)).toEqual(pictureOf(round, other))
  const sources = momentsOf(round.view(), one).flatMap((moment) => moment.sourceIds)
  expect([...sources].sort()).toEqual([...round.twinOf.keys()].sort())
  expect(pictureOf(round, one).links).toEqual([])
  drawAll(round, one)
  drawAll(round, other)
  expect(pictureOf(round, one)).toEqual(pictureOf(round, other))
  const drawn = round.mapIds.flatMap((mapId) => graphOf(round.view(), mapId).links)
  expect(pictureOf(round, one).links).toHaveLength(drawn.length)
  expect(pictureOf(round, one).links.some((link) => link.endsWith('too much trouble'))).toBe(true)
  expect(linkSuggestions(round.view(), one)).toEqual([])
})

test('what two drafts drew between the same moments is one suggestion; skipping it is remembered and taken back', () => {
  const round = revealed([
    [
      ['1', 'Opens the site'],
      ['2', 'Pays'],
    ],
    [
      ['1', 'Goes to the site'],
      ['2', 'Pays by card'],
    ],
  ])
  const mapId = round.run(mergeDrafts, { mapIds: round.mapIds })
  expect(linkSuggestions(round.view(), mapId)).toHaveLength(2)
  for (const twins of likelyTwins(round.view(), mapId)) round.run(joinMoments, { mapId, ids: twins.ids })
  const [only, ...others] = linkSuggestions(round.view(), mapId)
  expect(others).toEqual([])
  expect(only?.draftIds).toHaveLength(2)
  round.run(skipLink, { mapId, key: only?.key ?? '' })
  expect(linkSuggestions(round.view(), mapId)).toEqual([])
  round.run(suggestLinksAgain, { mapId })
  expect(linkSuggestions(round.view(), mapId)).toHaveLength(1)
})

test('what is kept apart is not suggested again', () => {
  const round = revealed()
  const mapId = round.run(mergeDrafts, { mapIds: round.mapIds })
  const [twins] = likelyTwins(round.view(), mapId)
  if (!twins) throw new Error('nothing is suggested')
  round.run(keepApart, { ids: twins.ids, why: 'one pays, the other is paid' })
  expect(likelyTwins(round.view(), mapId).map((each) => each.ids)).not.toContainEqual(twins.ids)
})

test('joining loses no source and no word, in whatever order it is done; links collapse and never dangle', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(30), { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
      (groups) => {
        const round = revealed()
        const mapId = round.run(mergeDrafts, { mapIds: round.mapIds })
        drawAll(round, mapId)
        for (const group of groups) {
          const moments = momentsOf(round.view(), mapId)
          const ids = group.map((n) => moments[n % moments.length]?.id ?? '')
          const plan = round.ask(joinMoments, { mapId, ids })
          const reversed = round.ask(joinMoments, { mapId, ids: ids.toReversed() })
          expect(plan).toEqual(reversed)
          if (plan.ok) round.run(joinMoments, { mapId, ids })
        }
        const { moments, links } = graphOf(round.view(), mapId)
        expect(moments.flatMap((moment) => moment.sourceIds).sort()).toEqual([...round.twinOf.keys()].sort())
        const keys = links.map((link) => `${link.fromId} ${link.toId} ${link.kind} ${link.label}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const link of links)
          expect(link.toId === null || graphOf(round.view(), mapId).byId.has(link.toId)).toBe(true)
      },
    ),
    { numRuns: 40 },
  )
})

test('a joined moment keeps what each wrote, and splitting gives every author their words and links back', () => {
  const round = revealed([
    [
      ['1', 'Opens the site'],
      ['2', 'Pays'],
    ],
    [
      ['1', 'Goes to the site'],
      ['x', 'Compares prices'],
    ],
  ])
  const mapId = round.run(mergeDrafts, { mapIds: round.mapIds })
  drawAll(round, mapId)
  const before = pictureOf(round, mapId)
  const [opens, goes] = ['Opens the site', 'Goes to the site'].map((label) =>
    momentsOf(round.view(), mapId).find((moment) => moment.label === label),
  )
  const joined = round.run(joinMoments, { mapId, ids: [opens?.id ?? '', goes?.id ?? ''] })
  expect(graphOf(round.view(), mapId).outOf.get(joined)).toHaveLength(2)
  round.run(splitMoment, { momentId: joined })
  const after = pictureOf(round, mapId)
  expect(after.links).toEqual(before.links)
  expect(after.moments.map(([, label]) => String(label)).sort()).toEqual(
    before.moments.map(([, label]) => String(label)).sort(),
  )
})

/** Drafts as people draw them: some moments with words of their own, some links back, wrong and out. */
const aDraft = fc.record({
  labels: fc.array(
    fc.constantFrom(
      'Opens the site',
      'Goes to the site',
      'Pays',
      'Pays by card',
      'Waits',
      'Calls',
      'Gives up',
    ),
    { minLength: 1, maxLength: 7 },
  ),
  links: fc.array(
    fc.record({
      from: fc.nat(6),
      to: fc.nat(6),
      kind: fc.constantFrom('next' as const, 'loop' as const, 'error' as const, 'exit' as const),
      isOpen: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
})

test('whatever was drawn, any order of the drafts gives the same table, the same twins, and the same map after the same joins', () => {
  fc.assert(
    fc.property(
      fc.array(aDraft, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 }),
      fc.infiniteStream(fc.nat(1000)),
      (drafts, joins, chance) => {
        const round = aRound(
          drafts.map(({ labels }) => labels.map((label, i) => [String(i), label] as const)),
        )
        drafts.forEach(({ links }, i) => {
          const ids = momentsOf(round.view(), round.mapIds[i] ?? '').map((moment) => moment.id)
          for (const { from, to, kind, isOpen } of links) {
            const toId = isOpen && kind !== 'next' && kind !== 'loop' ? null : (ids[to % ids.length] ?? '')
            const args = { fromId: ids[from % ids.length] ?? '', toId, kind }
            if (round.ask(linkMoments, args).ok) round.run(linkMoments, args)
          }
        })
        round.run(revealDrafts, { mapIds: round.mapIds })
        const shuffled = round.mapIds
          .map((id) => ({ id, at: chance.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ id }) => id)
        // One of them is named twice.
        const tables = [round.mapIds, [...shuffled, shuffled[0] ?? '']].map((mapIds) =>
          round.run(mergeDrafts, { mapIds }),
        )
        const twins = tables.map((mapId) => {
          const { byId } = graphOf(round.view(), mapId)
          return likelyTwins(round.view(), mapId).map(({ ids }) =>
            ids.map((id) => byId.get(id)?.sourceIds.join('+')),
          )
        })
        expect(twins[1]).toEqual(twins[0])
        for (const mapId of tables) {
          for (const [a, b] of joins) {
            const all = momentsOf(round.view(), mapId).toSorted((x, y) =>
              (x.sourceIds[0] ?? '') < (y.sourceIds[0] ?? '') ? -1 : 1,
            )
            const ids = [a, b].map((n) => all[n % all.length]?.id ?? '')
            if (round.ask(joinMoments, { mapId, ids }).ok) round.run(joinMoments, { mapId, ids })
          }
          drawAll(round, mapId)
        }
        const [one, other] = tables.map((mapId) => pictureOf(round, mapId))
        expect(other).toEqual(one)
      },
    ),
    { numRuns: 60 },
  )
})
