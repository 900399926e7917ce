// Every action of the maps: what menus, keys, palette and key sheet know about them.
import type { ActionDefinition } from '../../ui/actions/action.ts'
import { LIVING_ACTIONS, TOLD_ACTIONS } from './living-actions.ts'
import { PRESENT_MAP_ACTIONS } from './present/present-actions.ts'

const DRAW = 'Map: drawing'
const CARDS = 'Map: cards'
const GO = 'Map: going about'
const LOOK = 'Map: looking'

export const MAPS_LIST_ACTIONS: readonly ActionDefinition[] = [
  {
    id: 'maps.new',
    label: 'New map',
    scope: 'maps',
    group: 'Maps',
    keys: ['n'],
    keywords: 'experience journey round draft',
  },
  {
    id: 'maps.import',
    label: 'Import a map…',
    scope: 'maps',
    group: 'Maps',
    keywords: 'file open paste canvas drawio mermaid csv markdown miro bring in',
  },
]

export const MAP_ACTIONS: readonly ActionDefinition[] = [
  map('next', 'The next moment', DRAW, ['Enter'], 'add new card'),
  map('branch', 'A branch', DRAW, ['$mod+Enter'], 'add new card'),
  map('alone', 'A moment that stands alone', DRAW, ['Shift+Enter'], 'add new card'),
  map('error', 'What goes wrong', DRAW, ['e'], 'error add'),
  map('loop', 'Loop to…', DRAW, ['o'], 'back again'),
  map('link', 'Lead to…', DRAW, ['l'], 'link next connect'),
  map('exit', 'Mark an exit', DRAW, ['x'], 'leave abandon stop'),
  map('edit', 'Edit the words', DRAW, ['F2'], 'rename'),
  map('top-row', 'Make the top row of the tree from the moments', DRAW, [], 'opportunities outcome'),
  map('starts', 'The map starts here', DRAW, []),
  map('ends', 'The map ends here', DRAW, []),
  map('archive', 'Archive', CARDS, ['Backspace', 'Delete'], 'delete remove'),
  map('cut', 'Cut', CARDS, ['$mod+KeyX']),
  map('copy', 'Copy, also as text', CARDS, ['$mod+KeyC']),
  map('paste', 'Paste, also lines of text', CARDS, ['$mod+KeyV']),
  map('duplicate', 'Duplicate', CARDS, ['$mod+KeyD']),
  map('push-left', 'Move the card left', CARDS, ['Alt+Shift+ArrowLeft']),
  map('push-right', 'Move the card right', CARDS, ['Alt+Shift+ArrowRight']),
  map('push-up', 'Move the card up', CARDS, ['Alt+Shift+ArrowUp']),
  map('push-down', 'Move the card down', CARDS, ['Alt+Shift+ArrowDown']),
  map('join', 'Join the selected moments, or this one with…', CARDS, ['j'], 'merge twins same'),
  map('split', 'Split a joined moment', CARDS, ['Shift+J'], 'apart'),
  map('studio', 'Merge studio', CARDS, ['m'], 'twins links drafts table'),
  map('tidy', 'Tidy the map', CARDS, ['$mod+Shift+KeyL'], 'layout arrange order'),
  map('up', 'Up', GO, ['ArrowUp']),
  map('down', 'Down', GO, ['ArrowDown']),
  map('left', 'Left', GO, ['ArrowLeft']),
  map('right', 'Right', GO, ['ArrowRight']),
  map('first', 'First moment', GO, ['Home']),
  map('last', 'Last moment', GO, ['End']),
  map('extend-up', 'Select upwards', GO, ['Shift+ArrowUp']),
  map('extend-down', 'Select downwards', GO, ['Shift+ArrowDown']),
  map('extend-left', 'Select to the left', GO, ['Shift+ArrowLeft']),
  map('extend-right', 'Select to the right', GO, ['Shift+ArrowRight']),
  map('select', 'Select or not', GO, ['$mod+Space']),
  map('select-all', 'Select all', GO, ['$mod+KeyA']),
  map('leave', 'Clear the selection, then leave the map', GO, ['Escape']),
  map('peek', 'What is done, thought and felt', LOOK, ['Space'], 'panel details open'),
  map('switch-view', 'Canvas or outline', LOOK, ['$mod+Shift+KeyO'], 'view', true),
  map('beside', 'The outline beside the canvas', LOOK, ['$mod+Alt+KeyO'], 'both split view', true),
  map('zoom-100', 'Zoom to 100 %', LOOK, ['Shift+Digit0']),
  map('fit', 'Fit the whole map', LOOK, ['Shift+Digit1'], 'zoom'),
  map('fit-selection', 'Fit the selection', LOOK, ['Shift+Digit2'], 'zoom'),
  map('zoom-in', 'Zoom in', LOOK, ['Alt+=']),
  map('zoom-out', 'Zoom out', LOOK, ['Alt+-']),
]

const MERGE = 'Map: merge studio'

/** They act inside the studio. */
export const STUDIO_ACTIONS: readonly ActionDefinition[] = [
  studio('join', 'Join the pair', ['j'], 'twins same'),
  studio('apart', 'Keep the pair apart', ['k'], 'not the same because'),
  studio('take', 'Draw the suggested link', ['t']),
  studio('take-all', 'Draw all suggested links', ['Shift+T']),
  studio('skip', 'Leave the suggested link out', ['s'], 'skip'),
  studio('next', 'Next pair or link', ['ArrowDown'], 'later'),
  studio('previous', 'Pair or link before', ['ArrowUp']),
  studio('step', 'From the twins to the links, and back', ['n']),
]

function studio(id: string, label: string, keys: readonly string[], keywords = ''): ActionDefinition {
  return { id: `studio.${id}`, label, scope: 'studio', group: MERGE, keys, keywords }
}

function map(
  id: string,
  label: string,
  group: string,
  keys: readonly string[],
  keywords?: string,
  whileTyping?: boolean,
): ActionDefinition {
  return {
    id: `map.${id}`,
    label,
    scope: 'map',
    group,
    keys,
    ...(keywords ? { keywords } : {}),
    ...(whileTyping ? { whileTyping } : {}),
  }
}

export const MAPS_ACTIONS: readonly ActionDefinition[] = [
  ...MAPS_LIST_ACTIONS,
  ...MAP_ACTIONS,
  ...STUDIO_ACTIONS,
  ...LIVING_ACTIONS,
  ...TOLD_ACTIONS,
  ...PRESENT_MAP_ACTIONS,
]
