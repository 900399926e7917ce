// Small things remembered on this device: who sits here, appearance, keys. Never part of a workspace.
// Once the database was closed (the tab goes, or a newer build took over) nothing is remembered any more, quietly.
import type { CatalogueRow, EspalierDatabase } from './database.ts'
import { writeIn } from './write-in.ts'

export interface Settings {
  readonly get: (key: string) => Promise<unknown>
  readonly set: (key: string, value: unknown) => Promise<void>
}

export function createSettings(db: EspalierDatabase): Settings {
  return {
    get: async (key) => (db.hasBeenClosed() ? undefined : (await db.settings.get(key))?.value),
    async set(key, value) {
      if (db.hasBeenClosed()) return
      await writeIn(db, [], () => db.settings.put({ key, value }))
    },
  }
}

export interface Catalogue {
  /** Known workspaces, last opened first. */
  readonly list: () => Promise<CatalogueRow[]>
  readonly get: (id: string) => Promise<CatalogueRow | null>
  readonly put: (row: CatalogueRow) => Promise<void>
  readonly drop: (id: string) => Promise<void>
}

export function createCatalogue(db: EspalierDatabase): Catalogue {
  return {
    list: async () => (await db.catalogue.toArray()).sort((a, b) => b.openedAt - a.openedAt),
    get: async (id) => (await db.catalogue.get(id)) ?? null,
    async put(row) {
      if (db.hasBeenClosed()) return
      await writeIn(db, [db.catalogue], () => db.catalogue.put(row))
    },
    drop: (id) => db.catalogue.delete(id),
  }
}
