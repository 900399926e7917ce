// Which attachments a workspace points at.
import type { RawRow, WorkspaceSource } from './workspace-source.ts'

/** Hashes of every attachment that a record or a person points at. */
export function attachmentsOf({ records, people }: Pick<WorkspaceSource, 'records' | 'people'>): Set<string> {
  return new Set([...Object.values(records).flat(), ...(people ?? [])].flatMap(hashesOf))
}

/** Hashes of the attachments that a row's fields point at. */
export function hashesOf(row: RawRow): string[] {
  return Object.values(row).flatMap((value) =>
    typeof value === 'object' && value !== null && 'hash' in value && typeof value.hash === 'string'
      ? [value.hash]
      : [],
  )
}
