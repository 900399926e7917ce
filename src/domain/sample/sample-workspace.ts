// The sample workspace: an invented trio at Thimble, who make a small tool for the people who run repair days in
// halls and libraries. Complete, so that every screen has something to show.
// Invariant: deterministic; the same day gives the same rows, and every day gives the same ids.
import type { Id } from '../../lib/ids.ts'
import { richTextOfNotes } from '../interchange/rich-text.ts'
import type { FileBlob, RawRow, WorkspaceSource } from '../interchange/workspace-source.ts'
import { RICH_TEXT_FIELD } from '../model/define-record.ts'
import { RECORDS } from '../model/records.ts'
import { MIN_WRITER, SCHEMA } from '../model/workspace-meta.ts'
import type { Change } from '../view/change.ts'
import { addInterviews } from './build-interviews.ts'
import { addPeople, samplePeople } from './build-people.ts'
import { addReviews } from './build-reviews.ts'
import { addAssumptions, addSolutions, addTests } from './build-solutions.ts'
import { addMaps, addOutcomes, addTree } from './build-tree.ts'
import { QUICK_FACT_KEYS } from './people.ts'
import { sampleId } from './sample-id.ts'
import { newSampleRows, type SampleRows } from './sample-rows.ts'

/** The sample is one workspace per device. */
export const SAMPLE_WORKSPACE_ID: Id = sampleId('workspace', 'thimble')

/** The sample as a source to import; `now` in ms since 1970 is the day that it leads up to. */
export function sampleWorkspace(now: number): WorkspaceSource {
  const { rows, blobs } = buildSample(now)
  const records: Record<string, RawRow[]> = {}
  for (const change of rows.changes)
    if (change.do === 'create') (records[change.type] ??= []).push(withoutDefaults(change))
  const meta = metaOf(rows)
  return { id: SAMPLE_WORKSPACE_ID, meta, records, people: samplePeople(rows), blobs }
}

/** The same rows as changes, for a view without storage; notes as plain text, people and transcripts left out. */
export function sampleChanges(now: number): readonly Change[] {
  const { rows } = buildSample(now)
  return [{ do: 'meta', fields: metaOf(rows) }, ...rows.changes]
}

function buildSample(now: number): { rows: SampleRows; blobs: ReadonlyMap<string, FileBlob> } {
  const rows = newSampleRows(now)
  addPeople(rows)
  addOutcomes(rows)
  addMaps(rows)
  addTree(rows)
  const blobs = addInterviews(rows)
  addSolutions(rows)
  addAssumptions(rows)
  addTests(rows)
  addReviews(rows)
  return { rows, blobs }
}

function metaOf({ clock }: SampleRows) {
  return {
    name: 'Thimble: repair days',
    schema: SCHEMA,
    minWriter: MIN_WRITER,
    createdAt: clock.at(90, 8),
    quickFactKeys: [...QUICK_FACT_KEYS],
    interviewsPerWeek: 1,
    snapshotMinutes: 20,
  }
}

function withoutDefaults({ type, row }: Extract<Change, { do: 'create' }>): RawRow {
  const defaults = new Map<string, unknown>(Object.entries(RECORDS[type].defaults))
  const fields = Object.entries(row as RawRow) // every row is a plain object
    .filter(([key, value]) => key === 'id' || JSON.stringify(value) !== JSON.stringify(defaults.get(key)))
    .map(([key, value]): [string, unknown] => [
      key,
      key === RICH_TEXT_FIELD ? richTextOfNotes(String(value)) : value,
    ])
  return Object.fromEntries(fields)
}
