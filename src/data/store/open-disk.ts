// Finds out whether the disk can be used, within a time that a person waits.
import { assertMayWrite, type EspalierDatabase, type StorageProblem, storageProblemOf } from './database.ts'
import { tryAgain } from './try-again.ts'

export type StorageState =
  { readonly kind: 'disk' } | { readonly kind: 'memory'; readonly problem: StorageProblem }

/** A database that neither opens nor fails must not keep the person out for ever. */
const PATIENCE = 20_000

/** Opens the database. Never rejects: where the disk cannot be used, the answer says why. */
export function openDisk(
  db: EspalierDatabase,
  later: (task: () => void, ms: number) => () => void,
): Promise<StorageState> {
  return new Promise((resolve) => {
    const giveUp = later(() => resolve({ kind: 'memory', problem: 'unavailable' }), PATIENCE)
    void tryDisk(db).then((state) => {
      giveUp()
      resolve(state)
    })
  })
}

async function tryDisk(db: EspalierDatabase): Promise<StorageState> {
  try {
    await db.open()
    await tryAgain(() => db.transaction('rw', db.settings, () => assertMayWrite(db)))
    return { kind: 'disk' }
  } catch (error) {
    const problem = storageProblemOf(error)
    // A newer build's data is still readable: keep the disk and let every write refuse.
    if (problem === 'newer' && db.isOpen()) return { kind: 'disk' }
    return { kind: 'memory', problem }
  }
}
