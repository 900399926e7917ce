// `/`: the workspaces on this device and three ways to begin.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root-route.tsx'

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context }) => context.espalier.list(),
  // The list may have changed in another tab or by opening one.
  shouldReload: true,
  component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage'),
})
