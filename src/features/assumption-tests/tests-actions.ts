// Every action of the assumption tests: what keys, menus, palette and key sheet know about them.
import type { ActionDefinition } from '../../ui/actions/action.ts'

const GROUP = 'Assumption test'

export const TESTS_ACTIONS: readonly ActionDefinition[] = [
  { id: 'test.met', label: 'Count one that met', scope: 'test', group: GROUP, keys: ['m'] },
  { id: 'test.not-met', label: 'Count one that did not', scope: 'test', group: GROUP, keys: ['n'] },
  { id: 'test.start', label: 'Start the test', scope: 'test', group: GROUP, keywords: 'freeze criteria run' },
  { id: 'test.reopen', label: 'Open the test again', scope: 'test', group: GROUP },
  { id: 'test.archive', label: 'Archive the test', scope: 'test', group: GROUP, keywords: 'delete remove' },
]
