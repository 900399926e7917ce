// `/w/$workspaceId`: opens the workspace for everything below it, or says that it is not here.
import { createRoute, Link, notFound, Outlet } from '@tanstack/react-router'
import { EmptyPage } from '../app/empty-page.tsx'
import { WorkspaceContext } from '../data/react/workspace-context.ts'
import { rootRoute } from './root-route.tsx'

export const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'w/$workspaceId',
  async loader({ context, params }) {
    const workspace = await context.espalier.open(params.workspaceId)
    if (!workspace) throw notFound()
    return workspace
  },
  // An open workspace stays open: the same one for the life of the tab.
  staleTime: Infinity,
  gcTime: Infinity,
  component: WorkspaceScope,
  notFoundComponent: () => (
    <EmptyPage title="This workspace is not on this device">
      <p>
        Workspaces live in the browser where they were made. If a colleague sent you this address, ask for the
        workspace file and open it here.
      </p>
      <Link to="/">Go to your workspaces</Link>
    </EmptyPage>
  ),
})

function WorkspaceScope() {
  const workspace = workspaceRoute.useLoaderData()
  return (
    <WorkspaceContext value={workspace}>
      <Outlet />
    </WorkspaceContext>
  )
}
