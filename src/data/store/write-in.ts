// The one way small stores write: a transaction that a newer build's database refuses, tried again when the disk hiccups.
import type { Table } from 'dexie'
import { assertMayWrite, type EspalierDatabase } from './database.ts'
import { tryAgain } from './try-again.ts'

/** Runs `task` in one transaction over `tables`; rejects like the last try. */
export function writeIn<Answer>(
  db: EspalierDatabase,
  tables: readonly Table[],
  task: () => Promise<Answer>,
): Promise<Answer> {
  return tryAgain(() =>
    db.transaction('rw', [...tables, db.settings], async () => {
      await assertMayWrite(db)
      return task()
    }),
  )
}
