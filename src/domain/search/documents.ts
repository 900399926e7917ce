// Everything of a workspace that can be found by its words, as documents for the index. Transcripts are searched apart.
// Invariant: one document a record, only of what is live; two documents are the same object while their texts stand.
import type { Id } from '../../lib/ids.ts'
import type { RecordType } from '../model/records.ts'
import { canSee } from '../maps/maps.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import type { SearchType } from './read-filters.ts'

export interface SearchDocument {
  /** `<record type>:<record id>`. */
  readonly id: string
  readonly record: RecordType
  readonly recordId: Id
  readonly type: SearchType
  /** What it is called. */
  readonly name: string
  /** All else that was written about it, one text a line. */
  readonly more: string
  /** Who is behind it: participant, stakeholder or member, for the filter `person:`. */
  readonly person: string
  /** `YYYY-MM-DD` it belongs to, for the filter `since:`. */
  readonly day: string
}

type Draft = Pick<SearchDocument, 'type' | 'name'> &
  Partial<Pick<SearchDocument, 'more' | 'person' | 'day'>> & { readonly texts?: readonly string[] }

interface Row {
  readonly id: Id
  readonly createdAt: number
  readonly createdBy: Id | null
}

type Maker<Type extends RecordType> = (
  view: WorkspaceView,
  row: WorkspaceView['rows'][Type] extends ReadonlyMap<Id, infer One> ? One : never,
) => Draft | null

const MAKERS: { readonly [Type in RecordType]?: Maker<Type> } = {
  snapshot: (view, row) => {
    const participant = rowById(view, 'participant', row.participantId)
    return {
      type: 'interview',
      name: participant?.alias ?? '',
      texts: [
        row.quote?.text ?? '',
        row.storyPrompt,
        ...row.researchQuestions,
        ...Object.entries(participant?.quickFacts ?? {}).map(([key, value]) => `${key}: ${value}`),
        row.notes,
      ],
      person: participant?.alias ?? '',
      day: row.interviewedOn,
    }
  },
  insight: (view, row) => ({
    type: 'interview',
    name: row.text,
    texts: [row.quote],
    ...interviewOf(view, row.snapshotId),
  }),
  heard: (view, row) => ({
    type: 'heard',
    name: row.statement,
    texts: [row.quote],
    ...interviewOf(view, row.snapshotId),
  }),
  moment: (view, row) => {
    const map = rowById(view, 'map', row.mapId)
    const texts = [row.doing, row.thinking, row.feeling, row.quote]
    // A draft is its author's own until the reveal: till then nobody finds a word of it.
    if (!map || !canSee(map, null)) return null
    return map.kind === 'story'
      ? { type: 'interview', name: row.label, texts, ...interviewOf(view, map.snapshotId ?? '') }
      : { type: 'map', name: row.label, texts }
  },
  map: (_, row) =>
    row.kind === 'story' ? null : { type: 'map', name: row.title || row.scope, texts: [row.scope] },
  opportunity: (_, row) => ({
    type: 'opportunity',
    name: row.statement,
    texts: [...Object.values(row.lens), row.notes],
  }),
  solution: (view, row) => ({
    type: 'solution',
    name: row.title,
    texts: [row.description],
    person: nameOf(view, row.fromId),
  }),
  step: (view, row) => ({
    type: 'solution',
    name: row.label,
    texts: [row.actor, rowById(view, 'solution', row.solutionId)?.title ?? ''],
  }),
  assumption: (_, row) => ({ type: 'assumption', name: row.statement }),
  test: (_, row) => ({
    type: 'test',
    name: row.title || row.moment,
    texts: [row.moment, row.audience, row.action, row.learned, row.overruledWhy],
  }),
  observation: (_, row) =>
    row.note === '' && row.who === '' ? null : { type: 'test', name: row.note || row.who, texts: [row.who] },
  outcome: (_, row) => ({ type: 'outcome', name: row.title, texts: [row.metric, row.health] }),
  measurement: (_, row) => (row.note === '' ? null : { type: 'outcome', name: row.note, day: row.on }),
  decision: (view, row) => ({
    type: 'decision',
    name: rowById(view, 'opportunity', row.chosenId)?.statement ?? row.why,
    texts: [row.why, row.revisitIf],
    person: nameOf(view, row.byId),
    day: row.on,
  }),
  review: (view, row) => ({
    type: 'review',
    name: row.title,
    texts: row.audienceIds.map((id) => nameOf(view, id)),
    day: row.on,
  }),
  feedback: (view, row) => ({
    type: 'remark',
    name: row.text,
    texts: [row.answer],
    person: nameOf(view, row.byId),
  }),
  participant: (_, row) => ({
    type: 'person',
    name: row.alias,
    texts: [...Object.values(row.quickFacts), row.source],
    person: row.alias,
  }),
  stakeholder: (_, row) => ({ type: 'person', name: row.name, texts: [row.title], person: row.name }),
  member: (_, row) => ({ type: 'person', name: row.name, texts: [row.role], person: row.name }),
}

/** The types of records that give documents. */
export const SEARCHED = Object.keys(MAKERS) as readonly RecordType[] // keys of the literal above

/** The document of one record; null where there is nothing to find it by. */
export function documentOf(view: WorkspaceView, record: RecordType, id: Id): SearchDocument | null {
  const row = view.rows[record].get(id)
  // The maker of a type takes rows of that type, which the table can't say for a type that is only known at run time.
  const make = MAKERS[record] as ((view: WorkspaceView, row: Row) => Draft | null) | undefined
  const draft = row && make ? make(view, row) : null
  if (!row || !draft) return null
  const more = (draft.texts ?? []).filter((text) => text !== '' && text !== draft.name).join('\n')
  if (draft.name === '' && more === '') return null
  return {
    id: `${record}:${id}`,
    record,
    recordId: id,
    type: draft.type,
    name: draft.name,
    more,
    person: draft.person || nameOf(view, row.createdBy),
    day: draft.day || new Date(row.createdAt).toISOString().slice(0, 10),
  }
}

function interviewOf(view: WorkspaceView, snapshotId: Id): { readonly person: string; readonly day: string } {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  return {
    person: rowById(view, 'participant', snapshot?.participantId ?? null)?.alias ?? '',
    day: snapshot?.interviewedOn ?? '',
  }
}

function nameOf(view: WorkspaceView, id: Id | null): string {
  return (
    rowById(view, 'member', id)?.name ??
    rowById(view, 'stakeholder', id)?.name ??
    rowById(view, 'participant', id)?.alias ??
    ''
  )
}
