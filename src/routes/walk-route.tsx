// `/w/…/reviews/$reviewId/walk/$stop`: the review walk, full screen, outside the rail.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { workspaceRoute } from './workspace-route.tsx'

export const walkRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'reviews/$reviewId/walk/$stop',
  component: lazyRouteComponent(() => import('./reviews-page.tsx'), 'WalkPage'),
})
