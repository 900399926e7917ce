// Actions that act everywhere in a workspace. Their keys hold while no text field swallows them.
import type { ActionDefinition } from '../ui/actions/action.ts'
import { SCREENS } from './screens.ts'

export const GLOBAL_ACTIONS: readonly ActionDefinition[] = [
  {
    id: 'app.palette',
    label: 'Find an action or a record',
    scope: 'global',
    group: 'Everywhere',
    keys: ['$mod+KeyK'],
    whileTyping: true,
    keywords: 'command palette search',
  },
  { id: 'app.keys', label: 'Show all keys', scope: 'global', group: 'Everywhere', keys: ['?', 'Shift+?'] },
  { id: 'app.undo', label: 'Undo', scope: 'global', group: 'Everywhere', keys: ['$mod+KeyZ'] },
  {
    id: 'app.redo',
    label: 'Redo',
    scope: 'global',
    group: 'Everywhere',
    keys: ['$mod+Shift+KeyZ', '$mod+KeyY'],
  },
  {
    id: 'app.next-region',
    label: 'Next region',
    scope: 'global',
    group: 'Everywhere',
    keys: ['F6'],
    whileTyping: true,
  },
  {
    id: 'app.previous-region',
    label: 'Previous region',
    scope: 'global',
    group: 'Everywhere',
    keys: ['Shift+F6'],
    whileTyping: true,
  },
  {
    id: 'app.download',
    label: 'Download the workspace file',
    scope: 'global',
    group: 'Everywhere',
    keywords: 'export backup save json',
  },
  {
    id: 'app.home',
    label: 'All workspaces',
    scope: 'global',
    group: 'Go to',
    keys: ['g h'],
    keywords: 'home',
  },
  {
    id: 'app.toggle-theme',
    label: 'Switch between light and dark',
    scope: 'global',
    group: 'Everywhere',
    keywords: 'theme appearance',
  },
  ...SCREENS.map((screen): ActionDefinition => ({
    id: `go.${screen.id}`,
    label: `Go to ${screen.label}`,
    scope: 'global',
    group: 'Go to',
    keys: [`g ${screen.letter}`],
  })),
  {
    id: 'go.coach',
    label: 'Go to the coach',
    scope: 'global',
    group: 'Go to',
    keys: ['g c'],
    keywords: 'findings advice hints',
  },
]
