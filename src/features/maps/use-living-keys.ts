// Which function answers which action of the living map, and their keys while the map has the focus.
import type { RefObject } from 'react'
import { nextStory } from '../../domain/maps/story-moments.ts'
import { rowById } from '../../domain/view/workspace-view.ts'
import { nextWithFinding } from '../../records/finding-actions.ts'
import { type ActionHandlers, useActions } from '../../ui/actions/use-actions.ts'
import { announce } from '../../ui/announce.ts'
import { dayOf } from '../../ui/day-text.ts'
import { LIVING_ACTIONS } from './living-actions.ts'
import { currentGraph, currentMoment, focusMoment, type MapPorts } from './map-ports.ts'

export interface LivingWays {
  readonly onNewStory: () => void
}

export function useLivingKeys(
  ports: MapPorts,
  region: RefObject<HTMLElement | null>,
  ways: LivingWays,
  share: ActionHandlers,
): void {
  useActions(LIVING_ACTIONS, { ...livingHandlers(ports, ways), ...share }, region)
}

/** Stories are laid onto maps that the trio shares; a story or a draft has none beside it. */
function livingHandlers(ports: MapPorts, { onNewStory }: LivingWays): ActionHandlers {
  const isShared = rowById(ports.view(), 'map', ports.mapId)?.kind === 'shared'
  return {
    ...(isShared
      ? {
          'map.stories': () => openStories(ports),
          'map.holes': () => ports.onSearch({ panel: 'holes', story: null, at: null }),
          'map.new-story': onNewStory,
          'map.with-tree': () => ports.onSearch({ panel: 'tree', story: null, at: null }),
        }
      : {}),
    'map.next-finding': () => nextFinding(ports),
  }
}

/** Opens the story to lay next beside the map, or all of them when none waits. */
export function openStories(ports: MapPorts): void {
  ports.session.setState({ isStudio: false })
  const next = nextStory(ports.view(), ports.mapId)
  ports.onSearch({ panel: 'stories', story: next?.story.id ?? null, at: null })
}

function nextFinding(ports: MapPorts): void {
  const { order } = currentGraph(ports)
  const id = nextWithFinding(ports.view(), dayOf(Date.now()), order, currentMoment(ports))
  if (id === null) return announce('The coach has nothing to say about the other moments')
  focusMoment(ports, id)
}
