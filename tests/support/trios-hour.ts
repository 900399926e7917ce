// The workspace with which a trio's hour begins: a small tree, four interviews, twelve heard opportunities that wait.
import type { RawRow, WorkspaceSource } from '../../src/domain/interchange/workspace-source.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 20, 9)

/** Latest interview last; three things were heard in each. */
export const SAID = [
  ['Olga', 'I cannot see which times are free', 'I forget what to bring', 'I want to bring my child along'],
  ['Pavel', 'I cannot see which free times there are', 'I do not know who will treat me', 'I pay twice'],
  ['Rosa', 'I compare two days on paper', 'I forget what to bring with me', 'The stairs are steep'],
  [
    'Sami',
    'I cannot see free times and I cannot hold one',
    'Nobody tells me they are late',
    'I lost the letter',
  ],
] as const

/** Parents before children; two spaces are a level. */
const TREE = `Find a time
  I cannot see which times are free
  I compare two days
  I do not know who will treat me
Come to the visit
  I forget what to bring`

export function triosHour(): WorkspaceSource {
  const records: Record<string, RawRow[]> = {}
  const add = (type: string, row: RawRow) =>
    (records[type] ??= []).push({ createdAt: NOW - DAY, createdBy: null, ...row })
  add('member', { id: 'm-ada', name: 'Ada', role: 'product', colour: 0 })
  add('member', { id: 'm-ben', name: 'Ben', role: 'design', colour: 1 })
  add('member', { id: 'm-caro', name: 'Caro', role: 'engineering', colour: 2 })
  add('outcome', { id: 'outcome-1', title: 'More people book without calling us', kind: 'product' })
  add('tree', { id: 'tree-1', outcomeId: 'outcome-1', title: 'Bookings', revisedAt: NOW - 20 * DAY })
  const parents = ['tree-1']
  TREE.split('\n').forEach((line, i) => {
    const level = (line.length - line.trimStart().length) / 2
    const id = `need-${i + 1}`
    parents[level + 1] = id
    const place = { [parents[level] ?? 'tree-1']: [1, `a${i}`] }
    add('opportunity', { id, treeId: 'tree-1', statement: line.trim(), status: 'candidate', place })
  })
  SAID.forEach(([alias, ...statements], n) => {
    add('participant', { id: `person-${n}`, alias, quickFacts: {} })
    add('snapshot', { id: `talk-${n}`, participantId: `person-${n}`, interviewedOn: `2026-11-1${n}` })
    statements.forEach((statement, i) =>
      add('heard', {
        id: `heard-${n}-${i}`,
        snapshotId: `talk-${n}`,
        statement,
        kind: 'pain',
        order: `a${i}`,
        parkedWhy: null,
      }),
    )
  })
  return {
    id: 'trios-hour',
    meta: { name: 'Clinic bookings', schema: 1, minWriter: 1, createdAt: NOW - 30 * DAY },
    records,
    people: null,
    blobs: null,
  }
}
