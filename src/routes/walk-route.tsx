// `/w/…/reviews/$reviewId/walk/$stop`: the review walk, full screen, outside the rail; and the presenter's window beside it, and its pages for print.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { searchOf } from './search-of.ts'
import { workspaceRoute } from './workspace-route.tsx'

export const walkRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'reviews/$reviewId/walk/$stop',
  component: lazyRouteComponent(() => import('./reviews-page.tsx'), 'WalkPage'),
})

export const printRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'reviews/$reviewId/print',
  component: lazyRouteComponent(() => import('./reviews-page.tsx'), 'PrintPage'),
})

export const presenterRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'reviews/$reviewId/presenter',
  validateSearch: searchOf('stop'),
  component: lazyRouteComponent(() => import('./reviews-page.tsx'), 'PresenterPage'),
})
