// `/w/…/reviews/$reviewId/walk/$stop`: the review walk, full screen, outside the rail.
import { createRoute } from '@tanstack/react-router'
import { workspaceRoute } from './workspace-route.tsx'

export const walkRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'reviews/$reviewId/walk/$stop',
  component: () => null,
})
