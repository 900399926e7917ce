// The layout of all screens with the rail; the review walk stands outside it. The rail loads with the first workspace.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { workspaceRoute } from './workspace-route.tsx'

export const shellRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  id: 'shell',
  component: lazyRouteComponent(() => import('./shell-layout.tsx'), 'ShellLayout'),
})
