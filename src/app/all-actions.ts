// Every action of the app, for the key sheet and for the test that no keys clash.
import type { ActionDefinition } from '../ui/actions/action.ts'
import { GLOBAL_ACTIONS } from './global-actions.ts'

export const ALL_ACTIONS: readonly ActionDefinition[] = [...GLOBAL_ACTIONS]
