// The screens with the rail. Each loads with its own chunk; search values are plain strings.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { WALL_KEYS } from '../domain/snapshots/wall-search.ts'
import { TREE_KEYS } from '../domain/tree/tree-filter-in-url.ts'
import { searchOf } from './search-of.ts'
import { shellRoute } from './shell-route.tsx'

const getParentRoute = () => shellRoute

const interviewsPage = () => import('./interviews-page.tsx')
const mapsPage = () => import('./maps-page.tsx')
const reviewsPage = () => import('./reviews-page.tsx')
const treePage = () => import('./tree-page.tsx')
const solutionsPage = () => import('./solutions-page.tsx')
const treePlacesPage = () => import('./tree-places-page.tsx')
const outcomesPage = () => import('./outcomes-page.tsx')
const personPages = () => import('./person-pages.tsx')
const testsPage = () => import('./tests-page.tsx')

export const screenRoutes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('../app/week/week-screen.tsx'), 'WeekScreen'),
  }),
  createRoute({
    getParentRoute,
    path: 'interviews',
    validateSearch: searchOf('new', 'q', ...WALL_KEYS),
    component: lazyRouteComponent(interviewsPage, 'InterviewsPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'interviews/$snapshotId',
    validateSearch: searchOf('at', 'turn'),
    component: lazyRouteComponent(interviewsPage, 'SnapshotPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'tree',
    validateSearch: searchOf(...TREE_KEYS),
    component: lazyRouteComponent(treePage, 'TreePage'),
  }),
  createRoute({
    getParentRoute,
    path: 'tree/$treeId',
    validateSearch: searchOf(...TREE_KEYS),
    component: lazyRouteComponent(treePage, 'TreePage'),
  }),
  createRoute({
    getParentRoute,
    path: 'tree/$treeId/choose',
    validateSearch: searchOf('under'),
    component: lazyRouteComponent(treePlacesPage, 'ChoosePage'),
  }),
  createRoute({
    getParentRoute,
    path: 'tree/$treeId/history',
    validateSearch: searchOf('tab', 'version'),
    component: lazyRouteComponent(treePlacesPage, 'HistoryPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'tree/drivers',
    validateSearch: searchOf('at'),
    component: lazyRouteComponent(outcomesPage, 'OutcomesPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'tree/new',
    validateSearch: searchOf('instead'),
    component: lazyRouteComponent(outcomesPage, 'NewDirectionPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'inbox',
    validateSearch: searchOf('show', 'at', 'tree', 'facts'),
    component: lazyRouteComponent(() => import('./inbox-page.tsx'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'search',
    validateSearch: searchOf('q'),
    component: lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage'),
  }),
  createRoute({ getParentRoute, path: 'maps', component: lazyRouteComponent(mapsPage, 'MapsPage') }),
  createRoute({
    getParentRoute,
    path: 'maps/$mapId',
    validateSearch: searchOf('view', 'at', 'panel', 'story'),
    component: lazyRouteComponent(mapsPage, 'MapPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'solutions/$opportunityId',
    validateSearch: searchOf('step'),
    component: lazyRouteComponent(solutionsPage, 'SolutionsPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'story/$solutionId',
    component: lazyRouteComponent(solutionsPage, 'StoryPage'),
  }),
  createRoute({ getParentRoute, path: 'tests', component: lazyRouteComponent(testsPage, 'TestsPage') }),
  createRoute({
    getParentRoute,
    path: 'tests/$testId',
    component: lazyRouteComponent(testsPage, 'TestPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'assumptions',
    validateSearch: searchOf('view', 'at', 'solution'),
    component: lazyRouteComponent(() => import('./assumptions-page.tsx'), 'AssumptionsPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'reviews',
    validateSearch: searchOf('tree'),
    component: lazyRouteComponent(reviewsPage, 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'reviews/$reviewId',
    component: lazyRouteComponent(reviewsPage, 'ReviewPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'people',
    validateSearch: searchOf('facts', 'at'),
    component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute,
    path: 'people/participants/$participantId',
    component: lazyRouteComponent(personPages, 'ParticipantPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'people/trio/$memberId',
    component: lazyRouteComponent(personPages, 'MemberPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'people/stakeholders/$stakeholderId',
    component: lazyRouteComponent(() => import('./stakeholder-page.tsx'), 'StakeholderPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'coach',
    component: lazyRouteComponent(() => import('../features/coach/index.ts'), 'CoachScreen'),
  }),
  createRoute({
    getParentRoute,
    path: 'settings',
    component: lazyRouteComponent(() => import('./settings-page.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'help',
    validateSearch: searchOf('at'),
    component: lazyRouteComponent(() => import('./help-page.tsx'), 'HelpPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'merge',
    component: lazyRouteComponent(() => import('../features/trust/index.ts'), 'MergeScreen'),
  }),
  createRoute({
    getParentRoute,
    path: 'privacy',
    component: lazyRouteComponent(() => import('../features/trust/index.ts'), 'PrivacyScreen'),
  }),
  createRoute({
    getParentRoute,
    path: 'versions',
    component: lazyRouteComponent(() => import('./versions-page.tsx'), 'VersionsPage'),
  }),
]
