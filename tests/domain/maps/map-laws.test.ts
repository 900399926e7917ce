// Laws of a map: whatever is drawn, every drawn link has its ends, every moment is read once, nothing is lost.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphOf } from '../../../src/domain/maps/map-graph.ts'
import { GRID, MOMENT } from '../../../src/domain/maps/map-measures.ts'
import { placesOf } from '../../../src/domain/maps/map-places.ts'
import { tidyPlaces } from '../../../src/domain/maps/tidy-places.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import type { Env } from '../../../src/domain/view/command.ts'
import type { WorkspaceView } from '../../../src/domain/view/workspace-view.ts'
import { aMapHistory, mapStage, planMapStep, type MapStep } from './play-map.ts'

type Each = (before: WorkspaceView, after: WorkspaceView, mapId: string) => void

function play(kind: 'shared' | 'story', history: readonly MapStep[], each: Each): void {
  const { mapId, env: base, view: first } = mapStage(kind)
  let view = first()
  history.forEach((step, i) => {
    const env: Env = { ...base, now: base.now + i }
    const plan = planMapStep(view, mapId, step, env)
    if (!plan.ok) return
    const before = view
    view = applyChanges(view, plan.value.changes)
    each(before, view, mapId)
  })
}

function holds(each: Each, numRuns = 150): void {
  fc.assert(
    fc.property(aMapHistory(), fc.constantFrom('shared', 'story'), (history, kind) =>
      play(kind, history, each),
    ),
    { numRuns },
  )
}

test('every drawn link begins at a live moment and ends at one, or is an exit or error with an open end', () => {
  holds((_before, after, mapId) => {
    const { links, byId } = graphOf(after, mapId)
    for (const link of links) {
      expect(byId.has(link.fromId)).toBe(true)
      if (link.toId === null) expect(['exit', 'error']).toContain(link.kind)
      else expect(byId.has(link.toId)).toBe(true)
      if (link.toId === link.fromId) expect(link.kind).toBe('loop')
    }
    expect(new Set(links.map((link) => link.id)).size).toBe(links.length)
  })
})

test('the reading order holds every moment once', () => {
  holds((_before, after, mapId) => {
    const { moments, order } = graphOf(after, mapId)
    expect([...order].sort()).toEqual(moments.map((moment) => moment.id).sort())
  })
})

test('no step loses a moment or a word: what left the map is archived as it was', () => {
  holds((before, after) => {
    for (const [id, was] of before.rows.moment) {
      const is = after.rows.moment.get(id) ?? after.archived.moment.get(id)
      expect(is?.label).toBe(was.label)
    }
    for (const id of before.rows.link.keys())
      expect(after.rows.link.has(id) || after.archived.link.has(id)).toBe(true)
  })
})

test('archiving never cuts a way in two: what was reached stays reached', () => {
  fc.assert(
    fc.property(aMapHistory(), (history) =>
      play('shared', history, (before, after, mapId) => {
        if (after.archived.moment.size === before.archived.moment.size) return
        const reachedAfter = reach(after, mapId)
        for (const [from, targets] of reach(before, mapId))
          for (const to of targets)
            if (after.rows.moment.has(from) && after.rows.moment.has(to))
              expect(reachedAfter.get(from)?.has(to)).toBe(true)
      }),
    ),
    { numRuns: 150 },
  )
})

function reach(view: WorkspaceView, mapId: string): ReadonlyMap<string, ReadonlySet<string>> {
  const { moments, outOf } = graphOf(view, mapId)
  return new Map(
    moments.map(({ id }) => {
      const seen = new Set<string>()
      const stack = [id]
      for (let at = stack.pop(); at !== undefined; at = stack.pop())
        for (const link of outOf.get(at) ?? [])
          if (link.kind === 'next' && link.toId !== null && !seen.has(link.toId)) {
            seen.add(link.toId)
            stack.push(link.toId)
          }
      seen.delete(id)
      return [id, seen]
    }),
  )
}

test('every moment has a place on the grid', () => {
  holds((_before, after, mapId) => {
    const places = placesOf(after, mapId)
    for (const { id } of graphOf(after, mapId).moments) {
      const place = places.get(id)
      expect(Math.abs((place?.x ?? 1) % GRID)).toBe(0)
      expect(Math.abs((place?.y ?? 1) % GRID)).toBe(0)
    }
  }, 60)
})

test('a tidy map has no two cards on each other, leads to the right, and is the same again', () => {
  holds((_before, after, mapId) => {
    const graph = graphOf(after, mapId)
    const places = tidyPlaces(graph)
    expect([...tidyPlaces(graph)]).toEqual([...places])
    const all = [...places.values()]
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        expect(Math.abs(a.x - b.x) >= MOMENT.width || Math.abs(a.y - b.y) >= MOMENT.most).toBe(true)
    const index = new Map(graph.order.map((id, i) => [id, i]))
    for (const { fromId, toId, kind } of graph.links)
      if (kind === 'next' && toId !== null && (index.get(fromId) ?? 0) < (index.get(toId) ?? 0))
        expect((places.get(toId)?.x ?? 0) > (places.get(fromId)?.x ?? 0)).toBe(true)
  }, 60)
})
