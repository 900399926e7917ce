// The door of the assumption tests: the board, a test's page, its card for panels, its actions.
export {
  AssumptionsScreen,
  type AssumptionsScreenProps,
  type AssumptionsSearch,
} from './map/assumptions-screen.tsx'
export { TestCard } from './test-card.tsx'
export { TestScreen } from './test-screen.tsx'
export { TestsScreen } from './tests-screen.tsx'
export { DOTS_ACTIONS, TESTS_ACTIONS, TESTS_FILE_ACTIONS } from './tests-actions.ts'
