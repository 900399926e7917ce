// The screens with the rail. Each loads with its own chunk.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from './shell-route.tsx'

const getParentRoute = () => shellRoute

const week = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../app/week/week-screen.tsx'), 'WeekScreen'),
})

const settings = createRoute({
  getParentRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('../app/settings/settings-screen.tsx'), 'SettingsScreen'),
})

export const screenRoutes = [week, settings]
