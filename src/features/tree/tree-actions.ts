// Every action of the tree: what keys, menus, palette and key sheet know about it.
import { nextFindingAction } from '../../records/finding-actions.ts'
import type { ActionDefinition } from '../../ui/actions/action.ts'

const WRITE = 'Tree: writing'
const MOVE = 'Tree: moving cards'
const LOOK = 'Tree: looking'
const GO = 'Tree: going about'

export const TREE_ACTIONS: readonly ActionDefinition[] = [
  tree('add-after', 'Add a sibling after', WRITE, ['Enter'], 'new card opportunity'),
  tree('add-before', 'Add a sibling before', WRITE, ['Shift+Enter']),
  tree('add-child', 'Add a child', WRITE, ['Tab'], 'new card opportunity'),
  tree('add-parent', 'Insert a parent', WRITE, ['$mod+Enter'], 'wrap group'),
  tree('add-solution', 'Add a solution', WRITE, ['Alt+Enter'], 'idea'),
  tree('edit', 'Edit the words', WRITE, ['F2'], 'rename'),
  tree('archive', 'Archive', WRITE, ['Backspace', 'Delete'], 'delete remove'),
  tree('split', 'Split in two…', WRITE, ['Alt+Shift+KeyS'], 'divide two needs'),
  tree('merge', 'Merge with another…', WRITE, ['Alt+Shift+KeyJ'], 'join look-alikes duplicates same'),
  tree('duplicate', 'Duplicate the branch', WRITE, ['$mod+KeyD']),
  tree('target', 'Make it the target', WRITE, ['t'], 'choose'),
  tree('link', 'Link evidence', WRITE, ['l'], 'heard quote'),
  tree('move-to', 'Move to…', MOVE, ['$mod+Shift+KeyM']),
  tree('outdent', 'Move one level out', MOVE, ['Shift+Tab'], 'promote'),
  tree('promote', 'Promote to the top row', MOVE, ['Alt+Shift+Home'], 'top branch'),
  tree('earlier', 'Move before the sibling', MOVE, ['Alt+ArrowUp', '$mod+Shift+ArrowUp']),
  tree('later', 'Move after the sibling', MOVE, ['Alt+ArrowDown', '$mod+Shift+ArrowDown']),
  tree('push-left', 'Move left as drawn', MOVE, ['Alt+Shift+ArrowLeft']),
  tree('push-right', 'Move right as drawn', MOVE, ['Alt+Shift+ArrowRight']),
  tree('push-up', 'Move up as drawn', MOVE, ['Alt+Shift+ArrowUp']),
  tree('push-down', 'Move down as drawn', MOVE, ['Alt+Shift+ArrowDown']),
  tree('cut', 'Cut', MOVE, ['$mod+KeyX']),
  tree('copy', 'Copy, also as text', MOVE, ['$mod+KeyC']),
  tree('paste', 'Paste, also an indented list', MOVE, ['$mod+KeyV']),
  tree('up', 'Up', GO, ['ArrowUp']),
  tree('down', 'Down', GO, ['ArrowDown']),
  tree('left', 'Left', GO, ['ArrowLeft']),
  tree('right', 'Right', GO, ['ArrowRight']),
  tree('first', 'First', GO, ['Home']),
  tree('last', 'Last', GO, ['End']),
  nextFindingAction('tree', GO),
  tree('extend-up', 'Select upwards', GO, ['Shift+ArrowUp']),
  tree('extend-down', 'Select downwards', GO, ['Shift+ArrowDown']),
  tree('extend-left', 'Select to the left', GO, ['Shift+ArrowLeft']),
  tree('extend-right', 'Select to the right', GO, ['Shift+ArrowRight']),
  tree('select', 'Select or not', GO, ['$mod+Space']),
  tree('select-more', 'Select siblings, then all', GO, ['$mod+KeyA']),
  tree('leave', 'Clear the selection, then leave the tree', GO, ['Escape']),
  tree('peek', 'Details and evidence', LOOK, ['Space'], 'panel open'),
  tree('fold', 'Fold', LOOK, ['-'], 'collapse'),
  tree('unfold', 'Unfold', LOOK, ['+', 'Shift++'], 'expand'),
  tree('unfold-all', 'Unfold all below', LOOK, ['*', 'Shift+*'], 'expand'),
  ...[1, 2, 3, 4, 5, 6].map((n) => tree(`level-${n}`, `Show down to level ${n}`, LOOK, [String(n)])),
  tree('find', 'Find in the tree', LOOK, ['/', '$mod+KeyF'], 'search words'),
  tree('next-hit', 'Next card found', LOOK, ['F3'], 'search'),
  tree('previous-hit', 'Previous card found', LOOK, ['Shift+F3'], 'search'),
  tree('show-all', 'Show the whole tree again', LOOK, ['Alt+0'], 'filter clear segment changes'),
  tree('waiting', 'What waits, beside the tree', LOOK, ['w'], 'inbox heard link drag'),
  tree('branch', 'Focus on the branch', LOOK, ['f']),
  tree('branch-out', 'One level out of the branch', LOOK, ['Shift+F']),
  tree('switch-view', 'Canvas or outline', LOOK, ['$mod+Shift+KeyO'], 'view', true),
  tree('zoom-100', 'Zoom to 100 %', LOOK, ['Shift+Digit0']),
  tree('fit', 'Fit the whole tree', LOOK, ['Shift+Digit1'], 'zoom'),
  tree('fit-selection', 'Fit the selection', LOOK, ['Shift+Digit2'], 'zoom'),
  tree('zoom-in', 'Zoom in', LOOK, ['Alt+=']),
  tree('zoom-out', 'Zoom out', LOOK, ['Alt+-']),
]

function tree(
  id: string,
  label: string,
  group: string,
  keys: readonly string[],
  keywords?: string,
  whileTyping?: boolean,
): ActionDefinition {
  return {
    id: `tree.${id}`,
    label,
    scope: 'tree',
    group,
    keys,
    ...(keywords ? { keywords } : {}),
    ...(whileTyping ? { whileTyping } : {}),
  }
}

/** The keys of an action as they are shown beside a button; '' without any. */
export function treeKeys(id: string): string | undefined {
  return TREE_ACTIONS.find((action) => action.id === `tree.${id}`)?.keys?.[0]
}
