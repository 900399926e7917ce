// A workspace on a real IndexedDB of its own, opened as the product opens it, and cleared away after the test.
import { onTestFinished } from 'vitest'
import { browserEnv, later, secureRandom } from '../../src/app/browser-env.ts'
import { openEspalier } from '../../src/data/workspace/open-espalier.ts'
import type { Change } from '../../src/domain/view/change.ts'
import type { Env } from '../../src/domain/view/command.ts'
import { deleteDatabase } from './delete-database.ts'

export interface WorkspaceOptions {
  /** First records of the workspace. */
  readonly seed?: (env: Env) => readonly Change[]
  readonly name?: string
  /** The clock of the storage; the one of the person is the browser's. */
  readonly now?: () => number
}

export async function aWorkspace({ seed, name = 'Test workspace', now = Date.now }: WorkspaceOptions = {}) {
  const databaseName = `test-${crypto.randomUUID()}`
  const espalier = await openEspalier({ databaseName, env: browserEnv, later, random: secureRandom, now })
  onTestFinished(async () => {
    await espalier.close()
    await deleteDatabase(databaseName)
  })
  const id = await espalier.create({ name, ...(seed ? { changes: seed } : {}) })
  const workspace = await espalier.open(id)
  if (!workspace) throw new Error('the workspace that was just made cannot be opened')
  return { espalier, id, workspace, databaseName, view: () => workspace.store.getState().view }
}
