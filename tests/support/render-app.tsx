// Renders the whole app on a real IndexedDB of its own, at a URL, with a seeded workspace.
// Nothing is mocked: storage, documents, router and screens are the product's.
import { createMemoryHistory } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { onTestFinished } from 'vitest'
import '../../src/ui/tokens.css'
import '../../src/ui/fonts.css'
import '../../src/ui/base.css'
import { App } from '../../src/app/app.tsx'
import { browserEnv, later, secureRandom } from '../../src/app/browser-env.ts'
import type { AppUpdates } from '../../src/app/register-service-worker.ts'
import { NO_UPDATES } from '../../src/app/updates-context.ts'
import { openEspalier } from '../../src/data/workspace/open-espalier.ts'
import type { Change } from '../../src/domain/view/change.ts'
import type { Env } from '../../src/domain/view/command.ts'
import { createAppRouter } from '../../src/routes/router.tsx'
import { deleteDatabase } from './delete-database.ts'

export interface RenderAppOptions {
  /** First records of the workspace. */
  readonly seed?: (env: Env) => readonly Change[]
  readonly name?: string
  /** The clock of the storage; the one of the person is the browser's. */
  readonly now?: () => number
  /** What opening the page again does; nothing by itself. */
  readonly updates?: Partial<AppUpdates>
}

/** `url` is relative to the workspace ('/tree', '' for this week); '/' alone with `seed` absent is the home. */
export async function renderApp(url: string, options: RenderAppOptions = {}) {
  const databaseName = `test-${crypto.randomUUID()}`
  const espalier = await openEspalier({
    databaseName,
    env: browserEnv,
    later,
    random: secureRandom,
    now: options.now ?? Date.now,
  })
  const id = await espalier.create({
    name: options.name ?? 'Test workspace',
    ...(options.seed ? { changes: options.seed } : {}),
  })
  const workspace = await espalier.open(id)
  if (!workspace) throw new Error('the workspace that was just made cannot be opened')
  const history = createMemoryHistory({ initialEntries: [`/w/${id}${url}`] })
  const router = createAppRouter({ espalier }, history)
  onTestFinished(async () => {
    await espalier.close()
    await deleteDatabase(databaseName)
  })
  const screen = render(
    <App espalier={espalier} updates={{ ...NO_UPDATES, ...options.updates }} router={router} />,
  )
  return { ...screen, espalier, workspace, router, history, view: () => workspace.store.getState().view }
}
