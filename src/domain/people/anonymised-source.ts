// A workspace for other eyes: aliases instead of people, no photos, no transcripts, and without the texts that were chosen.
// Invariant: it carries no personal data, no attachment and no history; what is in it is only what its rows say.
import type { RawRow, WorkspaceSource } from '../interchange/workspace-source.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { eachText, type KnownPeople, type PersonalText, takingOut } from './personal-text.ts'

/** Fields that point at pictures, recordings and the like. */
const ATTACHED = new Set(['transcript', 'picture', 'photo'])

/** `source` without who people are; `chosen` texts are replaced wherever they stand. */
export function anonymisedSource(
  source: WorkspaceSource,
  chosen: readonly Pick<PersonalText, 'kind' | 'text'>[],
): WorkspaceSource {
  const takeOut = takingOut(chosen)
  const tables = Object.entries(source.records).map(([type, rows]): [string, readonly RawRow[]] => [
    type,
    rows.map((row) => eachText(withoutAttached(row), takeOut)),
  ])
  return {
    ...source,
    meta: eachText(source.meta, takeOut),
    records: Object.fromEntries(tables),
    people: null,
    blobs: null,
    state: null,
  }
}

function withoutAttached(row: RawRow): RawRow {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !ATTACHED.has(key)))
}

/** Everybody the workspace knows by name. */
export function knownPeople(view: WorkspaceView): KnownPeople {
  const people = [...view.people.values()]
  return {
    names: people.flatMap(({ name, contact }) => [name, contact]).filter(Boolean),
    colleagues: [...view.rows.member.values(), ...view.rows.stakeholder.values()]
      .map(({ name }) => name)
      .filter(Boolean),
  }
}
