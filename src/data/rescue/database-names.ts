// Which database this browser uses. One that will not open can be set aside; it stays where it is and can be read later.
import { DATABASE_NAME } from '../store/database.ts'

const KEY = 'espalier.databases'

/** All databases of this browser, the one in use last. */
export function databaseNames(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    const names = Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : []
    return names.length > 0 ? names : [DATABASE_NAME]
  } catch {
    return [DATABASE_NAME]
  }
}

/** The database to open. */
export function currentDatabase(): string {
  return databaseNames().at(-1) ?? DATABASE_NAME
}

/** Begins a new, empty database beside the ones there are. Takes effect with the next load. */
export function setDatabaseAside(): void {
  const names = databaseNames()
  localStorage.setItem(KEY, JSON.stringify([...names, `${DATABASE_NAME}-${names.length + 1}`]))
}
