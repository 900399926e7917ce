// Named versions of a tree: its outline as it stood, kept as a record, so that it travels with the file and undoes.
// Invariant: reading is total; a version that cannot be read is null, never an error.
import { compareIds, type Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { Version } from '../model/records.ts'
import { outlineOf, readOutline, type TreeOutline, writeOutline } from '../review/outline.ts'
import { sinceCards } from '../review/since-cards.ts'
import { decisionLines, evidenceLines, outcomeLines, resultLines } from '../review/since-facts.ts'
import type { SinceLine } from '../review/since-line.ts'
import { archive, create, newRow, planned, refused, set, type Command } from '../view/command.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { quoted } from './short-name.ts'

/** No text of a file may be longer than 1,000,000 characters: a large outline is kept in several. */
const PART = 200_000

/** Plans to keep the tree as it stands under a name; `focusId` is the version. */
export const nameVersion: Command<{ readonly treeId: Id; readonly title: string }> = (
  view,
  { treeId, title },
  env,
) => {
  if (!rowById(view, 'tree', treeId)) return refused('gone')
  if (title.trim() === '') return refused('empty')
  const row = newRow('version', env, { treeId, title: title.trim(), parts: partsOf(view, treeId) })
  return planned(`Kept this state as ${quoted(title)}`, [create('version', row)], row.id)
}

/** The tree as it stands, in the parts that a version keeps. */
export function partsOf(view: WorkspaceView, treeId: Id): string[] {
  const text = writeOutline(outlineOf(view, treeId))
  const parts: string[] = []
  for (let at = 0; at < text.length; at += PART) parts.push(text.slice(at, at + PART))
  return parts
}

/** Plans another name for a version. */
export const renameVersion: Command<{ readonly id: Id; readonly title: string }> = (view, { id, title }) => {
  const row = rowById(view, 'version', id)
  if (!row) return refused('gone')
  if (title.trim() === '') return refused('empty')
  return planned(`Renamed the version to ${quoted(title)}`, [set('version', id, { title: title.trim() })], id)
}

/** Plans to put a version away. */
export const archiveVersion: Command<{ readonly id: Id }> = (view, { id }, env) => {
  const row = rowById(view, 'version', id)
  if (!row) return refused('gone')
  return planned(`Archived the version ${quoted(row.title)}`, [archive('version', id, env)])
}

const versionsByTree = memoBy(
  (view: WorkspaceView) => [view.rows.version],
  (view): ReadonlyMap<Id, readonly Version[]> => {
    const by = new Map<Id, Version[]>()
    for (const row of view.rows.version.values()) by.set(row.treeId, [...(by.get(row.treeId) ?? []), row])
    for (const list of by.values()) list.sort((a, b) => b.createdAt - a.createdAt || compareIds(b.id, a.id))
    return by
  },
)

const NONE: readonly Version[] = []

/** The versions of a tree, latest first. */
export function versionsOf(view: WorkspaceView, treeId: Id): readonly Version[] {
  return versionsByTree(view).get(treeId) ?? NONE
}

const known = new WeakMap<Version, TreeOutline | null>()

/** The outline that a version keeps, or null when it cannot be read. */
export function outlineOfVersion(version: Version): TreeOutline | null {
  const before = known.get(version)
  if (before !== undefined) return before
  const outline = readOutline(version.parts.join(''))
  known.set(version, outline)
  return outline
}

/** What has changed in the tree since a version, the most important first. */
export function changesSince(view: WorkspaceView, version: Version): readonly SinceLine[] {
  const before = outlineOfVersion(version)
  if (!before) return []
  const { treeId, createdAt } = version
  const now = outlineOf(view, treeId)
  const results = resultLines(view, now, createdAt)
  const told = new Set(results.flatMap((line) => line.about))
  const cards = sinceCards(treeId, before, now).filter(
    (line) => line.kind !== 'status' || !told.has(line.record.id),
  )
  const all: readonly SinceLine[] = [
    ...decisionLines(view, before, now, treeId, createdAt),
    ...results,
    ...outcomeLines(view, before, now, treeId),
    ...evidenceLines(view, before, now, createdAt),
    ...cards,
  ]
  return all.toSorted((a, b) => b.weight - a.weight)
}
