// What the palette offers for what was typed: actions that can run now, then records by their words.
import type { ReactNode } from 'react'
import type { ActionDefinition } from '../ui/actions/action.ts'
import { isRecordType, type RecordType } from '../domain/model/records.ts'
import type { WorkspaceView } from '../domain/view/workspace-view.ts'
import type { Id } from '../lib/ids.ts'
import { asWritten } from '../lib/say.ts'

export interface RecordHit {
  readonly type: RecordType
  readonly id: Id
  readonly words: string
  readonly kind: string
  /** The sentence it was found in. */
  readonly below?: ReactNode
}

const FOUND_BY: readonly {
  readonly type: RecordType
  readonly kind: string
  readonly wordsOf: (view: WorkspaceView) => Iterable<readonly [Id, string]>
}[] = [
  {
    type: 'snapshot',
    kind: 'Interview',
    wordsOf: (view) =>
      [...view.rows.snapshot.values()].map((row) => [
        row.id,
        view.rows.participant.get(row.participantId ?? '')?.alias ?? 'Interview',
      ]),
  },
  {
    type: 'opportunity',
    kind: 'Opportunity',
    wordsOf: (view) => [...view.rows.opportunity.values()].map((row) => [row.id, row.statement]),
  },
  {
    type: 'solution',
    kind: 'Solution',
    wordsOf: (view) => [...view.rows.solution.values()].map((row) => [row.id, row.title]),
  },
  {
    type: 'heard',
    kind: 'Heard',
    wordsOf: (view) => [...view.rows.heard.values()].map((row) => [row.id, row.statement]),
  },
  {
    type: 'test',
    kind: 'Assumption test',
    wordsOf: (view) => [...view.rows.test.values()].map((row) => [row.id, row.title || row.moment]),
  },
  {
    type: 'map',
    kind: 'Map',
    wordsOf: (view) =>
      [...view.rows.map.values()].filter((row) => row.kind !== 'story').map((row) => [row.id, row.title]),
  },
  {
    type: 'review',
    kind: 'Review',
    wordsOf: (view) => [...view.rows.review.values()].map((row) => [row.id, row.title || row.on]),
  },
  {
    type: 'assumption',
    kind: 'Assumption',
    wordsOf: (view) => [...view.rows.assumption.values()].map((row) => [row.id, row.statement]),
  },
  {
    type: 'insight',
    kind: 'Insight',
    wordsOf: (view) => [...view.rows.insight.values()].map((row) => [row.id, row.text]),
  },
  {
    type: 'outcome',
    kind: 'Outcome',
    wordsOf: (view) => [...view.rows.outcome.values()].map((row) => [row.id, row.title]),
  },
  {
    type: 'participant',
    kind: 'Participant',
    wordsOf: (view) => [...view.rows.participant.values()].map((row) => [row.id, row.alias]),
  },
  {
    type: 'member',
    kind: 'Trio',
    wordsOf: (view) => [...view.rows.member.values()].map((row) => [row.id, row.name]),
  },
  {
    type: 'stakeholder',
    kind: 'Stakeholder',
    wordsOf: (view) => [...view.rows.stakeholder.values()].map((row) => [row.id, row.name]),
  },
]

/** Accent- and case-blind form for matching. */
function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function matches(needles: readonly string[], words: string): boolean {
  const text = folded(words)
  return needles.every((needle) => text.includes(needle))
}

/** Actions whose words hold every word typed. */
export function matchingActions<Action extends ActionDefinition>(
  actions: readonly Action[],
  typed: string,
): readonly Action[] {
  const needles = folded(typed).split(/\s+/).filter(Boolean)
  const seen = new Set<string>()
  return actions.filter((action) => {
    if (action.id === 'app.palette' || seen.has(action.id)) return false
    seen.add(action.id)
    // Found by the words that are shown and by the method's own, whichever somebody knows.
    const words = () => `${action.label} ${action.group} ${action.keywords ?? ''}`
    return matches(needles, `${words()} ${asWritten(words)}`)
  })
}

/** The first `limit` records whose words hold every word typed; none while nothing is typed. */
export function matchingRecords(view: WorkspaceView, typed: string, limit: number): readonly RecordHit[] {
  const needles = folded(typed).split(/\s+/).filter(Boolean)
  const hits: RecordHit[] = []
  if (needles.length === 0) return hits
  for (const { type, kind, wordsOf } of FOUND_BY)
    for (const [id, words] of wordsOf(view)) {
      if (!words || !matches(needles, words)) continue
      hits.push({ type, id, words, kind })
      if (hits.length >= limit) return hits
    }
  return hits
}

/** Records lately chosen (`type:id`), the latest first; those that are gone are left out. */
export function recentHits(view: WorkspaceView, recent: readonly string[]): readonly RecordHit[] {
  return recent.flatMap((key) => {
    const [type = '', id = ''] = key.split(':')
    const source = FOUND_BY.find((one) => one.type === type)
    const words = source && isRecordType(type) && view.rows[type].has(id) ? wordsOfRow(source, view, id) : ''
    return source && words !== '' ? [{ type: source.type, id, words, kind: source.kind }] : []
  })
}

function wordsOfRow(source: (typeof FOUND_BY)[number], view: WorkspaceView, id: Id): string {
  for (const [other, words] of source.wordsOf(view)) if (other === id) return words
  return ''
}
