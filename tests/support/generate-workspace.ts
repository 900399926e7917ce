// Generated workspaces of any size for benches and tests: seeded, so that one seed gives one workspace.
// Invariant: exactly as many records as asked for (100 at least), in the proportions of a trio's real year; the
// opportunities form one tree.
import { makeId } from '../../src/lib/ids.ts'
import { freshOrderKeys } from '../../src/lib/order-keys.ts'
import type { RawRow, WorkspaceSource } from '../../src/domain/interchange/workspace-source.ts'

export interface GenerateOptions {
  readonly records: number
  readonly seed?: number
  /** The day the workspace ends on, ms since 1970. */
  readonly now?: number
  /** Levels of opportunities under the outcome at most. */
  readonly depth?: number
}

const DAY = 86_400_000
const DEFAULT_NOW = Date.UTC(2026, 10, 20, 9)

type Fields = Readonly<Record<string, unknown>>
interface Maker {
  readonly random: () => number
  readonly now: number
  readonly records: Map<string, RawRow[]>
  /** Adds a row and returns its id. */
  readonly add: (type: string, fields: Fields, daysAgo?: number) => string
  readonly count: () => number
}

/** A workspace with `records` records in all. */
export function generateWorkspace({
  records,
  seed = 1,
  now = DEFAULT_NOW,
  depth = 5,
}: GenerateOptions): WorkspaceSource {
  const maker = newMaker(seed, now)
  const size = Math.max(100, records)
  const trio = ['product', 'design', 'engineering'].map((role, colour) =>
    maker.add('member', { name: `${pick(maker, NAMES)} ${colour + 1}`, role, colour }, 700),
  )
  for (const influence of ['veto', 'influences', 'influences', 'informed'])
    maker.add(
      'stakeholder',
      { name: pick(maker, NAMES), title: 'Colleague', influence, cadenceDays: 14 },
      700,
    )
  const treeId = addOutcome(maker)
  const opportunities = addTree(maker, treeId, Math.round(size * 0.13), depth)
  addTests(maker, opportunities, trio, Math.round(size * 0.17))
  addReviews(maker, treeId, Math.round(size * 0.02))
  const snapshots: string[] = []
  while (size - maker.count() > 30) snapshots.push(addSnapshot(maker, trio, opportunities))
  for (let i = 0; maker.count() < size; i += 1)
    maker.add('insight', {
      snapshotId: snapshots[i % snapshots.length] ?? '',
      text: sentence(maker),
      order: 'a1',
    })
  return {
    id: `generated-${records}-${seed}`,
    meta: {
      name: `Generated, ${records} records`,
      schema: 1,
      minWriter: 1,
      createdAt: now - 700 * DAY,
      quickFactKeys: ['Setting', 'Volunteers', 'How often', 'Paid'],
    },
    records: Object.fromEntries(maker.records),
    people: null,
    blobs: null,
  }
}

function newMaker(seed: number, now: number): Maker {
  const random = mulberry32(seed)
  const records = new Map<string, RawRow[]>()
  let count = 0
  return {
    random,
    now,
    records,
    count: () => count,
    add(type, fields, daysAgo = 500 * random()) {
      const id = makeId(random)
      const rows = records.get(type) ?? []
      rows.push({ id, createdAt: Math.round(now - daysAgo * DAY), ...fields })
      records.set(type, rows)
      count += 1
      return id
    },
  }
}

function addOutcome(maker: Maker): string {
  const place = { place: {}, metric: 'Repair days staffed a week ahead', unit: '%', baseline: 34, target: 60 }
  const outcomeId = maker.add('outcome', { title: 'More repair days are staffed in time', ...place }, 690)
  for (let week = 8; week > 0; week -= 1)
    maker.add(
      'measurement',
      { outcomeId, on: dayOf(maker, week * 7), value: 34 + (8 - week) * 1.5 },
      week * 7,
    )
  return maker.add('tree', { outcomeId, title: 'Staffing' }, 690)
}

interface Node {
  readonly id: string
  readonly parentId: string
  readonly level: number
}

/** A tree of `count` opportunities: seven at the top, then children where there are few yet. */
function addTree(maker: Maker, treeId: string, count: number, depth: number): string[] {
  const nodes: Node[] = []
  const childrenOf = new Map<string, Node[]>()
  for (let i = 0; i < count; i += 1) {
    const parent = i < 7 ? null : likelyParent(maker, nodes, childrenOf, depth)
    const parentId = parent?.id ?? treeId
    const node = { id: makeId(maker.random), parentId, level: (parent?.level ?? 0) + 1 }
    nodes.push(node)
    childrenOf.set(parentId, [...(childrenOf.get(parentId) ?? []), node])
  }
  const target = nodes.find((node) => node.level === Math.min(3, depth) && !childrenOf.has(node.id))
  for (const siblings of childrenOf.values()) {
    const keys = freshOrderKeys(siblings.length)
    for (const [index, node] of siblings.entries())
      maker.add('opportunity', {
        id: node.id,
        treeId,
        statement: sentence(maker),
        status: node === target ? 'target' : 'candidate',
        place: { [node.parentId]: [1, keys[index] ?? 'a0'] },
        ...(maker.random() < 0.2 ? { lens: { sizing: sentence(maker), customer: sentence(maker) } } : {}),
      })
  }
  return target
    ? [target.id, ...nodes.filter((node) => node !== target).map((node) => node.id)]
    : nodes.map((n) => n.id)
}

function likelyParent(
  maker: Maker,
  nodes: readonly Node[],
  childrenOf: ReadonlyMap<string, readonly Node[]>,
  depth: number,
): Node | null {
  for (let tries = 0; tries < 20; tries += 1) {
    const node = nodes[Math.floor(maker.random() * nodes.length)]
    if (node && node.level < depth && (childrenOf.get(node.id)?.length ?? 0) < 5) return node
  }
  return nodes.find((node) => node.level < depth) ?? null
}

function addSnapshot(maker: Maker, trio: readonly string[], opportunities: readonly string[]): string {
  const daysAgo = 500 * maker.random()
  const participants = maker.records.get('participant') ?? []
  const again =
    maker.random() < 0.2 ? participants[Math.floor(maker.random() * participants.length)]?.['id'] : null
  const participantId =
    typeof again === 'string'
      ? again
      : maker.add(
          'participant',
          { alias: `${pick(maker, NAMES)} ${participants.length + 1}`, quickFacts: facts(maker) },
          daysAgo,
        )
  const snapshotId = makeId(maker.random)
  const mapId = maker.add('map', { kind: 'story', title: sentence(maker), snapshotId }, daysAgo)
  const moments = freshOrderKeys(5).map((order) =>
    maker.add(
      'moment',
      { mapId, label: phrase(maker), doing: phrase(maker), feeling: pick(maker, FEELINGS), order },
      daysAgo,
    ),
  )
  for (const [index, toId] of moments.entries())
    if (index > 0) maker.add('link', { mapId, fromId: moments[index - 1] ?? '', toId }, daysAgo)
  maker.add(
    'snapshot',
    {
      id: snapshotId,
      participantId,
      interviewedOn: dayOf(maker, daysAgo),
      leadId: trio[Math.floor(maker.random() * 3)] ?? '',
      presentIds: trio,
      quote: { text: sentence(maker), at: null, passage: null },
      notes: paragraphs(maker, 3),
      storyMapId: mapId,
      startedAt: Math.round(maker.now - daysAgo * DAY),
      finishedAt: Math.round(maker.now - daysAgo * DAY + 1_200_000),
    },
    daysAgo,
  )
  for (const [index, order] of freshOrderKeys(3 + Math.floor(maker.random() * 3)).entries()) {
    const kind = pick(maker, ['need', 'pain', 'desire'])
    const fields = { snapshotId, statement: sentence(maker), kind, quote: sentence(maker), order }
    const heardId = maker.add('heard', { ...fields, momentId: moments[index] ?? null }, daysAgo)
    if (maker.random() > 0.85) continue
    const opportunityId = opportunities[Math.floor(maker.random() ** 2 * opportunities.length)] ?? ''
    maker.add('evidence', { heardId, opportunityId }, daysAgo)
  }
  for (const order of freshOrderKeys(2))
    maker.add('insight', { snapshotId, text: sentence(maker), order }, daysAgo)
  return snapshotId
}

/** Solutions of the target with their votes, steps, assumptions and tests, `count` records in all. */
function addTests(
  maker: Maker,
  opportunities: readonly string[],
  trio: readonly string[],
  count: number,
): void {
  const end = maker.count() + count
  for (let i = 0; maker.count() < end; i += 1) {
    const opportunityId = (i < 8 ? opportunities[0] : pick(maker, opportunities)) ?? ''
    const status = i < 3 ? 'candidate' : 'idea'
    const solutionId = maker.add('solution', {
      opportunityId,
      title: phrase(maker),
      status,
      order: `a${i % 10}`,
    })
    maker.add('vote', { solutionId, memberId: trio[i % 3] ?? '' })
    for (const order of freshOrderKeys(3))
      maker.add('step', { solutionId, actor: 'Volunteer', label: phrase(maker), order })
    for (let n = 0; n < 3; n += 1) addAssumption(maker, solutionId)
  }
}

function addAssumption(maker: Maker, solutionId: string): void {
  const kind = pick(maker, ['desirability', 'viability', 'feasibility', 'usability', 'ethical'])
  const where = { importance: round(maker.random()), evidence: round(maker.random()) }
  const assumptionId = maker.add('assumption', { statement: sentence(maker), kind, ...where })
  maker.add('stake', { assumptionId, solutionId })
  if (maker.random() > 0.3) return
  const started = {
    startedAt: Math.round(maker.now - 30 * DAY),
    finishedAt: Math.round(maker.now - 20 * DAY),
  }
  const base = { assumptionId, title: phrase(maker), audience: 'Volunteers of five groups', needed: 4, of: 6 }
  const testId = maker.add('test', { ...base, ...started, verdict: pick(maker, ['supported', 'refuted']) })
  for (let i = 0; i < 6; i += 1)
    maker.add('observation', {
      testId,
      who: pick(maker, NAMES),
      met: maker.random() < 0.6,
      note: phrase(maker),
    })
}

function addReviews(maker: Maker, treeId: string, count: number): void {
  const end = maker.count() + count
  for (let i = 0; maker.count() < end; i += 1) {
    const daysAgo = 7 + i * 14
    const ended = Math.round(maker.now - daysAgo * DAY)
    const row = {
      treeId,
      title: `Review ${i + 1}`,
      on: dayOf(maker, daysAgo),
      startedAt: ended - 1_800_000,
      endedAt: ended,
    }
    const reviewId = maker.add('review', row, daysAgo)
    for (let n = 0; n < 3; n += 1)
      maker.add('feedback', { reviewId, stop: 'solutions', text: sentence(maker) }, daysAgo)
  }
}

function paragraphs(maker: Maker, count: number): Fields {
  const content = Array.from({ length: count }, () => ({
    type: 'paragraph',
    content: [{ type: 'text', text: Array.from({ length: 4 }, () => sentence(maker)).join(' ') }],
  }))
  return { type: 'doc', content }
}

function facts(maker: Maker): Fields {
  return {
    Setting: pick(maker, ['Village', 'Town', 'City']),
    Volunteers: pick(maker, ['6–10', '11–20', '21–40']),
    'How often': pick(maker, ['Monthly', 'Every two weeks', 'Weekly']),
    Paid: pick(maker, ['Yes', 'No']),
  }
}

function dayOf(maker: Maker, daysAgo: number): string {
  return new Date(maker.now - daysAgo * DAY).toISOString().slice(0, 10)
}

function sentence(maker: Maker): string {
  return `I ${pick(maker, VERBS)} ${pick(maker, THINGS)} ${pick(maker, WHEN)}`
}

function phrase(maker: Maker): string {
  const words = `${pick(maker, STEPS)} ${pick(maker, THINGS)}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function pick<Value>(maker: Maker, values: readonly [Value, ...Value[]] | readonly Value[]): Value {
  const value = values[Math.floor(maker.random() * values.length)]
  if (value === undefined) throw new Error('Nothing to pick from')
  return value
}

/** Mulberry32: a small generator with 32 bits of state, the same numbers on every machine. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const NAMES = [
  'Bea',
  'Walter',
  'Ines',
  'Tariq',
  'Moira',
  'Kofi',
  'Sanna',
  'Luc',
  'Greta',
  'Hamid',
  'Olwen',
  'Pia',
  'Rafe',
]
const FEELINGS = ['calm', 'hurried', 'unsure', 'proud', 'tired', 'relieved', 'watched', 'curious']
const VERBS = [
  'cannot tell who has',
  'lose track of',
  'keep asking the same people about',
  'only find out late about',
  'have nobody to hand over',
  'carry home',
  'guess',
  'write down twice',
  'forget to pass on',
  'never see',
]
const THINGS = [
  'the keys of the hall',
  'the list of volunteers',
  'the spare fuses',
  'what people will bring',
  'the tally sheet',
  'the date of the next repair day',
  'the tools that went missing',
  'who sits at which bench',
  'the answers in the group chat',
  'the weights for the council',
  'the sewing machine',
  'the newcomers',
]
const WHEN = [
  'when the hall opens in ten minutes',
  'because the message is three screens up',
  'when somebody drops out the night before',
  'while the queue is out of the door',
  'when I am on holiday myself',
  'because only two of us know how',
  'when the council asks for figures',
  'after everyone has gone home',
]
const STEPS = [
  'looks for',
  'asks about',
  'writes down',
  'hands over',
  'waits for',
  'checks',
  'explains',
  'puts away',
]
