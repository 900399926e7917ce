// The root of all URLs: the notices' place and the page for addresses that nobody knows.
import { createRootRouteWithContext, Link, Outlet } from '@tanstack/react-router'
import type { Espalier } from '../data/react/workspace-context.ts'
import { EmptyPage } from '../app/empty-page.tsx'
import { UpdateNotice } from '../app/update-notice.tsx'
import { toasts } from '../ui/toasts.ts'
import { ToastRegion } from '../ui/toast-region.tsx'

export interface RouteContext {
  readonly espalier: Espalier
}

export const rootRoute = createRootRouteWithContext<RouteContext>()({
  component: RootScreen,
  notFoundComponent: () => (
    <EmptyPage title="There is no such page">
      <p>The address may have been mistyped, or the page was moved.</p>
      <Link to="/">Go to your workspaces</Link>
    </EmptyPage>
  ),
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
