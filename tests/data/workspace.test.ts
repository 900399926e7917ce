// A workspace on a real (in-memory) IndexedDB: what was saved is there again, and trouble is told as it is.
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, test } from 'vitest'
import { openEspalier } from '../../src/data/workspace/open-espalier.ts'
import { declareDatabase } from '../../src/data/store/database.ts'
import { editMeta } from '../../src/domain/model/edit-meta.ts'
import { editStatement } from '../../src/domain/tree/edit-opportunity.ts'
import { plainRows } from '../support/a-client.ts'
import { aTreeChanges } from '../support/a-tree.ts'
import { testEnv } from '../support/test-env.ts'

let NAME = ''
let made = 0

beforeEach(() => {
  NAME = `workspace-test-${++made}`
})

function open(prefix = 'id') {
  let n = 0
  return openEspalier({
    databaseName: NAME,
    env: () => testEnv(prefix),
    later(task, ms) {
      const timer = setTimeout(task, ms)
      return () => clearTimeout(timer)
    },
    random: () => (n = (n + 0.137) % 1),
    now: () => 1,
  })
}

async function openKnown(espalier: Awaited<ReturnType<typeof open>>, id: string) {
  const workspace = await espalier.open(id)
  if (!workspace) throw new Error('the workspace is not known')
  return workspace
}

describe('a workspace', () => {
  test('is there again after the app was closed', async () => {
    const first = await open()
    const id = await first.create({ name: 'Bookings', changes: () => aTreeChanges('One\n  Two') })
    const workspace = await openKnown(first, id)
    workspace.run(editStatement, { id: 'o2', statement: 'Two, said better' })
    await workspace.flush()
    const before = plainRows(workspace.store.getState().view)
    const second = await open()
    const again = await second.open(id)
    expect(again && plainRows(again.store.getState().view)).toEqual(before)
    expect(again?.store.getState().view.meta.name).toBe('Bookings')
    expect((await second.list()).map((row) => row.name)).toEqual(['Bookings'])
  })

  test('merges a long log into one row without losing anything', async () => {
    const first = await open()
    const id = await first.create({ name: 'Bookings', changes: () => aTreeChanges('One') })
    const workspace = await openKnown(first, id)
    for (let i = 0; i < 200; i++) {
      workspace.run(editStatement, { id: 'o1', statement: `Version ${i}` })
      await workspace.flush()
    }
    const second = await open()
    const again = await second.open(id)
    expect(again?.store.getState().view.rows.opportunity.get('o1')?.statement).toBe('Version 199')
    const db = declareDatabase(NAME)
    // Not while it opens: a while later, when the first screen is read.
    await expect.poll(() => db.log.where('doc').equals(`${id}/main`).count(), { timeout: 20_000 }).toBe(1)
    const third = await (await open()).open(id)
    expect(third?.store.getState().view.rows.opportunity.get('o1')?.statement).toBe('Version 199')
    db.close()
  })

  test('keeps two tabs in step', async () => {
    const [one, two] = [await open('a'), await open('b')]
    const id = await one.create({ name: 'Bookings', changes: () => aTreeChanges('One') })
    const [here, there] = [await one.open(id), await two.open(id)]
    const seen = new Promise<string | undefined>((resolve) => {
      there?.store.subscribe(({ view }) => resolve(view.rows.opportunity.get('o1')?.statement))
    })
    here?.run(editStatement, { id: 'o1', statement: 'From the other tab' })
    expect(await seen).toBe('From the other tab')
    await here?.close()
    await there?.close()
  })

  test('names a damaged row and shows the rest', async () => {
    const first = await open()
    const id = await first.create({ name: 'Bookings', changes: () => aTreeChanges('One') })
    const workspace = await openKnown(first, id)
    workspace.run(editStatement, { id: 'o1', statement: 'Changed' })
    await workspace.flush()
    const db = declareDatabase(NAME)
    const last = await db.log.orderBy('seq').last()
    const bytes = Uint8Array.from(last?.bytes ?? [])
    bytes[5] = (bytes[5] ?? 0) ^ 1
    await db.log.update(last?.seq ?? 0, { bytes })
    db.close()
    const again = await (await open()).open(id)
    expect(again?.damaged).toBe(1)
    expect(again?.store.getState().view.rows.opportunity.get('o1')?.statement).toBe('One')
  })

  test('is read-only once a newer Espalier has stamped the storage', async () => {
    const espalier = await open()
    const id = await espalier.create({ name: 'Bookings' })
    const workspace = await openKnown(espalier, id)
    const db = declareDatabase(NAME)
    await db.settings.put({ key: 'stamp', value: 99 })
    workspace.run(editMeta, { name: 'Too late' })
    await workspace.flush()
    expect(workspace.status()).toEqual({ kind: 'read-only' })
    expect(workspace.run(editMeta, { name: 'Refused' })).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    })
    db.close()
    const later = await open()
    const again = await later.open(id)
    expect(again?.store.getState().view.meta.name).toBe('Bookings')
  })

  test('opens a source of another device as the same workspace', async () => {
    const espalier = await open()
    const id = await espalier.create({ name: 'Bookings', changes: () => aTreeChanges('One\n  Two\nThree') })
    const workspace = await openKnown(espalier, id)
    const source = await espalier.source(workspace)
    const copyId = await espalier.import(source)
    const copy = await espalier.open(copyId)
    expect(copy && plainRows(copy.store.getState().view)).toEqual(plainRows(workspace.store.getState().view))
  })
})

describe('without usable storage', () => {
  test('everything works in memory and nothing claims to be saved', async () => {
    const indexedDb = globalThis.indexedDB
    Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory // as in a browser that has none
    try {
      const espalier = await open()
      expect(espalier.storage).toMatchObject({ kind: 'memory' })
      const id = await espalier.create({ name: 'Bookings', changes: () => aTreeChanges('One') })
      const workspace = await openKnown(espalier, id)
      expect(workspace.run(editStatement, { id: 'o1', statement: 'Still editable' }).ok).toBe(true)
      expect(workspace.status()).toMatchObject({ kind: 'memory' })
    } finally {
      Dexie.dependencies.indexedDB = indexedDb
    }
  })
})
