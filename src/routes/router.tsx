// The router: all routes, plain search strings, and what shows while a screen loads or fails.
import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { ErrorPage } from '../app/error-page.tsx'
import { homeRoute } from './home-route.tsx'
import { presentMapRoute, presentRoute } from './present-route.tsx'
import { rescueRoute } from './rescue-route.tsx'
import { rootRoute, type RouteContext } from './root-route.tsx'
import { shellRoute } from './shell-route.tsx'
import { screenRoutes } from './screen-routes.tsx'
import { presenterRoute, printRoute, walkRoute } from './walk-route.tsx'
import { workspaceRoute } from './workspace-route.tsx'

const routeTree = rootRoute.addChildren([
  homeRoute,
  rescueRoute,
  workspaceRoute.addChildren([
    walkRoute,
    presenterRoute,
    printRoute,
    presentRoute,
    presentMapRoute,
    shellRoute.addChildren(screenRoutes),
  ]),
])

export function createAppRouter(context: RouteContext, history?: RouterHistory) {
  let isAnotherScreen = false
  const router = createRouter({
    routeTree,
    context,
    ...(history ? { history } : {}),
    defaultErrorComponent: ErrorPage,
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    scrollRestoration: true,
    // The frame scrolls, not the window. Without this the router hands its place on to the next screen.
    scrollToTopSelectors: [() => (isAnotherScreen ? document.getElementById('screen') : null)],
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const params = new URLSearchParams()
      for (const [key, value] of Object.entries(search))
        if (value !== undefined && value !== null && value !== '') params.set(key, String(value))
      const text = params.toString()
      return text ? `?${text}` : ''
    },
  })
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    isAnotherScreen = fromLocation !== undefined && pathChanged
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
