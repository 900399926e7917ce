// Every action of the driver tree. Keys act while an outcome in it has the focus.
import type { ActionDefinition } from '../../ui/actions/action.ts'

export const DRIVERS_ACTIONS: readonly ActionDefinition[] = [
  drivers('child', 'Add what feeds it', ['Tab'], 'driver child'),
  drivers('after', 'Add another one beside it', ['Enter'], 'driver sibling'),
  drivers('above', 'Add what it drives', ['$mod+Enter'], 'parent business'),
  drivers('edit', 'Edit the words', ['F2'], 'rename'),
  drivers('sum', 'It is added', ['a', '+', 'Shift++'], 'operator plus sum formula'),
  drivers('product', 'It is multiplied', ['m', '*', 'Shift+*'], 'operator times product formula'),
  drivers('ratio', 'It divides', ['d'], 'operator ratio formula'),
  drivers('influences', 'It influences', ['i'], 'operator formula'),
  drivers('up', 'Up', ['ArrowUp', 'k']),
  drivers('down', 'Down', ['ArrowDown', 'j']),
  drivers('first', 'First', ['Home']),
  drivers('last', 'Last', ['End']),
  drivers('parent', 'To what it drives', ['ArrowLeft']),
  drivers('into', 'To what feeds it', ['ArrowRight']),
  drivers('earlier', 'Move before the one above', ['Alt+Shift+ArrowUp', 'Alt+ArrowUp']),
  drivers('later', 'Move after the one below', ['Alt+Shift+ArrowDown', 'Alt+ArrowDown']),
  drivers('in', 'Move one level in', ['Alt+Shift+ArrowRight']),
  drivers('out', 'Move one level out', ['Alt+Shift+ArrowLeft', 'Shift+Tab']),
  drivers('peek', 'Details', ['Space'], 'panel measure audit'),
  drivers('tree', 'Go to its tree of opportunities', ['o']),
  drivers('archive', 'Archive', ['Backspace', 'Delete'], 'delete remove'),
  drivers('leave', 'Leave the list', ['Escape']),
]

function drivers(id: string, label: string, keys: readonly string[], keywords?: string): ActionDefinition {
  return {
    id: `drivers.${id}`,
    label,
    scope: 'drivers',
    group: 'Outcomes',
    keys,
    ...(keywords ? { keywords } : {}),
  }
}
