// What stories say about the ways of the map, while they stand beside it: links nobody took say so, ways without a link
// are drawn in dots with who went them, and the moments of the story in hand are lit.
import { useMemo } from 'react'
import type { MapLink } from '../../canvas/index.ts'
import { useView } from '../../data/react/use-view.ts'
import { holesOf } from '../../domain/maps/map-holes.ts'
import { homesOf, storyTeller } from '../../domain/maps/story-moments.ts'
import { momentsOf } from '../../domain/maps/map-graph.ts'
import { rowById, type WorkspaceView } from '../../domain/view/workspace-view.ts'
import type { Id } from '../../lib/ids.ts'
import type { MapPanel } from './map-ports.ts'

export interface HeardWays {
  readonly links: readonly MapLink[]
  readonly litIds: ReadonlySet<Id> | undefined
}

export function useHeardWays(
  mapId: Id,
  links: readonly MapLink[],
  panel: MapPanel | null,
  storyId: Id | null,
): HeardWays {
  const view = useView((all) => all)
  const isOn = panel === 'stories' || panel === 'holes'
  const holes = isOn ? holesOf(view, mapId) : null
  const litIds = useMemo(
    () => (panel === 'stories' && storyId !== null ? litBy(view, mapId, storyId) : undefined),
    [view, mapId, panel, storyId],
  )
  const drawn = useMemo(() => {
    if (!holes || holes.taken.size === 0) return links
    const untaken = new Set(holes.untaken.map(({ id }) => id))
    const said = links.map((link) =>
      untaken.has(link.id) ? { ...link, label: link.label ? `${link.label} · nobody` : 'nobody' } : link,
    )
    const ghosts = holes.unlinked.map(({ key, fromId, toId, kind, storyIds }): MapLink => ({
      id: `told:${key}`,
      fromId,
      toId,
      kind,
      label: tellers(view, storyIds),
      isGhost: true,
    }))
    return [...said, ...ghosts]
  }, [view, holes, links])
  return { links: drawn, litIds }
}

function tellers(view: WorkspaceView, storyIds: readonly Id[]): string {
  const names = storyIds.flatMap((id) => {
    const story = rowById(view, 'map', id)
    return story ? [storyTeller(view, story)] : []
  })
  return names.length > 2 ? `${names.length} people` : names.join(', ')
}

function litBy(view: WorkspaceView, mapId: Id, storyId: Id): ReadonlySet<Id> | undefined {
  const homes = homesOf(view, mapId)
  const lit = new Set(momentsOf(view, storyId).flatMap(({ id }) => homes.get(id) ?? []))
  return lit.size === 0 ? undefined : lit
}
