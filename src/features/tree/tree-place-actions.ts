// Actions that lead from a tree to what belongs to it: comparing siblings, its decisions, versions, archive, drivers.
import type { ActionDefinition } from '../../ui/actions/action.ts'

/** What belongs to a tree and has a screen of its own. */
export type TreePlace = 'choose' | 'decisions' | 'versions' | 'archive' | 'drivers' | 'direction'

export interface PlaceAction extends ActionDefinition {
  readonly place: TreePlace
}

export const TREE_PLACE_ACTIONS: readonly PlaceAction[] = [
  place('choose', 'Compare siblings, choose a target', 'lenses sheet decision', ['Alt+Shift+KeyC']),
  place('decisions', 'Decisions of this tree', 'log why chosen'),
  place('versions', 'Versions of this tree', 'history what changed since name keep'),
  place('archive', 'What was archived', 'restore branch bring back'),
  place('drivers', 'What drives what: outcomes', 'driver tree revenue formula business'),
  place('direction', 'Start a new direction', 'another tree new outcome'),
]

function place(id: TreePlace, label: string, keywords: string, keys: readonly string[] = []): PlaceAction {
  return { id: `tree.place-${id}`, label, scope: 'tree', group: 'Tree: around it', keywords, keys, place: id }
}
