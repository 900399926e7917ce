// Every action of the app, for the key sheet and for the test that no keys clash.
import { DOTS_ACTIONS, TESTS_ACTIONS, TESTS_FILE_ACTIONS } from '../features/assumption-tests/index.ts'
import { INBOX_ACTIONS } from '../features/inbox/index.ts'
import { MAPS_ACTIONS } from '../features/maps/index.ts'
import { DRIVERS_ACTIONS } from '../features/outcomes/index.ts'
import { PEOPLE_ACTIONS } from '../features/people/index.ts'
import { REVIEWS_ACTIONS, WALK_ACTIONS } from '../features/reviews/index.ts'
import { SNAPSHOTS_ACTIONS } from '../features/snapshots/index.ts'
import { SOLUTIONS_ACTIONS } from '../features/solutions/index.ts'
import { TRANSFER_ACTIONS } from '../features/transfer/index.ts'
import { TREE_ACTIONS, TREE_PLACE_ACTIONS } from '../features/tree/index.ts'
import type { ActionDefinition } from '../ui/actions/action.ts'
import { GLOBAL_ACTIONS } from './global-actions.ts'
import { WEEK_ACTIONS } from './week/week-actions.ts'

export const ALL_ACTIONS: readonly ActionDefinition[] = [
  ...GLOBAL_ACTIONS,
  ...WEEK_ACTIONS,
  ...SNAPSHOTS_ACTIONS,
  ...TESTS_ACTIONS,
  ...TESTS_FILE_ACTIONS,
  ...DOTS_ACTIONS,
  ...SOLUTIONS_ACTIONS,
  ...INBOX_ACTIONS,
  ...TREE_ACTIONS,
  ...TREE_PLACE_ACTIONS,
  ...DRIVERS_ACTIONS,
  ...TRANSFER_ACTIONS,
  ...MAPS_ACTIONS,
  ...REVIEWS_ACTIONS,
  ...WALK_ACTIONS,
  ...PEOPLE_ACTIONS,
]
