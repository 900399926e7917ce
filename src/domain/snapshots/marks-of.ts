// What was marked in a transcript: every passage with what it became. A quote typed by hand has no passage
// and is no mark. A mark whose words no longer stand there is found again by its words (see find in the screen).
import type { Id } from '../../lib/ids.ts'
import type { Heard, Insight, Moment, Snapshot } from '../model/records.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { heardOf, insightsOf } from './heard-of.ts'
import { storyOf } from './story.ts'

export const MARK_KINDS = ['quote', 'need', 'pain', 'desire', 'insight', 'moment'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** The words for a kind of mark. */
export const MARK_WORDS: Readonly<Record<MarkKind, string>> = {
  quote: 'Memorable quote',
  need: 'Need',
  pain: 'Pain point',
  desire: 'Desire',
  insight: 'Insight',
  moment: 'Moment',
}

export interface Mark {
  readonly kind: MarkKind
  /** The record that the passage became; the snapshot itself for its quote. */
  readonly recordId: Id
  readonly quote: string
  readonly at: number | null
  readonly passage: NonNullable<Heard['passage']>
}

interface Parts {
  readonly snapshot: Snapshot
  readonly story: readonly Moment[]
  readonly heard: readonly Heard[]
  readonly insights: readonly Insight[]
}

const none: readonly Mark[] = []
const known = new Map<Id, { parts: Parts; marks: readonly Mark[] }>()
const MOST_KNOWN = 50

/** The marks of a snapshot by turn and offset; the same array until something of the snapshot changes. */
export function marksOf(view: WorkspaceView, snapshotId: Id): readonly Mark[] {
  const snapshot = rowById(view, 'snapshot', snapshotId)
  if (!snapshot) return none
  const parts: Parts = {
    snapshot,
    story: storyOf(view, snapshotId),
    heard: heardOf(view, snapshotId),
    insights: insightsOf(view, snapshotId),
  }
  const before = known.get(snapshotId)
  if (before && isSame(before.parts, parts)) return before.marks
  if (known.size >= MOST_KNOWN) known.clear()
  const marks = gather(parts)
  known.set(snapshotId, { parts, marks })
  return marks
}

function isSame(a: Parts, b: Parts): boolean {
  return (
    a.snapshot.quote === b.snapshot.quote &&
    a.story === b.story &&
    a.heard === b.heard &&
    a.insights === b.insights
  )
}

function gather({ snapshot, story, heard, insights }: Parts): readonly Mark[] {
  const marks: Mark[] = []
  const add = (kind: MarkKind, recordId: Id, said: Omit<Mark, 'kind' | 'recordId' | 'passage'> & Passed) => {
    const { quote, at, passage } = said
    if (passage && passage.to > passage.from) marks.push({ kind, recordId, quote, at, passage })
  }
  const { quote } = snapshot
  if (quote) add('quote', snapshot.id, { quote: quote.text, at: quote.at, passage: quote.passage })
  for (const moment of story) add('moment', moment.id, moment)
  for (const item of heard) add(item.kind, item.id, item)
  for (const insight of insights) add('insight', insight.id, insight)
  return marks.sort((a, b) => a.passage.turn - b.passage.turn || a.passage.from - b.passage.from)
}

type Passed = Pick<Heard, 'passage'>
