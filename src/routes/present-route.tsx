// `/w/…/interviews/$snapshotId/present`: one snapshot full screen, outside the rail; the search is the wall's filter.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { WALL_KEYS } from '../domain/snapshots/wall-search.ts'
import { searchOf } from './search-of.ts'
import { workspaceRoute } from './workspace-route.tsx'

/** `/w/…/maps/$mapId/present`: one map full screen, moment by moment. */
export const presentMapRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'maps/$mapId/present',
  validateSearch: searchOf('at'),
  component: lazyRouteComponent(() => import('./maps-page.tsx'), 'PresentMapPage'),
})

export const presentRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'interviews/$snapshotId/present',
  validateSearch: searchOf(...WALL_KEYS),
  component: lazyRouteComponent(() => import('./interviews-page.tsx'), 'PresentPage'),
})
