// `/rescue`: outside every workspace, since it must work when none can be opened.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root-route.tsx'

export const rescueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'rescue',
  component: lazyRouteComponent(() => import('../features/trust/index.ts'), 'RescueScreen'),
})
