// Everything that was written down from the interviews, apart from their transcripts: one list of texts to search in.
import type { Id } from '../../lib/ids.ts'
import { memoBy } from '../../lib/memo.ts'
import type { HeardKind } from '../model/records.ts'
import { type FoldedText, foldText } from '../snapshots/transcript/fold-text.ts'
import type { WorkspaceView } from '../view/workspace-view.ts'
import { findWords, type Stretch } from './find-words.ts'
import { readQuery } from './query.ts'

export type SaidKind = HeardKind | 'name' | 'quote' | 'words' | 'insight' | 'moment' | 'notes' | 'fact'

export interface Said {
  readonly snapshotId: Id
  /** The record to look at: the snapshot itself, an opportunity heard, an insight or a moment. */
  readonly recordId: Id
  readonly kind: SaidKind
  readonly text: string
}

export interface SaidHit extends Said {
  readonly lit: readonly Stretch[]
}

/** All texts of live snapshots, grouped by snapshot id, in the order of the page. */
export const saidBySnapshot = memoBy(
  (view: WorkspaceView) => [
    view.rows.snapshot,
    view.rows.participant,
    view.rows.heard,
    view.rows.insight,
    view.rows.moment,
    view.rows.map,
  ],
  gather,
)

function gather(view: WorkspaceView): ReadonlyMap<Id, readonly Said[]> {
  const said = new Map<Id, Said[]>()
  const add = (snapshotId: Id, recordId: Id, kind: SaidKind, text: string) => {
    if (text.trim() !== '') said.get(snapshotId)?.push({ snapshotId, recordId, kind, text })
  }
  const snapshotOfMap = new Map<Id, Id>()
  for (const snapshot of view.rows.snapshot.values()) {
    said.set(snapshot.id, [])
    const participant = view.rows.participant.get(snapshot.participantId ?? '')
    add(snapshot.id, snapshot.id, 'name', participant?.alias ?? '')
    for (const [key, value] of Object.entries(participant?.quickFacts ?? {}))
      if (value.trim() !== '') add(snapshot.id, snapshot.id, 'fact', `${key}: ${value}`)
    add(snapshot.id, snapshot.id, 'quote', snapshot.quote?.text ?? '')
    if (snapshot.storyMapId && view.rows.map.has(snapshot.storyMapId))
      snapshotOfMap.set(snapshot.storyMapId, snapshot.id)
  }
  for (const moment of view.rows.moment.values()) {
    const snapshotId = snapshotOfMap.get(moment.mapId)
    if (snapshotId === undefined) continue
    for (const text of [moment.label, moment.doing, moment.thinking, moment.feeling])
      add(snapshotId, moment.id, 'moment', text)
    if (moment.quote !== moment.label) add(snapshotId, moment.id, 'words', moment.quote)
  }
  for (const heard of view.rows.heard.values()) {
    add(heard.snapshotId, heard.id, heard.kind, heard.statement)
    if (heard.quote !== heard.statement) add(heard.snapshotId, heard.id, 'words', heard.quote)
  }
  for (const insight of view.rows.insight.values()) {
    add(insight.snapshotId, insight.id, 'insight', insight.text)
    if (insight.quote !== insight.text) add(insight.snapshotId, insight.id, 'words', insight.quote)
  }
  for (const snapshot of view.rows.snapshot.values()) add(snapshot.id, snapshot.id, 'notes', snapshot.notes)
  return said
}

const folded = new Map<string, FoldedText>()
const MOST_FOLDED = 60_000

/** Folding is the dear part; texts stay the same while one types. */
function foldedOf(text: string): FoldedText {
  const known = folded.get(text)
  if (known) return known
  if (folded.size >= MOST_FOLDED) folded.clear()
  const fresh = foldText(text)
  folded.set(text, fresh)
  return fresh
}

/** What holds all words of a query, by snapshot. Each record counts with each of its texts. */
export function searchSaid(view: WorkspaceView, text: string): ReadonlyMap<Id, readonly SaidHit[]> {
  const query = readQuery(text)
  const answer = new Map<Id, readonly SaidHit[]>()
  if (query.length === 0) return answer
  for (const [snapshotId, all] of saidBySnapshot(view)) {
    const hits = all.flatMap((said) => {
      const lit = findWords(said.text, query, foldedOf(said.text))
      return lit.length > 0 ? [{ ...said, lit }] : []
    })
    if (hits.length > 0) answer.set(snapshotId, hits)
  }
  return answer
}
