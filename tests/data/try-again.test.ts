// A storage that hiccups once costs nothing: settings, the list of workspaces, versions and attachments are written anyway.
import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { openEspalier } from '../../src/data/workspace/open-espalier.ts'
import { testEnv } from '../support/test-env.ts'

const names = ['add', 'put'] as const
const kept = names.map((name) => Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, name) ?? {})
const mend = () =>
  names.forEach((name, i) => Object.defineProperty(IDBObjectStore.prototype, name, kept[i] ?? {}))
afterEach(mend)

/** From now on the nth write is refused, once. Answers how many there were. */
function refuse(nth: number): () => number {
  let count = 0
  names.forEach((name, i) => {
    const write = kept[i]?.value as (...args: unknown[]) => IDBRequest // the method that stood there
    const value = function (this: IDBObjectStore, ...args: unknown[]) {
      count += 1
      if (count === nth) throw new DOMException('the disk hiccupped', 'UnknownError')
      return write.apply(this, args)
    }
    Object.defineProperty(IDBObjectStore.prototype, name, { configurable: true, writable: true, value })
  })
  return () => count
}

function open(databaseName: string) {
  let n = 0
  return openEspalier({
    databaseName,
    env: () => testEnv('x'),
    later: (task, ms) => {
      const timer = setTimeout(task, ms)
      return () => clearTimeout(timer)
    },
    random: () => (n = (n + 0.137) % 1),
    now: () => 1_000_000,
  })
}

test('the very first write fails once: the disk is used all the same', async () => {
  refuse(1)
  const espalier = await open('hiccup-first')
  expect(espalier.storage).toEqual({ kind: 'disk' })
  await espalier.close()
})

test('whichever write fails once, a workspace is made, a setting stands, a version and a transcript are kept', async () => {
  for (let nth = 1; nth <= 6; nth++) {
    const espalier = await open(`hiccup-${nth}`)
    const count = refuse(nth)
    const id = await espalier.create({ name: 'Bookings' })
    const workspace = await espalier.open(id)
    if (!workspace) throw new Error('not there')
    await espalier.setSetting('me:x', 'Ada')
    expect(await espalier.versions.keep(workspace, 'asked')).not.toBeNull()
    const { hash } = await workspace.blobs.put(new TextEncoder().encode('said'), 'call.txt', 'text/plain')
    await expect.poll(() => workspace.status()).toEqual({ kind: 'saved' })
    expect(count()).toBeGreaterThanOrEqual(nth)
    mend()
    await espalier.close()

    const again = await open(`hiccup-${nth}`)
    expect((await again.list()).map((row) => row.name)).toEqual(['Bookings'])
    expect(await again.setting('me:x')).toBe('Ada')
    expect(await again.versions.list(id)).toHaveLength(1)
    expect(await (await again.open(id))?.blobs.has(hash)).toBe(true)
    await again.close()
  }
})
