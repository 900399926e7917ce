// Outcomes, maps, and the tree with its decision.
import type { Id } from '../../lib/ids.ts'
import { freshOrderKeys } from '../../lib/order-keys.ts'
import { LENSES } from '../model/records.ts'
import { DRAFTS, MAP_SCOPE, SHARED_MAP } from './map-content.ts'
import type { SampleMap, SampleOpportunity } from './sample-content.ts'
import { sampleId } from './sample-id.ts'
import type { SampleRows } from './sample-rows.ts'
import { DECISION, OUTCOMES, TARGET_KEY, TREE, TREE_TITLE } from './tree-content.ts'

export const TREE_ID = sampleId('tree', 'staffed')
const OUTCOME_ID = sampleId('outcome', 'staffed')

export function addOutcomes({ add, clock }: SampleRows): void {
  for (const { key, fields, dueInDays, daysAgo, under, measured } of OUTCOMES) {
    const place: Record<Id, readonly [number, string]> = under
      ? { [sampleId('outcome', under)]: [1, freshOrderKeys(1)[0] ?? 'a0'] }
      : {}
    const outcomeId = add('outcome', key, { ...fields, due: clock.day(-dueInDays), place }, clock.at(daysAgo))
    for (const { daysAgo: on, value, note = '' } of measured)
      add('measurement', `${key} ${on}`, { outcomeId, on: clock.day(on), value, note }, clock.at(on, 16))
  }
}

export function addMaps(rows: SampleRows): void {
  for (const draft of DRAFTS) addMap(rows, draft, 'draft')
  addMap(rows, SHARED_MAP, 'shared')
}

function addMap({ add, clock }: SampleRows, map: SampleMap, kind: 'draft' | 'shared'): void {
  const { key, title, author, daysAgo, moments, links } = map
  const at = clock.at(clock.workday(daysAgo), 13)
  const isShared = kind === 'shared'
  const mapId = add(
    'map',
    key,
    {
      kind,
      title,
      scope: MAP_SCOPE,
      outcomeId: OUTCOME_ID,
      authorId: author ? sampleId('member', author) : null,
      revealedAt: isShared ? null : at + 40 * 60_000,
      sourceIds: isShared ? DRAFTS.map((draft) => sampleId('map', draft.key)) : [],
    },
    at,
    author,
  )
  const orders = freshOrderKeys(moments.length)
  for (const [index, { key: own, from = [], told = [], ...fields }] of moments.entries()) {
    const sourceIds = [...from, ...told].map((source) => sampleId('moment', source))
    add('moment', own, { ...fields, mapId, order: orders[index] ?? '', sourceIds }, at + index, author)
  }
  for (const [index, { from, to, kind: linkKind, label = '' }] of links.entries()) {
    const ends = { fromId: sampleId('moment', from), toId: to === null ? null : sampleId('moment', to) }
    add('link', `${key} ${index}`, { mapId, ...ends, kind: linkKind, label }, at + index, author)
  }
}

export function addTree(rows: SampleRows): void {
  const { add, clock } = rows
  const fields = { outcomeId: OUTCOME_ID, title: TREE_TITLE, revisedAt: clock.at(12, 15) }
  add('tree', 'staffed', fields, clock.at(62))
  addBranch(rows, TREE, TREE_ID)
  add(
    'decision',
    TARGET_KEY,
    {
      treeId: TREE_ID,
      chosenId: sampleId('opportunity', TARGET_KEY),
      overIds: DECISION.over.map((key) => sampleId('opportunity', key)),
      why: DECISION.why,
      revisitIf: DECISION.revisitIf,
      on: clock.day(clock.workday(DECISION.daysAgo)),
      byId: sampleId('member', DECISION.by),
    },
    clock.at(clock.workday(DECISION.daysAgo), 14),
    DECISION.by,
  )
}

function addBranch(rows: SampleRows, siblings: readonly SampleOpportunity[], parentId: Id): void {
  const orders = freshOrderKeys(siblings.length)
  for (const [
    index,
    { key, statement, kind, moment, lens = [], notes = '', daysAgo, children },
  ] of siblings.entries()) {
    const id = rows.add(
      'opportunity',
      key,
      {
        treeId: TREE_ID,
        statement,
        kind,
        status: key === TARGET_KEY ? 'target' : 'candidate',
        place: { [parentId]: [1, orders[index] ?? 'a0'] },
        ...tieTo(moment),
        lens: Object.fromEntries(LENSES.flatMap((name, at) => (lens[at] ? [[name, lens[at]]] : []))),
        notes,
      },
      rows.clock.at(daysAgo, 15, index),
    )
    addBranch(rows, children ?? [], id)
  }
}

/** What a branch keeps of the moment it stands on: its words and the draft moments behind it. */
function tieTo(key: string | undefined) {
  const moment = SHARED_MAP.moments.find((each) => each.key === key)
  if (!moment) return { momentId: null }
  return {
    momentId: sampleId('moment', moment.key),
    momentLabel: moment.label,
    momentSourceIds: (moment.from ?? []).map((source) => sampleId('moment', source)),
  }
}
