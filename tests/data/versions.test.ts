// Kept versions: they come back whole, thin out with time, survive wrong clocks, and what they bring back can be undone.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { declareDatabase } from '../../src/data/store/database.ts'
import { openEspalier } from '../../src/data/workspace/open-espalier.ts'
import { archiveCards } from '../../src/domain/tree/archive-cards.ts'
import { editStatement } from '../../src/domain/tree/edit-opportunity.ts'
import { differencesOf, restoringWrites } from '../../src/domain/versions/differences.ts'
import {
  type Kept,
  MOST_VERSIONS,
  NEWEST_KEPT,
  versionsToDrop,
} from '../../src/domain/versions/thin-versions.ts'
import { plainRows } from '../support/a-client.ts'
import { aTreeChanges } from '../support/a-tree.ts'
import { testEnv } from '../support/test-env.ts'

let NAME = ''
let made = 0
beforeEach(() => {
  NAME = `versions-test-${++made}`
})

async function aWorkspace() {
  let n = 0
  const espalier = await openEspalier({
    databaseName: NAME,
    env: () => testEnv('x'),
    later: () => () => {},
    random: () => (n = (n + 0.137) % 1),
    now: () => 1_000_000,
  })
  const id = await espalier.create({ name: 'Bookings', changes: () => aTreeChanges('One\n  Two\nThree') })
  const workspace = await espalier.open(id)
  if (!workspace) throw new Error('not there')
  return { espalier, workspace }
}

describe('a kept version', () => {
  test('shows what differs and brings back chosen parts in one step that can be undone', async () => {
    const { espalier, workspace } = await aWorkspace()
    const row = await espalier.versions.keep(workspace, 'asked', 'Before the workshop')
    if (!row) throw new Error('not kept')
    const view = () => workspace.store.getState().view
    const before = plainRows(view())
    workspace.run(editStatement, { id: 'o1', statement: 'One, spoilt' })
    workspace.run(archiveCards, { ids: ['o3'] })
    const after = plainRows(view())

    const version = await espalier.versions.source(row)
    if (!version) throw new Error('not readable')
    const { rows, newer } = differencesOf(await espalier.source(workspace), version)
    expect(rows.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['o1 changed', 'o3 archived'])
    expect(newer).toBe(0)
    workspace.write('Brought back', restoringWrites(rows))
    expect(plainRows(view())).toEqual(before)
    expect(workspace.history.undo()).toBe('Brought back')
    expect(plainRows(view())).toEqual(after)
  })

  test('brings back a record that is not there at all, with its notes', async () => {
    const { espalier, workspace } = await aWorkspace()
    const version = await espalier.source(workspace)
    const there = await openEspalier({
      databaseName: `${NAME}-b`,
      env: () => testEnv('y'),
      later: () => () => {},
      random: () => 0.3,
      now: () => 1,
    })
    const id = await there.create({ name: 'Empty' })
    const empty = await there.open(id)
    if (!empty) throw new Error('not there')
    const { rows } = differencesOf(await there.source(empty), version)
    empty.write('Brought back', restoringWrites(rows))
    expect(differencesOf(await there.source(empty), version).rows).toEqual([])
    expect(plainRows(empty.store.getState().view)).toEqual(plainRows(workspace.store.getState().view))
  })

  test('is not handed out when it is damaged', async () => {
    const { espalier, workspace } = await aWorkspace()
    const row = await espalier.versions.keep(workspace, 'asked')
    if (!row) throw new Error('not kept')
    const db = declareDatabase(NAME)
    const data = await db.versionData.get(row.no)
    const main = Uint8Array.from(data?.main ?? [])
    main[10] = (main[10] ?? 0) ^ 4
    await db.versionData.update(row.no, { main })
    db.close()
    expect(await espalier.versions.source(row)).toBe(null)
  })
})

describe('thinning', () => {
  const HOUR = 3_600_000
  /** What is left when a version is kept every `apart` ms, `count` times, by a clock. */
  function keepMany(count: number, clock: (turn: number) => number): Kept[] {
    let kept: Kept[] = []
    for (let no = 1; no <= count; no++) {
      kept.push({ no, at: clock(no), reason: 'auto', name: no % 400 === 0 ? `Named ${no}` : '', size: 1000 })
      const drop = new Set(versionsToDrop(kept, clock(no)))
      kept = kept.filter((one) => !drop.has(one.no))
    }
    return kept
  }

  test('a year of work leaves recent hours close together and old months far apart', () => {
    const kept = keepMany(3 * 8 * 250, (turn) => turn * (365 / 6000) * 24 * HOUR)
    expect(kept.length).toBeLessThanOrEqual(MOST_VERSIONS + 15)
    const last = kept.at(-1)?.at ?? 0
    const within = (hours: number) => kept.filter((one) => last - one.at <= hours * HOUR).length
    expect(within(48)).toBeGreaterThanOrEqual(10)
    expect(within(24 * 60)).toBeGreaterThanOrEqual(30)
    expect(kept.filter((one) => one.name).length).toBe(15)
  })

  test('whatever the clock says, the newest stay and every named one stays', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -4e11, max: 4e12 }), { minLength: 1, maxLength: 90 }),
        (times) => {
          const kept = keepMany(times.length, (turn) => times[turn - 1] ?? 0)
          const newest = Array.from(
            { length: Math.min(NEWEST_KEPT, times.length) },
            (_, i) => times.length - i,
          )
          expect(kept.map((one) => one.no)).toEqual(expect.arrayContaining(newest))
        },
      ),
    )
  })

  test('a clock ten years ahead for a day costs at most two versions for each one kept', () => {
    const year = 365 * 24 * HOUR
    const kept = keepMany(300, (turn) => turn * HOUR + (turn > 200 && turn < 206 ? 10 * year : 0))
    const steady = keepMany(300, (turn) => turn * HOUR)
    expect(steady.length - kept.length).toBeLessThanOrEqual(10)
  })
})
