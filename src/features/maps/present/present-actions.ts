// The keys of a map on stage.
import type { ActionDefinition } from '../../../ui/actions/action.ts'

export const PRESENT_MAP_ACTIONS: readonly ActionDefinition[] = [
  stage('next', 'Next moment', ['ArrowRight', 'ArrowDown', 'PageDown', 'Space']),
  stage('previous', 'Previous moment', ['ArrowLeft', 'ArrowUp', 'PageUp']),
  stage('first', 'First moment', ['Home']),
  stage('last', 'Last moment', ['End']),
  stage('leave', 'Leave', ['Escape']),
]

function stage(id: string, label: string, keys: readonly string[]): ActionDefinition {
  return { id: `present-map.${id}`, label, scope: 'present-map', group: 'A map full screen', keys }
}
