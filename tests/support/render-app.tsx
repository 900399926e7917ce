// Renders the whole app on a real IndexedDB of its own, at a URL, with a seeded workspace.
// Nothing is mocked: storage, documents, router and screens are the product's.
import { createMemoryHistory } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import '../../src/ui/tokens.css'
import '../../src/ui/fonts.css'
import '../../src/ui/base.css'
import { App } from '../../src/app/app.tsx'
import type { AppUpdates } from '../../src/app/register-service-worker.ts'
import { NO_UPDATES } from '../../src/app/updates-context.ts'
import { createAppRouter } from '../../src/routes/router.tsx'
import { aWorkspace, type WorkspaceOptions } from './a-workspace.ts'

export interface RenderAppOptions extends WorkspaceOptions {
  /** What opening the page again does; nothing by itself. */
  readonly updates?: Partial<AppUpdates>
}

/** `url` is relative to the workspace ('/tree', '' for this week); '/' alone with `seed` absent is the home. */
export async function renderApp(url: string, options: RenderAppOptions = {}) {
  const { espalier, id, workspace, view } = await aWorkspace(options)
  const history = createMemoryHistory({ initialEntries: [`/w/${id}${url}`] })
  const router = createAppRouter({ espalier }, history)
  const screen = render(
    <App espalier={espalier} updates={{ ...NO_UPDATES, ...options.updates }} router={router} />,
  )
  return { ...screen, espalier, workspace, router, history, view }
}
