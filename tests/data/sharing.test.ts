// A shared folder: whatever a sync service does to the files, the devices end with the same work, and nobody erased returns.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readShareFile, writeShareFile } from '../../src/data/share/share-file.ts'
import { WHOLE_AFTER } from '../../src/data/share/share-round.ts'
import { sharedWorkspaces } from '../../src/data/share/shared-workspaces.ts'
import { declareDatabase } from '../../src/data/store/database.ts'
import { editMeta } from '../../src/domain/model/edit-meta.ts'
import { addParticipant } from '../../src/domain/people/participant-commands.ts'
import { create, newRow, planned, set } from '../../src/domain/view/command.ts'
import { plainRows } from '../support/a-client.ts'
import {
  type MemoryFolder,
  aDevice,
  type Device,
  memoryFolder,
  namesIn,
  syncAll,
} from '../support/shared-devices.ts'

const rowsOf = ({ workspace }: Device) => plainRows(workspace.store.getState().view)
const aliases = ({ workspace }: Device) =>
  [...workspace.store.getState().view.rows.participant.values()].map(({ alias }) => alias).sort()
const add = ({ workspace }: Device, alias: string) => void workspace.run(addParticipant, { alias })

async function trio(): Promise<[Device, Device, Device]> {
  return [await aDevice('a'), await aDevice('b'), await aDevice('c')]
}

/** Rounds and complete copies until everybody has everything. */
async function settleAll(devices: readonly Device[]): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    for (const device of devices) await device.round()
    syncAll(devices)
  }
  for (const device of devices) await device.round()
}

describe('a file of a shared folder', () => {
  const header = {
    workspace: 'w1',
    name: 'Bookings — naïve ☂',
    device: 'd1',
    no: 3,
    at: 1,
    isWhole: false,
    seen: { d2: 4 },
    erased: [{ participantId: 'p1', withInterviews: true, parts: [1] }],
  }
  test('reads back as it was written', async () => {
    const parts = { main: Uint8Array.from([1, 10, 3]), people: Uint8Array.from([10]) }
    const { name, bytes } = await writeShareFile(header, parts)
    expect(name).toMatch(/^d1-000003-[0-9a-f]{16}\.espalier-part$/)
    expect(await readShareFile(bytes)).toEqual({ header, ...parts })
    const without = await writeShareFile(header, { main: parts.main, people: null })
    expect(await readShareFile(without.bytes)).toEqual({ header, main: parts.main, people: null })
  })
  test('is not whole when anything of it is missing or changed', async () => {
    const { bytes } = await writeShareFile(header, { main: new Uint8Array(50).fill(7), people: null })
    for (let length = 0; length < bytes.length; length++)
      expect(await readShareFile(bytes.slice(0, length))).toBe('half')
    for (let at = 0; at < bytes.length; at++) {
      const flipped = Uint8Array.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      expect(await readShareFile(flipped)).toBe('half')
    }
  })
})

interface Carrying {
  readonly do: 'copy' | 'half' | 'rename' | 'twice'
  readonly who: number
  readonly to: number
  readonly file: number
}
type Happening = { readonly do: 'edit' | 'round'; readonly who: number } | Carrying

const aHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('edit', 'round'), who: fc.nat(2) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('copy', 'half', 'rename', 'twice'),
      who: fc.nat(2),
      to: fc.nat(2),
      file: fc.nat(20),
    }),
  },
)

test('files come in any order, half-written, twice, under other names, with clocks off: all devices end with everything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aHappening, { minLength: 5, maxLength: 40 }), async (happenings) => {
      const devices = await trio()
      const made: string[] = []
      let step = 0
      for (const happening of happenings) {
        step += 1
        const device = devices[happening.who] ?? devices[0]
        if (happening.do === 'edit') {
          made.push(`P${step}`)
          add(device, `P${step}`)
        } else if (happening.do === 'round')
          await device.round(happening.who * 10 * 365 * 86_400_000 - step * 1000)
        else if ('to' in happening) carry(device, devices[happening.to] ?? devices[0], happening)
      }
      await settleAll(devices)
      for (const device of devices) {
        expect(aliases(device)).toEqual([...made].sort())
        expect(rowsOf(device)).toEqual(rowsOf(devices[0]))
        expect(device.memory().waiting).toBe(0)
      }
      // Nothing is written when nobody does anything.
      const names = [...namesIn(devices[0].folder)]
      await settleAll(devices)
      expect([...namesIn(devices[0].folder)]).toEqual(names)
      for (const { workspace } of devices) await workspace.close()
    }),
    { numRuns: 100 },
  )
}, 120_000)

function carry(from: Device, to: Device, { do: how, file }: Carrying): void {
  const names = [...from.folder.contents.keys()]
  const name = names[file % Math.max(1, names.length)]
  const bytes = name === undefined ? undefined : from.folder.contents.get(name)
  if (name === undefined || !bytes) return
  const { contents } = to.folder
  if (how === 'half' && !contents.has(name)) contents.set(name, bytes.slice(0, Math.floor(bytes.length / 2)))
  if (how === 'copy' && bytes.length > (contents.get(name)?.length ?? 0)) contents.set(name, bytes)
  if (how === 'rename') contents.set(name.replace('.', ' (conflicted copy).'), bytes)
  if (how === 'twice') contents.set(name.replace('.', '.sync-conflict-20261121.'), bytes)
}

test('attachments go along, half-written ones only once they are whole', async () => {
  const [a, b] = await trio()
  const transcript = await a.attach('I had the phone in my hand')
  a.workspace.run(
    (_, __, env) =>
      planned('', [
        create('participant', newRow('participant', env, { id: 'p1', alias: 'P1' })),
        create('snapshot', newRow('snapshot', env, { id: 's1', participantId: 'p1', transcript })),
      ]),
    null,
  )
  await a.round()
  syncAll([a, b])
  const there = b.folder.inside.get('attachments')
  const bytes = there?.contents.get(transcript.hash) ?? new Uint8Array()
  there?.contents.set(transcript.hash, bytes.slice(0, 5))
  await b.round()
  expect(await b.workspace.blobs.get(transcript.hash)).toBe(null)
  there?.contents.set(transcript.hash, bytes)
  await b.round()
  expect(new TextDecoder().decode((await b.workspace.blobs.get(transcript.hash)) ?? undefined)).toContain(
    'phone',
  )
})

test('an attachment that the folder kept only half of is written again at the next round', async () => {
  const [a] = await trio()
  const transcript = await a.attach('I had the phone in my hand')
  a.workspace.run(
    (_, __, env) => planned('', [create('snapshot', newRow('snapshot', env, { id: 's1', transcript }))]),
    null,
  )
  const home = memoryFolder('attachments')
  let isFull = true
  const write: MemoryFolder['write'] = (name, bytes) => home.write(name, isFull ? bytes.slice(0, 5) : bytes)
  a.folder.inside.set('attachments', { ...home, write })
  await expect(a.round()).rejects.toThrow('something else')
  isFull = false
  await a.round()
  expect(new TextDecoder().decode(home.contents.get(transcript.hash))).toContain('phone')
})

test('a device writes its files as one from time to time and removes its own alone; another says what it has read', async () => {
  const [a, b] = await trio()
  add(b, 'From b')
  await b.round()
  syncAll([a, b])
  for (let i = 0; i < WHOLE_AFTER + 3; i++) {
    add(a, `P${i}`)
    await a.round(i + 1)
  }
  expect(a.folder.contents.size).toBeLessThan(8)
  expect([...a.folder.contents.keys()].some((name) => name.startsWith('deviceb'))).toBe(true)
  syncAll([a, b])
  await b.round()
  expect(aliases(b)).toEqual(aliases(a))
  expect(a.memory().reachedAt).toBe(null)
  add(b, 'b answers')
  await b.round()
  syncAll([a, b])
  await a.round()
  expect(a.memory().reachedAt).toBe(WHOLE_AFTER + 3)
})

test('what somebody removed from the folder is written again', async () => {
  const [a, b] = await trio()
  add(a, 'P1')
  await a.round()
  add(a, 'P2')
  await a.round()
  a.folder.contents.clear()
  await a.round()
  expect(a.folder.contents.size).toBe(1)
  await a.round()
  expect(a.folder.contents.size).toBe(1)
  syncAll([a, b])
  await b.round()
  expect(aliases(b)).toEqual(['P1', 'P2'])
})

test('a device that was killed while it wrote finds its own half file at the next start and writes anew; nobody reads half', async () => {
  const [a, b] = await trio()
  add(a, 'Before')
  await settleAll([a, b])
  add(a, 'While it was killed')
  const { folder } = a
  const write = folder.write
  // The process ends in the middle of the file: nothing after that happens, and nothing is remembered of it.
  const dying: MemoryFolder = {
    ...folder,
    write: (name, bytes) => {
      folder.contents.set(name, bytes.slice(0, bytes.length / 2))
      return Promise.reject(new Error('killed'))
    },
  }
  Object.assign(folder, dying)
  await expect(a.round()).rejects.toThrow('killed')
  Object.assign(folder, { write })
  const [half = ''] = [...namesIn(folder)].filter((name) => !a.memory().read.includes(name))
  syncAll([a, b])
  await b.round()
  expect(aliases(b)).toEqual(['Before'])
  expect(b.memory().waiting).toBe(1)

  const before = namesIn(folder)
  await a.round()
  expect(a.memory().waiting).toBe(0)
  expect(namesIn(folder)).not.toContain(half)
  syncAll([a, b], before)
  await b.round()
  expect(aliases(b)).toEqual(['Before', 'While it was killed'])
  expect(b.memory().waiting).toBe(0)
  for (const { workspace } of [a, b]) await workspace.close()
})

test('a device that was killed after it wrote, before it remembered, writes no second file of the same number', async () => {
  const [a, b] = await trio()
  add(a, 'Before')
  await settleAll([a, b])
  const remembered = a.memory()
  add(a, 'Written, not remembered')
  await a.round()
  a.remember(remembered)
  await a.round(9_000_000)
  await settleAll([a, b])
  const numbers = [...namesIn(a.folder)]
    .filter((name) => name.startsWith('devicea-'))
    .map((name) => name.slice(0, 14))
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(aliases(b)).toEqual(['Before', 'Written, not remembered'])
  expect(b.memory().waiting).toBe(0)
  for (const { workspace } of [a, b]) await workspace.close()
})

test('files of another workspace or of a later Espalier are left alone', async () => {
  const [a, b] = await trio()
  add(a, 'P1')
  await a.round()
  syncAll([a, b])
  const parts = { main: new Uint8Array([0, 0]), people: null }
  const header = { name: '', device: 'z', no: 1, at: 0, isWhole: true, seen: {}, erased: [] }
  const other = await writeShareFile({ ...header, workspace: 'another' }, parts)
  const wild = await writeShareFile(
    { ...header, workspace: b.workspace.id },
    { ...parts, main: new Uint8Array([9, 9, 9]) },
  )
  b.folder.contents
    .set(other.name, other.bytes)
    .set(wild.name, wild.bytes)
    .set('notes.txt', new Uint8Array(3))
  await b.round()
  expect(aliases(b)).toEqual(['P1'])
  expect(b.folder.contents.has('notes.txt') && b.folder.contents.has(other.name)).toBe(true)
})

test('who joins finds the workspaces in the folder by name', async () => {
  const chosen = memoryFolder('Dropbox')
  const own = await chosen.folder('espalier-shared-sharedworkspace1')
  await chosen.folder('holiday pictures')
  const device = await aDevice('a', own as ReturnType<typeof memoryFolder>) // made by memoryFolder
  device.workspace.run(editMeta, { name: 'Repair days' })
  await device.round()
  expect(await sharedWorkspaces(chosen)).toEqual([{ id: 'sharedworkspace1', name: 'Repair days' }])
})

describe('an erased participant', () => {
  const SECRETS = ['Nadia', 'Weber', 'nadia@example.org', 'weekend planner', 'TRANSCRIPT-OF-NADIA']
  async function withNadia(device: Device): Promise<void> {
    const transcript = await device.attach('TRANSCRIPT-OF-NADIA: I am Nadia Weber')
    device.workspace.run(
      (_, __, env) =>
        planned('', [
          create('participant', newRow('participant', env, { id: 'p1', alias: 'weekend planner' })),
          { do: 'person', id: 'p1', fields: { name: 'Nadia Weber', contact: 'nadia@example.org' } },
          create('snapshot', newRow('snapshot', env, { id: 's1', participantId: 'p1', transcript })),
          create(
            'insight',
            newRow('insight', env, { id: 'i1', snapshotId: 's1', text: 'Nadia plans on Fridays' }),
          ),
        ]),
      null,
    )
    await device.round()
  }
  const secretsIn = (folder: Device['folder']) => {
    const texts = [folder, ...folder.inside.values()].flatMap(({ contents }) =>
      [...contents.values()].map((bytes) => new TextDecoder('latin1').decode(bytes)),
    )
    return SECRETS.filter((secret) => texts.some((text) => text.includes(secret)))
  }
  async function secretsOnDisk({ databaseName }: Device): Promise<string[]> {
    const db = declareDatabase(databaseName)
    const rows = [...(await db.log.toArray()), ...(await db.blobs.toArray())]
    db.close()
    const texts = rows.map(({ bytes }) => new TextDecoder('latin1').decode(bytes))
    return SECRETS.filter((secret) => texts.some((text) => text.includes(secret)))
  }

  test('goes from every device and from the folder, also from a device that wrote about them meanwhile', async () => {
    const [a, b, c] = await trio()
    await withNadia(a)
    await settleAll([a, b, c])
    expect(secretsIn(b.folder)).toEqual(SECRETS)
    // b does not hear of it at first and goes on about Nadia.
    b.workspace.run(
      (_, __, env) =>
        planned('', [
          create('insight', newRow('insight', env, { id: 'i2', snapshotId: 's1', text: 'Weber again' })),
        ]),
      null,
    )
    b.workspace.run(() => planned('', [set('insight', 'i1', { text: 'Nadia plans on Sundays' })]), null)
    await b.round()
    const before = namesIn(c.folder)
    await a.erase('p1')
    expect(secretsIn(a.folder)).toEqual([])
    syncAll([a, c], before)
    await settleAll([a, c])
    expect(await secretsOnDisk(c)).toEqual([])
    // Now b comes back with its old files, as a sync service may bring them back.
    await settleAll([a, b, c])
    await settleAll([a, b, c])
    for (const device of [a, b, c]) {
      const { view } = device.workspace.store.getState()
      expect(view.people.size).toBe(0)
      expect(view.rows.participant.get('p1')?.alias).toBe('Erased participant')
      expect(view.rows.insight.get('i2')?.text).not.toContain('Weber')
      expect(rowsOf(device)).toEqual(rowsOf(a))
    }
    expect(await secretsOnDisk(b)).toEqual([])
  })

  test('does not come back to a new device from old files that lie about', async () => {
    const [a, b, c] = await trio()
    await withNadia(a)
    const old = new Map(a.folder.contents)
    await a.erase('p1')
    add(a, 'Somebody else')
    await a.round()
    for (const device of [b, c]) for (const [name, bytes] of old) device.folder.contents.set(name, bytes)
    await b.round() // b reads the old file before the newer ones arrive
    syncAll([a, b])
    await b.round()
    syncAll([a, c])
    await c.round()
    for (const device of [b, c]) {
      expect(aliases(device)).toEqual(['Erased participant', 'Somebody else'])
      expect(device.workspace.store.getState().view.people.size).toBe(0)
      expect(await secretsOnDisk(device)).toEqual([])
    }
  })

  test('whose personal data somebody notes at the same time is erased again', async () => {
    const [a, b] = await trio()
    a.workspace.run(
      (_, __, env) =>
        planned('', [create('participant', newRow('participant', env, { id: 'p1', alias: 'P1' }))]),
      null,
    )
    await settleAll([a, b])
    b.workspace.run(() => planned('', [{ do: 'person', id: 'p1', fields: { name: 'Nadia Weber' } }]), null)
    await b.round()
    await a.erase('p1')
    syncAll([a, b])
    await a.round()
    expect(a.workspace.store.getState().view.people.size).toBe(0)
    expect(await secretsOnDisk(a)).toEqual([])
  })
})

test('personal data stays on the device unless it is chosen to go along', async () => {
  const a = await aDevice('a', memoryFolder(), false)
  a.workspace.run(
    (_, __, env) =>
      planned('', [
        create('participant', newRow('participant', env, { id: 'p1', alias: 'P1' })),
        { do: 'person', id: 'p1', fields: { name: 'Nadia Weber' } },
      ]),
    null,
  )
  await a.round()
  const text = [...a.folder.contents.values()]
    .map((bytes) => new TextDecoder('latin1').decode(bytes))
    .join('')
  expect(text).toContain('P1')
  expect(text).not.toContain('Nadia')
})
