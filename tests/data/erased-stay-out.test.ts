// Somebody who was erased on this device does not come back with a file from before, however it comes in; and it is said.
import 'fake-indexeddb/auto'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { type FileReading, readBytes } from '../../src/data/files/read-bytes.ts'
import type { Espalier } from '../../src/data/workspace/open-espalier.ts'
import type { OpenWorkspace } from '../../src/data/workspace/open-workspace.ts'
import { nameParts } from '../../src/domain/people/personal-text.ts'
import type { ImportPlan, WorkspaceSource } from '../../src/domain/interchange/workspace-source.ts'
import { writeWorkspaceFile } from '../../src/domain/interchange/write-workspace-file.ts'
import { create, newRow, set } from '../../src/domain/view/command.ts'
import type { Change } from '../../src/domain/view/change.ts'
import { anEspalier, aWorkspaceWithNadia, rawText, SECRETS } from '../support/nadia.ts'
import { testEnv } from '../support/test-env.ts'

// Two devices, not two tabs.
vi.stubGlobal('BroadcastChannel', undefined)
afterAll(() => vi.unstubAllGlobals())

const ALL = { exportedAt: 0, withPeople: true, withBlobs: true, withCheck: true }

function fileOf(source: WorkspaceSource, withState: boolean): ImportPlan {
  const bytes = new TextEncoder().encode(writeWorkspaceFile(source, { ...ALL, withState }))
  const read: FileReading = readBytes(Uint8Array.from(bytes).buffer)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

function change(workspace: OpenWorkspace, changes: readonly Change[]): void {
  workspace.run(() => ({ ok: true, value: { says: 'Changed', changes } }), null)
}

/** What Bo worked on meanwhile, with the old copy: Nadia again, in new words and in old places, and something else. */
async function workOfBo(espalier: Espalier, workspace: OpenWorkspace): Promise<void> {
  const transcript = await workspace.blobs.put(
    new TextEncoder().encode('As Nadia Weber told you, TRANSCRIPT-OF-NADIA'),
    'other.txt',
    'text/plain',
  )
  change(workspace, [
    { do: 'person', id: 'p1', fields: { name: 'Nadia Weber', contact: 'nadia@example.org or at work' } },
    set('participant', 'p1', { alias: 'The weekend planner, again' }),
    set('heard', 'h2', { statement: 'Nadia Weber would say' }),
    create('participant', newRow('participant', testEnv('bo', 7), { id: 'p3', alias: 'Somebody new' })),
    create('snapshot', newRow('snapshot', testEnv('bo', 8), { id: 's3', participantId: 'p3', transcript })),
  ])
  await workspace.flush()
  expect(espalier.hasUnsaved()).toBe(false)
}

/** Ada erased Nadia; Bo has an older copy, went on with it, and sends it. */
async function adaAndBo(name: string, withState: boolean) {
  const { espalier, workspace } = await aWorkspaceWithNadia(`${name}-ada`)
  const bo = await anEspalier(`${name}-bo`)
  await bo.import(fileOf(await espalier.source(workspace), true), { id: workspace.id })
  const old = fileOf(await espalier.source(workspace), withState)
  const theirs = await bo.open(workspace.id)
  if (!theirs) throw new Error('not there')
  await workOfBo(bo, theirs)
  const file = fileOf(await bo.source(theirs), withState)
  await espalier.erase(workspace, {
    participantId: 'p1',
    withInterviews: false,
    words: nameParts('Nadia Weber'),
  })
  return { espalier, workspace, file, old, database: `${name}-ada` }
}

async function expectNoTrace(database: string): Promise<void> {
  const text = (await rawText(database)).toLowerCase()
  for (const secret of SECRETS) expect(text).not.toContain(secret.toLowerCase())
}

describe.each([
  ['with its history', true],
  ['compared record by record', false],
])('a file from before, %s', (_how, withState) => {
  const name = `stay-out-${String(withState)}`

  test('is merged without the erased person, who is counted in the report; the rest comes in', async () => {
    const { espalier, workspace, file, database } = await adaAndBo(`${name}-merge`, withState)
    const preview = await espalier.previewMerge(workspace, file)
    expect(preview.leftOut).toBe(1)
    expect(JSON.stringify(preview)).not.toMatch(/nadia|weekend/i)
    const report = await espalier.merge(workspace, file)
    expect(report.leftOut).toBe(1)
    expect(report.gaveWay.filter(({ id }) => id === 'p1')).toEqual([])
    const { view } = workspace.store.getState()
    expect(view.rows.participant.get('p1')?.alias).toBe('Erased participant')
    expect(view.people.has('p1')).toBe(false)
    expect(view.rows.participant.get('p3')?.alias).toBe('Somebody new')
    const transcript = view.rows.snapshot.get('s3')?.transcript
    expect(await workspace.blobs.get(transcript?.hash ?? '')).not.toBeNull()
    await expectNoTrace(database)
    expect((await espalier.previewMerge(workspace, file)).added.size).toBe(0)
  })

  test('is opened as a copy, or anew after the workspace was thrown away, without the erased person', async () => {
    const { espalier, workspace, old, database } = await adaAndBo(`${name}-open`, withState)
    const { source, leftOut } = await espalier.withoutErased(old)
    expect(leftOut).toBe(1)
    expect(source.counts.people).toBe(0)
    const copy = await espalier.open(await espalier.import(old))
    expect(copy?.store.getState().view.rows.participant.get('p1')?.alias).toBe('Erased participant')
    expect(copy?.store.getState().view.rows.participant.get('p2')?.alias).toBe('Somebody else')
    await expectNoTrace(database)
    await espalier.remove(workspace.id)
    const again = await espalier.open(await espalier.import(old, { id: workspace.id }))
    expect(again?.store.getState().view.people.size).toBe(0)
    await expectNoTrace(database)
  })
})

test('nobody else is touched: a person who was not erased comes in whole', async () => {
  const { espalier, workspace } = await aWorkspaceWithNadia('stay-out-others')
  const old = fileOf(await espalier.source(workspace), true)
  await espalier.erase(workspace, { participantId: 'p2', withInterviews: false, words: [] })
  const { source, leftOut } = await espalier.withoutErased(old)
  expect(leftOut).toBe(1)
  expect(source.people).toMatchObject([{ id: 'p1', name: 'Nadia Weber', contact: 'nadia@example.org' }])
  expect(source.records['heard']).toEqual(old.records['heard'])
  const fresh = fileOf(await espalier.source(workspace), true)
  expect(await espalier.withoutErased(fresh)).toEqual({ source: fresh, leftOut: 0 })
})
