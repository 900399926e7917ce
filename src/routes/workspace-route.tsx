// `/w/$workspaceId`: opens the workspace for everything below it, or says that it is not here.
import { createRoute, notFound, Outlet } from '@tanstack/react-router'
import { EmptyPage } from '../app/empty-page.tsx'
import { useEspalier, WorkspaceContext } from '../data/react/workspace-context.ts'
import { UnknownPage } from '../app/unknown-page.tsx'
import { RouterLink } from '../records/router-link.tsx'
import { rootRoute } from './root-route.tsx'

/** Tells a workspace that is not here from a page that never was. */
const UNKNOWN_WORKSPACE = 'unknown-workspace'

export const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'w/$workspaceId',
  async loader({ context, params }) {
    const workspace = await context.espalier.open(params.workspaceId)
    if (!workspace) throw notFound({ data: UNKNOWN_WORKSPACE })
    return workspace
  },
  // An open workspace stays open: the same one for the life of the tab.
  staleTime: Infinity,
  gcTime: Infinity,
  component: WorkspaceScope,
  notFoundComponent: ({ data }) => (data === UNKNOWN_WORKSPACE ? <UnknownWorkspace /> : <UnknownPage />),
})

function WorkspaceScope() {
  const workspace = workspaceRoute.useLoaderData()
  return (
    <WorkspaceContext value={workspace}>
      <Outlet />
    </WorkspaceContext>
  )
}

function UnknownWorkspace() {
  // Where nothing stored can be reached, nobody can say that it is not here.
  if (useEspalier().storage.kind === 'memory') return <UnreachableWorkspace />
  return (
    <EmptyPage title="This workspace is not on this device">
      <p>
        Workspaces live in the browser where they were made. If a colleague sent you this address, ask for the
        workspace file and open it here.
      </p>
      <RouterLink to="/">Go to your workspaces</RouterLink>
    </EmptyPage>
  )
}

function UnreachableWorkspace() {
  return (
    <EmptyPage title="This workspace cannot be opened just now">
      <p>
        This browser does not let Espalier reach what it stored (a private window, a full disk, or storage
        switched off). Nothing is deleted by that.
      </p>
      <RouterLink to="/rescue">See what can still be read</RouterLink>
    </EmptyPage>
  )
}
