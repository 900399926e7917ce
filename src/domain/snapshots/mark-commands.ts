// From words of the interview to a record on the page: quote, opportunity, insight, moment.
// Invariant: the exact words, their time and their passage are kept; only the statement may be rephrased later.
import type { Id } from '../../lib/ids.ts'
import { orderKeyAt } from '../../lib/order-keys.ts'
import type { HeardKind } from '../model/records.ts'
import { type Command, create, type Env, newRow, planned, refused, set } from '../view/command.ts'
import type { Change } from '../view/change.ts'
import { rowById, type WorkspaceView } from '../view/workspace-view.ts'
import { keysOfOrder } from './group-rows.ts'
import { heardOf, insightsOf } from './heard-of.ts'
import { MARK_WORDS } from './marks-of.ts'
import { startClock } from './snapshot-commands.ts'
import { shortly, type Spoken } from './spoken-place.ts'
import { indexInStory, momentAround, storyMapOf, storyOf } from './story.ts'

export interface MarkQuote extends Spoken {
  readonly snapshotId: Id
}

/** Makes the words the memorable quote; there is one, so an earlier one gives way (undo brings it back). */
export const markQuote: Command<MarkQuote> = (view, { snapshotId, quote, at, passage }, env) => {
  if (!rowById(view, 'snapshot', snapshotId)) return refused('gone')
  const text = flat(quote)
  if (!text) return refused('empty')
  const changes = [
    set('snapshot', snapshotId, { quote: { text, at, passage } }),
    ...startClock(view, snapshotId, env.now),
  ]
  return planned(`Memorable quote: “${shortly(text)}”`, changes, snapshotId)
}

export interface MarkHeard extends Spoken {
  readonly snapshotId: Id
  readonly kind: HeardKind
  /** The opportunity in words; the exact words when left out. */
  readonly statement?: string
  /** Left out: the moment in which it was said, when the story tells. Null: outside the story. */
  readonly momentId?: Id | null
}

/** Records an opportunity that was heard. Refuses when there are neither words nor a statement. */
export const markHeard: Command<MarkHeard> = (view, args, env) => {
  if (!rowById(view, 'snapshot', args.snapshotId)) return refused('gone')
  const quote = flat(args.quote)
  const statement = flat(args.statement ?? '') || quote
  if (!statement) return refused('empty')
  const around = momentAround(storyOf(view, args.snapshotId), args)?.id ?? null
  const { key, rekeyed } = atEnd(heardOf(view, args.snapshotId), env)
  const row = newRow('heard', env, {
    snapshotId: args.snapshotId,
    kind: args.kind,
    statement,
    quote,
    at: args.at,
    passage: args.passage,
    momentId: args.momentId === undefined ? around : args.momentId,
    order: key,
  })
  const changes: Change[] = [create('heard', row), ...startClock(view, args.snapshotId, env.now)]
  for (const { id, key: order } of rekeyed) changes.push(set('heard', id, { order }))
  return planned(`${MARK_WORDS[args.kind]}: “${shortly(statement)}”`, changes, row.id)
}

export interface MarkInsight extends Spoken {
  readonly snapshotId: Id
  /** The insight in words; the exact words when left out. */
  readonly text?: string
}

/** Records something worth keeping that is not (yet) an opportunity. */
export const markInsight: Command<MarkInsight> = (view, args, env) => {
  if (!rowById(view, 'snapshot', args.snapshotId)) return refused('gone')
  const quote = flat(args.quote)
  const text = flat(args.text ?? '') || quote
  if (!text) return refused('empty')
  const { key, rekeyed } = atEnd(insightsOf(view, args.snapshotId), env)
  const row = newRow('insight', env, {
    snapshotId: args.snapshotId,
    text,
    quote,
    at: args.at,
    passage: args.passage,
    order: key,
  })
  const changes: Change[] = [create('insight', row), ...startClock(view, args.snapshotId, env.now)]
  for (const { id, key: order } of rekeyed) changes.push(set('insight', id, { order }))
  return planned(`Insight: “${shortly(text)}”`, changes, row.id)
}

export interface MarkMoment extends Spoken {
  readonly snapshotId: Id
  /** What happened, in a few words; the first of the exact words when left out. */
  readonly label?: string
  /** Where in the story; left out: by the time it was said, else at the end. */
  readonly index?: number
}

/** Adds a moment to the story, which gets its map when it has none. */
export const markMoment: Command<MarkMoment> = (view, args, env) => {
  if (!rowById(view, 'snapshot', args.snapshotId)) return refused('gone')
  const quote = flat(args.quote)
  const label = flat(args.label ?? '') || shortly(quote, 60)
  if (!label) return refused('empty')
  const { mapId, changes } = storyMapFor(view, args.snapshotId, env)
  const story = storyOf(view, args.snapshotId)
  const { key, rekeyed } = orderKeyAt(keysOfOrder(story), args.index ?? indexInStory(story, args), env.random)
  const row = newRow('moment', env, { mapId, label, quote, at: args.at, passage: args.passage, order: key })
  for (const { id, key: order } of rekeyed) changes.push(set('moment', id, { order }))
  changes.push(create('moment', row), ...startClock(view, args.snapshotId, env.now))
  return planned(`Moment: “${shortly(label)}”`, changes, row.id)
}

function storyMapFor(view: WorkspaceView, snapshotId: Id, env: Env): { mapId: Id; changes: Change[] } {
  const known = storyMapOf(view, snapshotId)
  if (known) return { mapId: known.id, changes: [] }
  const map = newRow('map', env, { kind: 'story', snapshotId })
  return { mapId: map.id, changes: [create('map', map), set('snapshot', snapshotId, { storyMapId: map.id })] }
}

function atEnd(rows: readonly { readonly id: Id; readonly order: string }[], env: Env) {
  return orderKeyAt(keysOfOrder(rows), rows.length, env.random)
}

/** Words on one line: what was selected may hold line breaks of the file. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
