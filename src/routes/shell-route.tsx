// The layout of all screens with the rail; the review walk stands outside it.
import { createRoute, Outlet } from '@tanstack/react-router'
import { Shell } from '../app/shell.tsx'
import { workspaceRoute } from './workspace-route.tsx'

export const shellRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  id: 'shell',
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
})
