// What the living map answers to: stories laid onto it, its holes, showing it; and the keys of a story in hand.
import type { ActionDefinition } from '../../ui/actions/action.ts'
import { nextFindingAction } from '../../records/finding-actions.ts'

const STORIES = 'Map: stories'
const IN_HAND = 'Map: a story in hand'
const SHARE = 'Map: showing it'

export const LIVING_ACTIONS: readonly ActionDefinition[] = [
  live('stories', 'Lay a story on the map', STORIES, ['s'], 'interview heard told'),
  live('holes', 'Where stories leave the map', STORIES, ['h'], 'holes missing gaps untold'),
  live('new-story', 'A new story: begin a snapshot', STORIES, ['Shift+S'], 'interview'),
  live('with-tree', 'The map and the tree', STORIES, ['w'], 'drift top row branches opportunities'),
  nextFindingAction('map', 'Map: looking'),
  live('present', 'Present the map full screen', SHARE, ['$mod+Alt+KeyP'], 'show room slides'),
  live('print', 'Print the map on one page', SHARE, [], 'paper pdf'),
  live('copy-picture', 'Copy the map as a picture', SHARE, [], 'png image'),
  live('png', 'Save the map as a picture, PNG', SHARE, [], 'image download export'),
  live(
    'export',
    'Export the map as a file…',
    SHARE,
    [],
    'svg canvas obsidian markdown opml freemind mermaid csv excel save download',
  ),
  live('copy-outline', 'Copy the map as a Markdown outline', SHARE, [], 'text'),
  live('import', 'Import into the map…', SHARE, [], 'file open paste canvas drawio mermaid csv markdown'),
]

export const TOLD_ACTIONS: readonly ActionDefinition[] = [
  told('lay', 'Lay it where it likely belongs', ['Enter'], 'confirm accept'),
  told('choose', 'Lay it on another moment…', ['l'], 'link where'),
  told('add', 'Add it to the map as a moment', ['a'], 'missing new'),
  told('aside', 'Leave it aside, or take it back', ['x'], 'not on the map'),
  told('off', 'Take it off the map again', ['Backspace', 'Delete'], 'remove'),
  told('next', 'The next story', ['j'], 'after'),
]

function live(
  id: string,
  label: string,
  group: string,
  keys: readonly string[],
  keywords: string,
): ActionDefinition {
  return { id: `map.${id}`, label, scope: 'map', group, keys, keywords }
}

function told(id: string, label: string, keys: readonly string[], keywords: string): ActionDefinition {
  return { id: `map-stories.${id}`, label, scope: 'map-stories', group: IN_HAND, keys, keywords }
}
