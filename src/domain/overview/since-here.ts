// What happened in a workspace since somebody was last here: one line a kind, the most important first.
// Invariant: pure and derived from times that records keep; what was archived again is not told.
import type { Id } from '../../lib/ids.ts'
import type { RecordType } from '../model/records.ts'
import { interviews, snapshotName } from '../snapshots/interviews.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'

export interface HereLine {
  readonly id: string
  /** "2 snapshots finished". */
  readonly words: string
  /** What it is about, the newest first, at most three; the line leads to the first. */
  readonly about: readonly { readonly type: RecordType; readonly id: Id; readonly name: string }[]
  /** How many there are beyond those named. */
  readonly more: number
}

type Named = HereLine['about'][number] & { readonly at: number }

const NAMED = 3

/** Lines on what is newer than `since` (milliseconds since 1970), without what `me` did. */
export function sinceHere(view: WorkspaceView, since: number, me: Id | null): readonly HereLine[] {
  const { rows } = view
  const isOthers = (row: { readonly createdBy: Id | null }) => me === null || row.createdBy !== me
  const isNew = (row: { readonly createdAt: number; readonly createdBy: Id | null }) =>
    row.createdAt > since && isOthers(row)
  const line = (
    id: string,
    found: readonly Named[],
    words: (count: number) => string,
  ): readonly HereLine[] => {
    if (found.length === 0) return []
    const newest = found.toSorted((a, b) => b.at - a.at)
    const about = newest.slice(0, NAMED).map(({ type, id, name }) => ({ type, id, name }))
    return [{ id, words: words(found.length), about, more: found.length - about.length }]
  }
  const statement = (id: Id) => rows.opportunity.get(id)?.statement ?? ''

  return [
    ...line(
      'decisions',
      pick(rows.decision, isNew, (row) => ({
        type: 'opportunity',
        id: row.chosenId,
        name: statement(row.chosenId),
        at: row.createdAt,
      })),
      (count) => (count === 1 ? 'A target was chosen' : `${count} decisions on the target`),
    ),
    ...line(
      'results',
      pick(
        rows.test,
        (row) => row.finishedAt !== null && row.finishedAt > since,
        (row) => ({
          type: 'test',
          id: row.id,
          name: `${row.title || row.moment || 'A test'}${row.verdict ? `: ${row.verdict}` : ''}`,
          at: row.finishedAt ?? 0,
        }),
      ),
      (count) => (count === 1 ? 'A test has its result' : `${count} tests have their results`),
    ),
    ...line(
      'remarks',
      pick(rows.feedback, isNew, (row) => ({
        type: 'review',
        id: row.reviewId,
        name: row.text,
        at: row.createdAt,
      })),
      (count) =>
        count === 1 ? 'A remark was caught in a review' : `${count} remarks were caught in reviews`,
    ),
    ...line(
      'snapshots',
      interviews(view)
        .filter((row) => row.finishedAt !== null && row.finishedAt > since)
        .map((row) => ({
          type: 'snapshot' as const,
          id: row.id,
          name: snapshotName(view, row.id),
          at: row.finishedAt ?? 0,
        })),
      (count) => (count === 1 ? 'A snapshot was finished' : `${count} snapshots were finished`),
    ),
    ...line(
      'heard',
      pick(rows.heard, isNew, (row) => ({
        type: 'heard',
        id: row.id,
        name: row.statement,
        at: row.createdAt,
      })),
      (count) => (count === 1 ? 'An opportunity was heard' : `${count} opportunities were heard`),
    ),
    ...line(
      'opportunities',
      pick(rows.opportunity, isNew, (row) => ({
        type: 'opportunity',
        id: row.id,
        name: row.statement,
        at: row.createdAt,
      })),
      (count) =>
        count === 1 ? 'The tree grew by an opportunity' : `The tree grew by ${count} opportunities`,
    ),
    ...line(
      'solutions',
      pick(rows.solution, isNew, (row) => ({
        type: 'solution',
        id: row.id,
        name: row.title,
        at: row.createdAt,
      })),
      (count) => (count === 1 ? 'A solution was added' : `${count} solutions were added`),
    ),
    ...line(
      'started',
      pick(
        rows.test,
        (row) => row.startedAt !== null && row.startedAt > since && row.finishedAt === null,
        (row) => ({
          type: 'test',
          id: row.id,
          name: row.title || row.moment || 'A test',
          at: row.startedAt ?? 0,
        }),
      ),
      (count) => (count === 1 ? 'A test was started' : `${count} tests were started`),
    ),
    ...line(
      'measured',
      pick(rows.measurement, isNew, (row) => ({
        type: 'outcome',
        id: row.outcomeId,
        name: rows.outcome.get(row.outcomeId)?.title ?? '',
        at: row.createdAt,
      })),
      (count) => (count === 1 ? 'The outcome was measured' : `The outcome was measured ${count} times`),
    ),
    ...line(
      'maps',
      pick(
        rows.map,
        (row) => isNew(row) && row.kind === 'shared',
        (row) => ({ type: 'map', id: row.id, name: row.title, at: row.createdAt }),
      ),
      (count) => (count === 1 ? 'A map was begun' : `${count} maps were begun`),
    ),
  ]
}

function pick<Row>(
  rows: ReadonlyMap<Id, Row>,
  isWanted: (row: Row) => boolean,
  nameOf: (row: Row) => Named,
): readonly Named[] {
  const found: Named[] = []
  for (const row of rows.values()) if (isWanted(row)) found.push(nameOf(row))
  return found
}
