// The root of all URLs: the notices' place and the page for addresses that nobody knows.
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import type { Espalier } from '../data/react/workspace-context.ts'
import { UnknownPage } from '../app/unknown-page.tsx'
import { UpdateNotice } from '../app/update-notice.tsx'
import { toasts } from '../ui/toasts.ts'
import { ToastRegion } from '../ui/toast-region.tsx'

export interface RouteContext {
  readonly espalier: Espalier
}

export const rootRoute = createRootRouteWithContext<RouteContext>()({
  component: RootScreen,
  notFoundComponent: UnknownPage,
})

function RootScreen() {
  return (
    <>
      <UpdateNotice />
      <Outlet />
      <ToastRegion queue={toasts} />
    </>
  )
}
