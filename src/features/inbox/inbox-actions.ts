// Every action of the inbox. Keys act while a heard opportunity in the list has the focus.
import type { ActionDefinition } from '../../ui/actions/action.ts'

export const INBOX_ACTIONS: readonly ActionDefinition[] = [
  inbox('next', 'Next', ['ArrowDown', 'j']),
  inbox('previous', 'Previous', ['ArrowUp', 'k']),
  inbox('first', 'First', ['Home']),
  inbox('last', 'Last', ['End']),
  inbox('place-1', 'Link to the likeliest place', ['1']),
  inbox('place-2', 'Link to the second likely place', ['2']),
  inbox('place-3', 'Link to the third likely place', ['3']),
  inbox('link', 'Link to…', ['Enter', 'l'], 'evidence opportunity place'),
  inbox('child', 'New child of…', ['c'], 'add opportunity'),
  inbox('branch', 'New top branch', ['b'], 'add opportunity'),
  inbox('park', 'Park with a reason', ['p'], 'not now'),
  inbox('back', 'Take it back to waiting', ['u'], 'unlink unpark'),
  inbox('tree', 'Go to the tree beside', ['ArrowRight']),
  inbox('snapshot', 'Open its snapshot', ['o'], 'interview'),
]

function inbox(id: string, label: string, keys: readonly string[], keywords?: string): ActionDefinition {
  return { id: `inbox.${id}`, label, scope: 'inbox', group: 'Inbox', keys, ...(keywords ? { keywords } : {}) }
}
