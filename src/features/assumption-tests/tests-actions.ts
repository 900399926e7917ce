// Every action of the assumption tests: what keys, menus, palette and key sheet know about them.
import type { ActionDefinition } from '../../ui/actions/action.ts'

const GROUP = 'Assumption test'
const MAP = 'Assumption map'

export const TESTS_ACTIONS: readonly ActionDefinition[] = [
  { id: 'test.met', label: 'Count one that met', scope: 'test', group: GROUP, keys: ['m'] },
  { id: 'test.not-met', label: 'Count one that did not', scope: 'test', group: GROUP, keys: ['n'] },
  { id: 'test.start', label: 'Start the test', scope: 'test', group: GROUP, keywords: 'freeze criteria run' },
  { id: 'test.reopen', label: 'Open the test again', scope: 'test', group: GROUP },
  { id: 'test.archive', label: 'Archive the test', scope: 'test', group: GROUP, keywords: 'delete remove' },
]

/** All tests handed on as a file or as text. */
export const TESTS_FILE_ACTIONS: readonly ActionDefinition[] = [
  {
    id: 'tests.export',
    label: 'Export the tests as a file…',
    scope: 'tests',
    group: GROUP,
    keywords:
      'csv spreadsheet excel markdown opml outline mind map freemind canvas mermaid svg png picture save download',
  },
  {
    id: 'tests.copy-markdown',
    label: 'Copy the tests as Markdown',
    scope: 'tests',
    group: GROUP,
    keywords: 'text chat wiki',
  },
]

/** The map of assumptions: its keys act while a dot has the focus. */
export const DOTS_ACTIONS: readonly ActionDefinition[] = [
  { id: 'dots.pick', label: 'Pick the dot up; arrows move it, Enter puts it down', ...onMap(['Space']) },
  {
    id: 'dots.move-up',
    label: 'Move the dot up: more depends on it',
    ...onMap(['Alt+Shift+ArrowUp', 'Alt+ArrowUp']),
  },
  {
    id: 'dots.move-down',
    label: 'Move the dot down: less depends on it',
    ...onMap(['Alt+Shift+ArrowDown', 'Alt+ArrowDown']),
  },
  { id: 'dots.move-left', label: 'Move the dot left: more is known', ...onMap(['Alt+Shift+ArrowLeft']) },
  { id: 'dots.move-right', label: 'Move the dot right: less is known', ...onMap(['Alt+Shift+ArrowRight']) },
  { id: 'dots.up', label: 'The next dot upwards', ...onMap(['ArrowUp']) },
  { id: 'dots.down', label: 'The next dot downwards', ...onMap(['ArrowDown']) },
  { id: 'dots.left', label: 'The next dot to the left', ...onMap(['ArrowLeft']) },
  { id: 'dots.right', label: 'The next dot to the right', ...onMap(['ArrowRight']) },
  { id: 'dots.next', label: 'The next dot by risk', ...onMap(['PageDown']) },
  { id: 'dots.previous', label: 'The dot before by risk', ...onMap(['PageUp']) },
  { id: 'dots.off', label: 'Take the dot off the map', ...onMap(['Delete', 'Backspace']) },
  { id: 'dots.zoom-in', label: 'Zoom in', ...onMap(['Alt+=']) },
  { id: 'dots.zoom-out', label: 'Zoom out', ...onMap(['Alt+-']) },
  { id: 'dots.fit', label: 'Fit the whole map', ...onMap(['Shift+Digit1']) },
]

function onMap(keys: readonly string[]) {
  return { scope: 'dots', group: MAP, keys }
}
