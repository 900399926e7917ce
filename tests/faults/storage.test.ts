// What storage does to us: writes that fail, a full disk, flipped bytes, tabs at once, wrong clocks, a folder that dies.
import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import {
  listBackups,
  newestSoundBackup,
  readBackup,
  writeBackup,
} from '../../src/data/backup/backup-files.ts'
import { applyUpdates, mergeUpdatesOf } from '../support/updates.ts'
import { readBytes } from '../../src/data/files/read-bytes.ts'
import type { Folder } from '../../src/data/folder/folder.ts'
import { crc32 } from '../../src/data/store/crc32.ts'
import { declareDatabase, NEWER_STAMP, storageProblemOf } from '../../src/data/store/database.ts'
import { createSaveQueue } from '../../src/data/store/save-queue.ts'
import { openEspalier } from '../../src/data/workspace/open-espalier.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { editMeta } from '../../src/domain/model/edit-meta.ts'
import { addParticipant } from '../../src/domain/people/participant-commands.ts'
import { moveOpportunities } from '../../src/domain/tree/move-opportunities.ts'
import { forestOf } from '../../src/domain/tree/forest.ts'
import { sha256Hex } from '../../src/lib/sha256.ts'
import { aClient, plainRows } from '../support/a-client.ts'
import { aTreeChanges } from '../support/a-tree.ts'
import { noteFigure, times } from '../support/note-figure.ts'
import { testEnv } from '../support/test-env.ts'

const later = (task: () => void, ms: number) => {
  const timer = setTimeout(task, ms > 1000 ? ms : Math.min(ms, 5))
  return () => clearTimeout(timer)
}

/** A repeatable chance for the faults. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function open(databaseName: string, prefix: string) {
  const random = chance(prefix.length * 7919 + prefix.charCodeAt(0))
  return openEspalier({ databaseName, env: () => testEnv(prefix), later, random, now: Date.now })
}

test('one write in five fails: everything is written in the end, and nothing is called saved before', async () => {
  const count = times(200, 2000)
  const random = chance(5)
  const disk: number[] = []
  let failures = 0
  const queue = createSaveQueue({
    append(_doc, bytes) {
      if (random() < 0.2) {
        failures += 1
        return Promise.reject(new DOMException('the disk failed', 'UnknownError'))
      }
      disk.push(...bytes)
      return Promise.resolve(disk.length)
    },
    merge: (updates) => Uint8Array.from(updates.flatMap((update) => [...update])),
    problemOf: storageProblemOf,
    later: (task) => later(task, 0),
  })
  let lies = 0
  queue.subscribe((status) => {
    if (status.kind === 'saved' && queue.queued() > 0) lies += 1
  })
  for (let i = 0; i < count; i++) {
    queue.push('w/main', Uint8Array.from([i & 255]))
    await queue.flush()
  }
  await expect.poll(() => queue.status().kind, { timeout: 30_000 }).toBe('saved')
  expect(disk).toEqual(Array.from({ length: count }, (_, i) => i & 255))
  expect(lies).toBe(0)
  noteFigure(
    2,
    'one write in five fails',
    count,
    `${failures} writes failed, 0 lost, 0 times called saved too early`,
  )
})

test('a quota of 8, 12 and 20 MB is reached: said as it is, what was saved stays, saving resumes with room', async () => {
  let refused = 0
  for (const megabytes of [8, 12, 20]) {
    let room = megabytes * 1_000_000
    const disk: Uint8Array[] = []
    const queue = createSaveQueue({
      append(_doc, bytes) {
        if (bytes.length > room) {
          refused += 1
          return Promise.reject(new DOMException('no room', 'QuotaExceededError'))
        }
        room -= bytes.length
        return Promise.resolve(disk.push(bytes))
      },
      merge: (updates) => Uint8Array.from(updates.flatMap((update) => [...update])),
      problemOf: storageProblemOf,
      later: () => () => {},
    })
    let saved = 0
    while (queue.status().kind !== 'failed') {
      queue.push('w/main', new Uint8Array(250_000).fill(saved & 255))
      await queue.flush()
      if (queue.status().kind === 'saved') saved += 1
    }
    expect(queue.status()).toEqual({ kind: 'failed', problem: 'full' })
    expect(disk.length).toBe(saved)
    expect(saved * 250_000).toBeGreaterThan((megabytes - 0.5) * 1_000_000)
    room += 1_000_000
    await queue.flush()
    expect(queue.status()).toEqual({ kind: 'saved' })
    expect(disk.length).toBe(saved + 1)
  }
  noteFigure(
    3,
    'quota of 8, 12 and 20 MB reached',
    3,
    `said each time (${refused} writes refused), 0 saved writes lost, saving resumed`,
  )
})

test('flipped bytes in log rows, versions, attachments and files are all found', async () => {
  const count = times(400, 5000)
  const random = chance(11)
  const espalier = await open('flips', 'f')
  const id = await espalier.create({ name: 'Bookings', changes: () => aTreeChanges('One\n  Two\nThree') })
  const workspace = await espalier.open(id)
  if (!workspace) throw new Error('not there')
  const kept = await espalier.versions.keep(workspace, 'asked')
  const attachment = await workspace.blobs.put(new Uint8Array(2000).fill(7), 'a.webp', 'image/webp')
  const db = declareDatabase('flips')
  const [row] = await db.log.toArray()
  const version = await db.versionData.get(kept?.no ?? 0)
  const blob = await db.blobs.get(attachment.hash)
  const options = { exportedAt: 1, withPeople: true, withBlobs: true, withState: true, withCheck: true }
  const file = new TextEncoder().encode(writeWorkspaceFile(await espalier.source(workspace), options))
  db.close()
  if (!row || !version || !blob) throw new Error('nothing stored')
  const both = Uint8Array.from([...version.main, ...version.people])
  const artefacts: readonly [string, Uint8Array, (bytes: Uint8Array) => boolean][] = [
    ['log row', row.bytes, (bytes) => crc32(bytes) !== row.crc],
    ['version', both, (bytes) => crc32(bytes) !== version.crc],
    ['attachment', blob.bytes, (bytes) => sha256Hex(bytes) !== blob.hash],
    [
      'workspace file',
      file,
      (bytes) => {
        const read = readBytes(Uint8Array.from(bytes).buffer)
        return !read.ok || read.value.check !== 'intact'
      },
    ],
  ]
  const missed: string[] = []
  for (let turn = 0; turn < count; turn++) {
    const [name, sound, isFound] = artefacts[turn % artefacts.length] ??
      artefacts[0] ?? ['', file, () => false]
    const bytes = Uint8Array.from(sound)
    const at = Math.floor(random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    if (!isFound(bytes)) missed.push(`${name} at ${at}`)
  }
  expect(missed).toEqual([])
  noteFigure(7, 'single flipped bits in log rows, versions, attachments, files', count, 'all found')
})

test('three tabs with 400 edits each at once, then the log is made compact: every edit is there', async () => {
  const edits = times(100, 400)
  const first = await open('tabs', 'a')
  const id = await first.create({ name: 'Bookings', changes: () => aTreeChanges('One') })
  const tabs = [first, await open('tabs', 'b'), await open('tabs', 'c')]
  const workspaces = await Promise.all(tabs.map((tab) => tab.open(id)))
  for (let turn = 0; turn < edits; turn++)
    for (const [which, workspace] of workspaces.entries()) {
      workspace?.run(
        (view, args: string, env) =>
          addParticipant(view, { alias: args }, { ...env, newId: () => `${args}` }),
        `tab${which}x${turn}`,
      )
      if (turn % 20 === which) await workspace?.flush()
    }
  for (const workspace of workspaces) await workspace?.flush()
  const expected = 3 * edits
  const size = () => workspaces.map((one) => one?.store.getState().view.rows.participant.size)
  await expect.poll(size, { timeout: 30_000 }).toEqual([expected, expected, expected])
  const again = await (await open('tabs', 'd')).open(id) // a while after opening, the log is made compact
  const rows = () => declareDatabase('tabs').log.where('doc').equals(`${id}/main`).count()
  await expect.poll(rows, { timeout: 30_000 }).toBeLessThanOrEqual(150)
  expect(again?.store.getState().view.rows.participant.size).toBe(expected)
  const last = await (await open('tabs', 'e')).open(id)
  expect(last && plainRows(last.store.getState().view)).toEqual(
    again && plainRows(again.store.getState().view),
  )
  for (const workspace of workspaces) await workspace?.close()
  noteFigure(5, `three tabs, ${edits} edits each, then compaction`, expected, '0 edits lost, all tabs equal')
})

test('an old build and a new one in two tabs: the old one writes nothing into newer data and loses nothing', async () => {
  const rounds = times(5, 50)
  for (let round = 0; round < rounds; round++) {
    const name = `builds-${round}`
    const old = await open(name, 'o')
    const id = await old.create({ name: 'Bookings' })
    const workspace = await old.open(id)
    workspace?.run(editMeta, { name: 'Before the new build' })
    await workspace?.flush()
    const newer = declareDatabase(name)
    await newer.settings.put({ key: 'stamp', value: 99 })
    workspace?.run(editMeta, { name: 'After it' })
    await workspace?.flush()
    expect(workspace?.status()).toEqual({ kind: 'read-only' })
    expect((await newer.settings.get('stamp'))?.value).toBe(99)
    const rows = await newer.log.where('doc').equals(`${id}/main`).toArray()
    newer.close()
    const client = aClient(testEnv('n'))
    applyUpdates(client, mergeUpdatesOf(rows.map((row) => row.bytes)))
    expect(client.view().meta.name).toBe('Before the new build')
  }
  expect(storageProblemOf(new Error(NEWER_STAMP))).toBe('newer')
  noteFigure(
    6,
    'an old and a new build in two tabs',
    rounds,
    'the old one stopped writing each time, 0 saved changes lost',
  )
})

describe('a backup folder', () => {
  test('that dies while a backup is written: the newest verified one always restores', async () => {
    const kills = times(20, 20)
    const files = new Map<string, Uint8Array>()
    const random = chance(23)
    let isDying = false
    const folder: Folder = {
      name: 'Backups',
      files: () => Promise.resolve([...files.keys()]),
      folders: () => Promise.resolve([]),
      folder: () => Promise.resolve(folder),
      read(name) {
        const bytes = files.get(name)
        return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('no such file'))
      },
      write(name, bytes) {
        files.set(name, isDying ? bytes.slice(0, Math.floor(random() * bytes.length)) : bytes)
        return isDying ? Promise.reject(new Error('killed')) : Promise.resolve()
      },
      remove: (name) => Promise.resolve(void files.delete(name)),
    }
    const espalier = await open('backup-kills', 'k')
    const id = await espalier.create({ name: 'Version 0', changes: () => aTreeChanges('One\n  Two') })
    const workspace = await espalier.open(id)
    if (!workspace) throw new Error('not there')
    let verified = 'Version 0'
    for (let turn = 1; turn <= kills; turn++) {
      workspace.run(editMeta, { name: `Version ${turn}` })
      const source = await espalier.source(workspace)
      isDying = false
      if (turn % 3 === 1) {
        await writeBackup(folder, source, 1_000_000 * turn)
        verified = `Version ${turn}`
      }
      isDying = true
      await expect(writeBackup(folder, source, 1_000_000 * turn + 1)).rejects.toThrow('killed')
      const sound = await newestSoundBackup(folder)
      expect(sound?.plan.meta['name']).toBe(verified)
      expect(sound?.plan.state).not.toBe(null)
    }
    const all = await Promise.all((await listBackups(folder)).map((file) => readBackup(folder, file)))
    expect(all.filter((one) => one === null).length).toBeGreaterThan(0)
    noteFigure(8, 'backup killed while writing', kills, 'the newest verified backup restored every time')
  })
})

test('clocks ten years off: two devices still agree, and the later move wins by order, not by clock', () => {
  const rounds = times(40, 400)
  const YEARS = 10 * 365 * 86_400_000
  for (let round = 0; round < rounds; round++) {
    const random = chance(round + 1)
    const [ahead, behind] = [aClient(testEnv('a', round + 1)), aClient(testEnv('b', round + 2))]
    ahead.apply(aTreeChanges('One\n  Two\nThree\n  Four'))
    for (const update of ahead.outbox.splice(0)) behind.receive(update)
    const ids = ['o1', 'o2', 'o3', 'o4']
    for (let turn = 0; turn < 12; turn++) {
      const [client, drift] = random() < 0.5 ? [ahead, YEARS] : [behind, -YEARS]
      const env = { ...client.env, now: client.env.now + drift }
      const pick = () => ids[Math.floor(random() * ids.length)] ?? 'o1'
      client.play(moveOpportunities(client.view(), { ids: [pick()], parentId: pick() }, env))
      if (random() < 0.3) {
        for (const update of ahead.outbox.splice(0)) behind.receive(update)
        for (const update of behind.outbox.splice(0)) ahead.receive(update)
      }
    }
    for (const update of ahead.outbox.splice(0)) behind.receive(update)
    for (const update of behind.outbox.splice(0)) ahead.receive(update)
    expect(plainRows(behind.view())).toEqual(plainRows(ahead.view()))
    expect([...forestOf(behind.view()).parentOf]).toEqual([...forestOf(ahead.view()).parentOf])
    expect(forestOf(ahead.view()).parentOf.size).toBe(4)
  }
  noteFigure(
    11,
    'clocks ten years ahead and behind on two devices',
    rounds,
    'both devices equal every time, no card lost',
  )
})
