// What stands in for the disk where nothing can be stored: it lasts as long as the tab.
import type { CatalogueRow } from './database.ts'
import type { Catalogue, Settings } from './settings-store.ts'

/** A list of workspaces in memory. */
export function memoryCatalogue(): Catalogue {
  const rows = new Map<string, CatalogueRow>()
  return {
    list: () => Promise.resolve([...rows.values()].sort((a, b) => b.openedAt - a.openedAt)),
    get: (id) => Promise.resolve(rows.get(id) ?? null),
    put: (row) => Promise.resolve(void rows.set(row.id, row)),
    drop: (id) => Promise.resolve(void rows.delete(id)),
  }
}

/** Settings in memory. */
export function memorySettings(): Settings {
  const values = new Map<string, unknown>()
  return {
    get: (key) => Promise.resolve(values.get(key)),
    set: (key, value) => Promise.resolve(void values.set(key, value)),
  }
}
