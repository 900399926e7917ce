import { describe, expect, test } from 'vitest'
import { testBoard } from '../../../src/domain/assumptions/test-status.ts'
import { inboxOf, waitingCount } from '../../../src/domain/inbox/triage.ts'
import { readWorkspaceFile } from '../../../src/domain/interchange/read-workspace-file.ts'
import { writeWorkspaceFile } from '../../../src/domain/interchange/write-workspace-file.ts'
import { RECORD_TYPES } from '../../../src/domain/model/records.ts'
import { readOutline } from '../../../src/domain/review/outline.ts'
import {
  SAMPLE_WORKSPACE_ID,
  sampleChanges,
  sampleWorkspace,
} from '../../../src/domain/sample/sample-workspace.ts'
import { completenessOf } from '../../../src/domain/snapshots/completeness.ts'
import { passageText, type Transcript } from '../../../src/domain/snapshots/transcript/transcript.ts'
import { forestOf } from '../../../src/domain/tree/forest.ts'
import { peopleOf } from '../../../src/domain/tree/people-of.ts'
import { applyChanges } from '../../../src/domain/view/apply-changes.ts'
import { emptyView } from '../../../src/domain/view/workspace-view.ts'

const NOW = Date.UTC(2026, 10, 20, 9)
const DAY = 86_400_000
const source = sampleWorkspace(NOW)
const view = applyChanges(emptyView(), sampleChanges(NOW))
const { rows } = view
const all = RECORD_TYPES.flatMap((type) => [...rows[type].values()].map((row) => ({ type, row })))

describe('the sample workspace', () => {
  test('is a workspace file without a fault', () => {
    const text = writeWorkspaceFile(source, { exportedAt: NOW, withPeople: true, withBlobs: true })
    const read = readWorkspaceFile(text)
    expect(read.ok && read.value.repairs).toEqual([])
    expect(read.ok && read.value.counts.records).toBe(all.length)
  })

  test('has the same ids whenever it is opened, and leads up to that day', () => {
    const later = sampleWorkspace(NOW + 200 * DAY)
    const idsOf = ({ records }: typeof source) =>
      Object.values(records).map((list) => list.map((row) => row['id']))
    expect(idsOf(later)).toEqual(idsOf(source))
    expect(later.id).toBe(SAMPLE_WORKSPACE_ID)
    expect(SAMPLE_WORKSPACE_ID).toMatch(/^[0-9a-z]{16}$/)
    expect([...(later.blobs?.keys() ?? [])]).toEqual([...(source.blobs?.keys() ?? [])])
    const latest = Math.max(...[...rows.snapshot.values()].map((row) => Date.parse(row.interviewedOn)))
    expect(NOW - latest).toBeLessThan(4 * DAY)
  })

  test('no id stands twice, no record was made in days to come', () => {
    expect(new Set(all.map(({ row }) => row.id)).size).toBe(all.length)
    expect(
      all.filter(({ row }) => row.createdAt > NOW + DAY).map(({ type, row }) => `${type} ${row.id}`),
    ).toEqual([])
  })

  test('interviews and reviews are on working days, whatever day it is opened', () => {
    for (let day = 0; day < 7; day += 1) {
      const { rows: then } = applyChanges(emptyView(), sampleChanges(NOW + day * DAY))
      const days = [...then.snapshot.values()].map((row) => row.interviewedOn)
      const weekend = [...days, ...[...then.review.values()].map((row) => row.on)].filter((on) =>
        [0, 6].includes(new Date(on).getUTCDay()),
      )
      expect(weekend).toEqual([])
    }
  })

  test('every reference leads to a record', () => {
    const known = new Set(all.map(({ row }) => row.id))
    const dangling = all.flatMap(({ type, row }) =>
      Object.entries(row).flatMap(([name, value]: [string, unknown]) => {
        if (name === 'id') return []
        const ids: unknown[] =
          name === 'place' && typeof value === 'object' && value !== null
            ? Object.keys(value)
            : /Id$|^createdBy$/.test(name)
              ? [value]
              : name.endsWith('Ids') && Array.isArray(value)
                ? value
                : []
        return ids
          .filter((id) => typeof id === 'string' && !known.has(id))
          .map((id) => `${type}.${name} ${JSON.stringify(id)}`)
      }),
    )
    expect(dangling).toEqual([])
  })
})

describe('its interviews', () => {
  const snapshots = [...rows.snapshot.values()]

  test('thirteen with twelve people, one still being filled, the others complete', () => {
    expect(snapshots).toHaveLength(13)
    expect(rows.participant.size).toBe(12)
    const open = snapshots.filter((row) => row.finishedAt === null)
    expect(open).toHaveLength(1)
    const incomplete = snapshots.filter(
      (row) => row.finishedAt !== null && completenessOf(view, row.id)?.done !== 5,
    )
    expect(incomplete).toEqual([])
    expect(snapshots.filter((row) => row.notes === '')).toEqual([])
  })

  test('five have a transcript of 40 to 90 turns', () => {
    const transcripts = [...(source.blobs?.values() ?? [])].map(transcriptOf)
    expect(transcripts).toHaveLength(5)
    for (const { turns } of transcripts) {
      expect(turns.length).toBeGreaterThanOrEqual(40)
      expect(turns.length).toBeLessThanOrEqual(90)
      expect(turns.every((turn, index) => (turn.at ?? -1) >= (turns[index - 1]?.at ?? 0))).toBe(true)
    }
  })

  test('quotes of recorded interviews stand in the transcript, word for word', () => {
    const wrong = snapshots.flatMap((snapshot) => {
      const blob = source.blobs?.get(snapshot.transcript?.hash ?? '')
      if (!blob) return []
      const transcript = transcriptOf(blob)
      const moments = [...rows.moment.values()].filter((row) => row.mapId === snapshot.storyMapId)
      const heard = [...rows.heard.values()].filter((row) => row.snapshotId === snapshot.id)
      const insights = [...rows.insight.values()].filter(
        (row) => row.snapshotId === snapshot.id && row.quote !== '',
      )
      const quoted = [...moments, ...heard, ...insights].map(({ quote, passage, at }) => ({
        quote,
        passage,
        at,
      }))
      if (snapshot.quote) quoted.push({ ...snapshot.quote, quote: snapshot.quote.text })
      return quoted
        .filter(
          ({ quote, passage, at }) => !passage || at === null || passageText(transcript, passage) !== quote,
        )
        .map(({ quote }) => quote)
    })
    expect(wrong).toEqual([])
  })

  test('most of what was heard is on the tree, some waits, two are parked with a reason', () => {
    const inbox = inboxOf(view)
    expect(waitingCount(view)).toBe(6)
    const parked = inbox.parked.flatMap((group) => group.heard)
    expect(parked.map((row) => row.parkedWhy !== null)).toEqual([true, true])
    expect(inbox.linked.flatMap((group) => group.heard).length).toBeGreaterThan(35)
  })
})

describe('its tree, tests and reviews', () => {
  const forest = forestOf(view)
  const target = [...rows.opportunity.values()].filter((row) => row.status === 'target')

  test('one forest of 25 to 35 opportunities on four levels', () => {
    expect(rows.opportunity.size).toBeGreaterThanOrEqual(25)
    expect(rows.opportunity.size).toBeLessThanOrEqual(35)
    expect(forest.levelOf.size).toBe(rows.opportunity.size)
    expect(Math.max(...forest.levelOf.values())).toBe(4)
    expect(forest.lost.size).toBe(0)
    const tops = [...rows.opportunity.values()].filter((row) => forest.levelOf.get(row.id) === 1)
    expect(tops.filter((row) => row.momentId === null)).toEqual([])
  })

  test('the target is a leaf, heard from five people, chosen over its siblings', () => {
    expect(target).toHaveLength(1)
    const id = target[0]?.id ?? ''
    expect(forest.childrenOf.get(id)).toBe(undefined)
    expect(peopleOf(view, id).size).toBe(5)
    const siblings = forest.childrenOf.get(forest.parentOf.get(id) ?? '')?.filter((other) => other !== id)
    const [decision] = rows.decision.values()
    expect([...(decision?.overIds ?? [])].sort()).toEqual([...(siblings ?? [])].sort())
    expect(
      siblings?.every((other) => Object.keys(rows.opportunity.get(other)?.lens ?? {}).length === 4),
    ).toBe(true)
  })

  test('three candidates with five assumptions each, one of them shared', () => {
    const candidates = [...rows.solution.values()].filter((row) => row.status === 'candidate')
    const stakes = [...rows.stake.values()]
    const counts = candidates.map(({ id }) => stakes.filter((stake) => stake.solutionId === id).length)
    expect(counts.map((count) => count >= 5)).toEqual([true, true, true])
    expect(stakes.length - rows.assumption.size).toBe(1)
  })

  test('two tests are done, one runs, one is ready, one is a draft', () => {
    const board = testBoard(view)
    expect(new Set(board.done.map((row) => row.verdict))).toEqual(new Set(['refuted', 'supported']))
    expect(board.done).toHaveLength(2)
    expect([board.running.length, board.ready.length, board.draft.length]).toEqual([1, 1, 1])
    for (const done of board.done) {
      const seen = [...rows.observation.values()].filter((row) => row.testId === done.id)
      expect(seen).toHaveLength(done.of ?? 0)
      expect(seen.filter((row) => row.met).length >= (done.needed ?? 0)).toBe(done.verdict === 'supported')
    }
  })

  test('two reviews were held and keep how the tree stood, one is still to come', () => {
    const reviews = [...rows.review.values()]
    const held = reviews.filter((row) => row.endedAt !== null)
    expect(held).toHaveLength(2)
    const outlines = held.map((row) => readOutline(row.baseline)?.cards ?? [])
    expect(outlines.map((cards) => cards.some((card) => card.kind === 'solution'))).toEqual([false, true])
    expect(reviews.filter((row) => row.startedAt === null && Date.parse(row.on) > NOW)).toHaveLength(1)
    expect(new Set([...rows.feedback.values()].map((row) => row.status)).size).toBe(3)
  })

  test('the shared map was merged from three drafts and has a loop, an error and an exit', () => {
    const maps = [...rows.map.values()]
    const shared = maps.find((row) => row.kind === 'shared')
    expect(shared?.sourceIds).toHaveLength(3)
    const links = [...rows.link.values()].filter((row) => row.mapId === shared?.id)
    expect([...new Set(links.map((row) => row.kind))].sort()).toEqual(['error', 'exit', 'loop', 'next'])
    const moments = [...rows.moment.values()].filter((row) => row.mapId === shared?.id)
    expect(moments).toHaveLength(13)
    expect(moments.every((row) => row.thinking && row.feeling && row.doing && row.x !== null)).toBe(true)
    const drafted = [...rows.moment.values()].filter((row) => rows.map.get(row.mapId)?.kind === 'draft')
    const merged = new Set(moments.flatMap((row) => row.sourceIds))
    expect(drafted.filter((row) => !merged.has(row.id)).map((row) => row.label)).toEqual([])
  })
})

function transcriptOf(blob: { readonly bytes: Uint8Array }): Transcript {
  return JSON.parse(new TextDecoder().decode(blob.bytes)) as Transcript // written by the sample itself
}
